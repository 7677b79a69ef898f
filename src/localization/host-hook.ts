import type { LocaleModule } from '@lit/localize';

/** What a host has said of words, as the language of the page asks for it. Only a host that says something loads more than this. */
export interface HostWords {
  /** Languages that it has registered. */
  readonly tags: () => readonly string[];
  /** The name under which a language is kept. */
  readonly codeOf: (tag: string) => string;
  readonly tagOf: (code: string) => string;
  /** The words of one of its own languages; `undefined` for one of the library's. */
  readonly load: (code: string) => Promise<LocaleModule> | undefined;
  /** Lays its words over those of a language, in place. */
  readonly lay: (tag: string, templates: LocaleModule['templates']) => void;
}

export const host: { words?: HostWords } = {};

/** `@lit/localize` takes its languages once, before a host has named any: these stand for those that come later. */
export const slots = [...Array(40).keys()].map((index) => `host-${index}`);
