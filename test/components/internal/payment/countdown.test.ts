import { expect } from '@open-wc/testing';
import fc from '../../../support/fast-check.ts';
import { Countdown } from '../../../../src/components/internal/payment/bank-challenge/countdown.ts';
import { timeLeftText } from '../../../../src/components/internal/payment/bank-challenge/time-left-text.ts';
import { HandClock } from '../../../support/hand-clock.ts';

describe('the countdown of an approval', () => {
  let clock: HandClock;
  let heard: string[];
  let countdown: Countdown;

  beforeEach(() => {
    clock = new HandClock();
    heard = [];
    countdown = new Countdown(() => clock, {
      tick: () => heard.push(timeLeftText(countdown.left!)),
      warn: (seconds) => heard.push(`warn ${seconds}`),
      over: () => heard.push('over'),
    });
  });

  it('says minutes, in the end tens of seconds, and warns at two minutes, one and a half', () => {
    countdown.start(250_000);
    expect(timeLeftText(countdown.left!)).to.equal('5 minutes left');
    clock.pass(250);
    expect(heard).to.deep.equal([
      '4 minutes left',
      '3 minutes left',
      '2 minutes left',
      'warn 120',
      '90 seconds left',
      '80 seconds left',
      '70 seconds left',
      '60 seconds left',
      'warn 60',
      '50 seconds left',
      '40 seconds left',
      '30 seconds left',
      'warn 30',
      '20 seconds left',
      'A few seconds left',
      'A few seconds left',
      'over',
    ]);
  });

  it('begins anew when there is more time, and warns again', () => {
    countdown.start(40_000);
    clock.pass(15);
    countdown.start(130_000);
    clock.pass(15);
    expect(heard.filter((text) => text.startsWith('warn'))).to.deep.equal(['warn 30', 'warn 120']);
  });

  it('says nothing once it is stopped', () => {
    countdown.start(40_000);
    countdown.stop();
    clock.pass(60);
    expect(heard).to.deep.equal([]);
    expect(countdown.left).to.equal(undefined);
    expect(clock.due).to.deep.equal([]);
  });

  it('ends once, at its moment, however long it is and however it is woken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900_000 }), fc.array(fc.integer({ min: 1, max: 120 })), (length, steps) => {
        clock = new HandClock();
        heard = [];
        countdown.start(length);
        let passed = 0;
        for (const step of steps) {
          clock.pass(step);
          passed += step * 1000;
          expect(heard.includes('over')).to.equal(passed >= length);
        }
        clock.pass(900);
        expect(heard.filter((text) => text === 'over')).to.have.length(1);
        expect(new Set(heard.filter((text) => text.startsWith('warn'))).size).to.equal(
          heard.filter((text) => text.startsWith('warn')).length,
        );
        expect(heard.includes('warn 60')).to.equal(length > 60_000);
      }),
    );
  });
});
