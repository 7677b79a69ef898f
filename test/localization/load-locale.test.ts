import { expect } from '@open-wc/testing';
import { loadWithRetry } from '../../src/localization/load-locale.ts';

const words = { templates: {} };

describe('loading a language', () => {
  it('tries again when the network fails, waiting longer each time', async () => {
    const pauses: number[] = [];
    let tries = 0;
    const flaky = async () => {
      if (++tries < 3) throw new TypeError('network');
      return words;
    };
    const loaded = await loadWithRetry('nb', flaky, async (ms) => void pauses.push(ms));
    expect(loaded).to.equal(words);
    expect(tries).to.equal(3);
    expect(pauses[1]).to.be.greaterThan(pauses[0]!);
  });

  it('gives up after the third try, with the reason', async () => {
    let tries = 0;
    const broken = async () => {
      tries++;
      throw new TypeError('network');
    };
    const outcome = await loadWithRetry('nb', broken, async () => undefined).catch((error: unknown) => error);
    expect(outcome).to.be.instanceOf(TypeError);
    expect(tries).to.equal(3);
  });
});
