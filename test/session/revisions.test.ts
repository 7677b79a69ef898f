import { expect } from '@open-wc/testing';
import { Revisions } from '../../src/session/revisions.ts';

describe('revisions', () => {
  let revisions: Revisions;
  let stop: () => void;
  let heard: string[];

  beforeEach(() => {
    revisions = new Revisions();
    heard = [];
    stop = revisions.subscribe(['subscriptions'], (revision) => heard.push(revision));
  });

  afterEach(() => stop());

  it('tell a reader of a topic that it changed', () => {
    revisions.markChanged(['subscriptions']);
    expect(heard).to.deep.equal(['stale']);
  });

  it('say nothing of topics it does not read', () => {
    revisions.markChanged([]);
    expect(heard).to.deep.equal([]);
  });

  it('say nothing once it has stopped listening', () => {
    stop();
    revisions.markChanged(['subscriptions']);
    expect(heard).to.deep.equal([]);
  });

  it('reach another tab of the same page', async () => {
    const otherTab = new Revisions();
    let close = stop;
    const reached = new Promise<string>((resolve) => (close = otherTab.subscribe(['subscriptions'], resolve)));
    revisions.markChanged(['subscriptions']);
    expect(await reached).to.equal('stale');
    close();
  });

  it('let every reader read again when the network returns', () => {
    dispatchEvent(new Event('online'));
    expect(heard).to.deep.equal(['stale']);
  });

  it('make every reader forget when the customer signs out', () => {
    revisions.clear();
    expect(heard).to.deep.equal(['signed-out']);
  });
});
