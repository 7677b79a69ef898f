import type { LocaleModule } from '@lit/localize';
import { AsyncLocalStorage } from 'node:async_hooks';
import { sourceLocale } from '../localization/generated/locale-codes.ts';
import { host, slots, type HostWords } from '../localization/host-hook.ts';
import { overrideLocale } from '../localization/locale.ts';

interface Spoken {
  tag: string;
  words: LocaleModule['templates'];
}

/** The language of the work that is being done: a server does many at once, each in its own. */
export const spoken = new AsyncLocalStorage<Spoken>();

let own: HostWords | undefined;

/** The words of the host's own, if it has any. */
export const hostWords = (): HostWords | undefined => own;

/** The one language that `@lit/localize` is ever told of here. Each of its words is looked up in the language of the work. */
const everyLanguage: HostWords = {
  tags: () => own?.tags() ?? [],
  codeOf: () => slots[0]!,
  tagOf: () => spoken.getStore()?.tag ?? sourceLocale,
  load: async () => ({ templates: new Proxy({}, { get: (_, id: string) => spoken.getStore()?.words[id] }) }),
  lay: (tag, templates) => own?.lay(tag, templates),
};

/**
 * `@lit/localize` tells a window of every change, and servers have none. A `window` makes other packages believe that they run in a browser: this
 * one is gone again before anything but what waits already can run.
 */
const chooseIt = (): Promise<void> =>
  new Promise((done) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'window');
    const dispatchEvent = ({ detail }: CustomEvent<{ status: string }>): void => {
      if (detail.status === 'loading') return;
      Reflect.deleteProperty(globalThis, 'window');
      if (before) Object.defineProperty(globalThis, 'window', before);
      done();
    };
    Object.defineProperty(globalThis, 'window', { value: { dispatchEvent }, configurable: true });
    overrideLocale(sourceLocale);
  });

let chosen: Promise<void> | undefined;

/** From now on, words are those of the work. A host may name words of its own before and after. */
export const followWork = (): Promise<void> => {
  if (!chosen) {
    own = host.words;
    Object.defineProperty(host, 'words', { get: () => everyLanguage, set: (words: HostWords) => (own = words) });
    chosen = chooseIt();
  }
  return chosen;
};
