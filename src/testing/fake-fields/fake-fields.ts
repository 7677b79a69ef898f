import { type FakeOutcome, fakeOutcomes, type Words, wordsFor } from './words.ts';

/** As much of a page's look as the fake fields follow. */
interface Look {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly appearance: {
    readonly text: string;
    readonly surface: string;
    readonly border: string;
    readonly critical: string;
    readonly radius: string;
    readonly colorScheme: 'light' | 'dark';
    readonly fontFamily: string;
    readonly fontSize: string;
  };
}

/** What they are mounted with: a part of what any provider's fields are. */
export interface FakeMountOptions extends Look {
  readonly signal: AbortSignal;
  readonly onChange: (state: { readonly ready: boolean; readonly complete: boolean }) => void;
}

type Token =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly reason: 'incomplete' | 'invalid' | 'unavailable' };

let made = 0;

/** The fake fields as they stand in a page. */
export class FakeFields {
  #root = document.createElement('div');
  #select = document.createElement('select');
  #name = document.createElement('input');
  #labels = [document.createElement('label'), document.createElement('label')] as const;
  #problem = document.createElement('p');
  #wrong: 'incomplete' | 'wrong' | undefined;
  #words: Words;

  constructor(container: HTMLElement, { signal, onChange, ...look }: FakeMountOptions) {
    this.#words = wordsFor(look.locale);
    this.#build();
    this.update(look);
    container.append(this.#root);
    const report = () => signal.aborted || onChange({ ready: true, complete: this.#select.value !== '' });
    this.#select.addEventListener('change', () => {
      this.#complain(undefined);
      report();
    });
    signal.addEventListener('abort', () => this.unmount(), { once: true });
    // As with a provider's, they can be filled in a moment after they were put there.
    queueMicrotask(report);
  }

  focus(): void {
    this.#select.focus();
  }

  async createToken(): Promise<Token> {
    const outcome = this.#select.value as FakeOutcome | '';
    if (outcome === 'unavailable') return { ok: false, reason: 'unavailable' };
    if (outcome !== '' && outcome !== 'invalid') return { ok: true, token: `memory:${outcome}` };
    this.#complain(outcome === '' ? 'incomplete' : 'wrong');
    this.focus();
    return { ok: false, reason: outcome === '' ? 'incomplete' : 'invalid' };
  }

  update({ locale, direction, appearance }: Look): void {
    this.#words = wordsFor(locale);
    const { text, surface, border, radius, critical, colorScheme, fontFamily, fontSize } = appearance;
    this.#root.dir = direction;
    this.#root.lang = locale;
    Object.assign(this.#root.style, { display: 'grid', gap: '0.25em', color: text, colorScheme, fontFamily, fontSize });
    for (const field of [this.#select, this.#name]) {
      const edge = `1px solid ${border}`;
      Object.assign(field.style, { font: 'inherit', color: text, background: surface, border: edge, borderRadius: radius });
      Object.assign(field.style, { inlineSize: '100%', boxSizing: 'border-box', minBlockSize: '44px', padding: '0 0.75em', marginBlockEnd: '0.25em' });
    }
    Object.assign(this.#problem.style, { color: critical, margin: '0 0 0.5em' });
    this.#say();
  }

  unmount(): void {
    this.#root.remove();
  }

  #build(): void {
    made += 1;
    const [outcome, name] = this.#labels;
    this.#select.id = outcome.htmlFor = `fake-outcome-${made}`;
    this.#name.id = name.htmlFor = `fake-name-${made}`;
    this.#problem.id = `fake-problem-${made}`;
    this.#name.autocomplete = 'cc-name';
    this.#select.setAttribute('aria-describedby', this.#problem.id);
    this.#select.append(...['', ...fakeOutcomes].map((value) => new Option('', value)));
    this.#root.append(outcome, this.#select, this.#problem, name, this.#name);
  }

  #complain(wrong: 'incomplete' | 'wrong' | undefined): void {
    this.#wrong = wrong;
    this.#say();
  }

  /** Puts the words there, in the language of the moment. */
  #say(): void {
    const words = this.#words;
    this.#labels[0].textContent = words.outcome;
    this.#labels[1].textContent = words.name;
    for (const option of this.#select.options) option.text = words[(option.value || 'choose') as keyof Words];
    this.#problem.textContent = this.#wrong ? words[this.#wrong] : '';
    this.#select.setAttribute('aria-invalid', String(this.#wrong !== undefined));
  }
}
