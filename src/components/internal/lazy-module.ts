import { type CSSResult, isServer, type LitElement } from 'lit';
import { laterWords } from '../../localization/load-locale.ts';
import { settled, shownLocale } from '../../localization/locale.ts';
import { addStyles } from './host-styles.ts';

/** A widget, or a part of one that knows its widget. */
type Host = LitElement & { readonly host?: LitElement | undefined };

/**
 * A part of a widget that only some people need, fetched when it is first asked for.
 *
 * `get()` answers it once it is here; the host renders again when it comes, and has the styles that the part brings along.
 * `failed` says that it could not be fetched; `load()` tries again.
 */
export class LazyModule<T extends object> {
  failed = false;

  #host: Host;
  #import: () => Promise<T>;
  #module?: T;
  #pending?: Promise<T | undefined>;

  constructor(host: Host, load: () => Promise<T>) {
    this.#host = host;
    const words = () => laterWords(shownLocale(), (host.host ?? host).localName);
    // Its words come with it, and the language of the page before it, so that it never shows in two languages.
    this.#import = async () => {
      const [module] = await Promise.all([load(), words(), settled]);
      // Another language may be shown by now.
      await words();
      return module;
    };
  }

  get(): T | undefined {
    // A server sends the first state, and has nobody to whom it could send more.
    if (!this.#module && !this.failed && !isServer) void this.load();
    return this.#module;
  }

  /** The part if it is here. Nothing is fetched. */
  get here(): T | undefined {
    return this.#module;
  }

  /** The part, or `undefined` when it could not be fetched. */
  load(): Promise<T | undefined> {
    this.#pending ??= this.#import()
      .then(
        (module) => {
          const { styles } = module as { styles?: CSSResult };
          if (styles) addStyles(this.#host, styles);
          this.failed = false;
          return (this.#module = module);
        },
        () => {
          this.failed = true;
          this.#pending = undefined;
          return undefined;
        },
      )
      .finally(() => this.#host.requestUpdate());
    return this.#pending;
  }
}
