import { expect } from '@open-wc/testing';
import { wait } from '../../src/api/time-limit.ts';
import { failureOf } from './network.ts';

describe('waiting', () => {
  it('is over in its time', async () => {
    expect(await wait(0)).to.equal(undefined);
    expect(await wait(0, new AbortController().signal)).to.equal(undefined);
  });

  it('ends at once when it is given up, before or while', async () => {
    const reason = new Error('enough');
    expect(await failureOf(wait(60_000, AbortSignal.abort(reason)))).to.equal(reason);
    const caller = new AbortController();
    const waiting = failureOf(wait(60_000, caller.signal));
    caller.abort(reason);
    expect(await waiting).to.equal(reason);
  });
});
