import type { LocaleModule } from '@lit/localize';

const loaders: Record<string, () => Promise<LocaleModule>> = {
  nb: () => import('./generated/nb.ts'),
};

/** Milliseconds before the second and the third try. */
const PAUSES = [300, 1500];

/**
 * Loads a language's words, trying three times: a lost connection at this moment must not leave a page in English until
 * it is reloaded.
 */
export const loadWithRetry = async (
  locale: string,
  loader = loaders[locale],
  wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
): Promise<LocaleModule> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await loader!();
    } catch (error) {
      const pause = PAUSES[attempt];
      if (pause === undefined) throw error;
      await wait(pause);
    }
  }
};
