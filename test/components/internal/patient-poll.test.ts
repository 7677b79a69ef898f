import { expect } from '@open-wc/testing';
import { PatientPoll } from '../../../src/components/internal/patient-poll.ts';
import { HandClock } from '../../support/hand-clock.ts';
import { setHidden } from '../../support/hidden.ts';

describe('asking the back end from time to time', () => {
  let clock: HandClock;
  let asked: number[];
  let poll: PatientPoll;
  /** Lets what follows an answer happen. */
  const settle = async () => void (await Promise.resolve());

  beforeEach(() => {
    setHidden(false);
    clock = new HandClock();
    asked = [];
    poll = new PatientPoll(() => clock, { first: 2000, growth: 1.5, longest: 20_000 }, async () => void asked.push(clock.now() / 1000));
    poll.start();
  });

  afterEach(() => {
    poll.stop();
    setHidden(false);
  });

  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      clock.pass(1);
      await settle();
    }
  };

  it('begins after two seconds and becomes ever slower, at most every twenty', async () => {
    await pass(120);
    expect(asked[0]).to.equal(2);
    const pauses = asked.slice(1).map((at, index) => at - asked[index]!);
    expect(pauses.every((pause, index) => index === 0 || pause > pauses[index - 1]! - 1)).to.equal(true);
    expect(Math.max(...pauses)).to.be.lessThan(22);
    expect(asked.length).to.be.lessThan(14);
  });

  it('waits while nobody sees the page, and asks at once when somebody does again', async () => {
    setHidden(true);
    await pass(60);
    expect(asked).to.deep.equal([]);
    setHidden(false);
    await settle();
    expect(asked).to.deep.equal([60]);
    await pass(2);
    expect(asked).to.deep.equal([60, 62]);
  });

  it('asks at once when the network is back, and when the page is taken out of the cache', async () => {
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('pageshow'));
    await settle();
    expect(asked).to.deep.equal([0, 0]);
    await settle();
    expect(clock.due).to.have.length(1);
  });

  it('asks as often as at first once something has moved', async () => {
    await pass(30);
    const before = asked.length;
    poll.hurry();
    await pass(5);
    expect(asked.slice(before)).to.deep.equal([32, 35]);
    expect(clock.due).to.have.length(1);
  });

  it('asks nothing more once it is stopped, also when an answer is on its way', async () => {
    clock.pass(2);
    poll.stop();
    await settle();
    await pass(60);
    dispatchEvent(new Event('online'));
    expect(asked).to.deep.equal([2]);
    expect(clock.due).to.deep.equal([]);
  });
});
