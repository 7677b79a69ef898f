import { brandOf, digitsOf, formatExpiry, formatNumber, mostDigits, passesLuhn, readExpiry } from './card-number.ts';
import { fieldOf, reformat, showFlaw, type FieldElements, type Flaw } from './field.ts';
import { findTestCard, toToken } from './test-cards.ts';
import type { SandboxWords } from './words/sandbox-words.ts';

/** A token, or what keeps the form from having one. */
export type TokenAnswer = { readonly type: 'token'; readonly token: string } | { readonly type: 'refused'; readonly reason: 'incomplete' | 'invalid' };

/** Three fields of a card. What is typed into them is read here and nowhere else, and leaves as a token only. */
export class CardForm {
  #number = fieldOf('number');
  #expiry = fieldOf('expiry');
  #code = fieldOf('code');
  #words: SandboxWords;
  #onChange: (complete: boolean) => void;

  constructor(words: SandboxWords, onChange: (complete: boolean) => void) {
    this.#words = words;
    this.#onChange = onChange;
    this.#number.input.addEventListener('input', () => {
      reformat(this.#number.input, (typed) => {
        const digits = digitsOf(typed);
        return formatNumber(digits.slice(0, mostDigits(brandOf(digits))));
      });
      this.#changed(this.#number);
    });
    this.#expiry.input.addEventListener('input', (event) => {
      const deletes = (event as InputEvent).inputType?.startsWith('delete') ?? false;
      // A slash that was just deleted must not come back.
      if (!deletes) reformat(this.#expiry.input, formatExpiry);
      this.#changed(this.#expiry);
    });
    this.#code.input.addEventListener('input', () => {
      reformat(this.#code.input, (typed) => digitsOf(typed).slice(0, 4));
      this.#changed(this.#code);
    });
    for (const field of this.#fields) {
      field.input.addEventListener('blur', () => {
        const flaw = this.#flawOf(field);
        // Whoever only passes through is not told off.
        if (field.input.value !== '') showFlaw(field, flaw);
      });
    }
    this.#label();
  }

  /** Other words for the same fields; what was typed stays. */
  set words(words: SandboxWords) {
    this.#words = words;
    this.#label();
    for (const field of this.#fields) if (!field.error.hidden) showFlaw(field, this.#flawOf(field));
  }

  focus(): void {
    const first = this.#fields.find((field) => this.#flawOf(field)) ?? this.#number;
    first.input.focus();
  }

  /** Says what is wrong, and puts the focus there; where nothing is, answers a token. */
  tokenise(): TokenAnswer {
    const flaws = this.#fields.map((field) => ({ field, flaw: this.#flawOf(field) }));
    for (const { field, flaw } of flaws) showFlaw(field, flaw);
    const wrong = flaws.filter(({ flaw }) => flaw);
    wrong[0]?.field.input.focus();
    if (wrong.length > 0) return { type: 'refused', reason: wrong.some(({ flaw }) => flaw?.missing) ? 'incomplete' : 'invalid' };

    const card = findTestCard(digitsOf(this.#number.input.value));
    const expires = readExpiry(this.#expiry.input.value);
    if (card && expires) return { type: 'token', token: toToken(card, expires) };
    showFlaw(this.#number, { sentence: this.#words.fields.onlyTestCards, missing: false });
    this.#number.input.focus();
    return { type: 'refused', reason: 'invalid' };
  }

  get #fields(): readonly FieldElements[] {
    return [this.#number, this.#expiry, this.#code];
  }

  get #codeLength(): number {
    return brandOf(digitsOf(this.#number.input.value))?.codeLength ?? 3;
  }

  #changed(field: FieldElements): void {
    if (!field.error.hidden && !this.#flawOf(field)) showFlaw(field, undefined);
    this.#label();
    this.#onChange(this.#fields.every((each) => !this.#flawOf(each)));
  }

  #flawOf(field: FieldElements): Flaw | undefined {
    if (field === this.#number) return this.#flawOfNumber();
    return field === this.#expiry ? this.#flawOfExpiry() : this.#flawOfCode();
  }

  #flawOfNumber(): Flaw | undefined {
    const digits = digitsOf(this.#number.input.value);
    const lengths = brandOf(digits)?.lengths ?? [16];
    if (digits === '') return { sentence: this.#words.fields.numberMissing, missing: true };
    if (digits.length < Math.min(...lengths)) return { sentence: this.#words.fields.numberIncomplete, missing: true };
    return passesLuhn(digits) ? undefined : { sentence: this.#words.fields.numberWrong, missing: false };
  }

  #flawOfExpiry(): Flaw | undefined {
    const typed = this.#expiry.input.value;
    if (typed === '') return { sentence: this.#words.fields.expiryMissing, missing: true };
    const month = readExpiry(typed);
    if (!month) return { sentence: this.#words.fields.expiryWrong, missing: digitsOf(typed).length < 4 };
    return month < new Date().toISOString().slice(0, 7) ? { sentence: this.#words.fields.expiryPast, missing: false } : undefined;
  }

  #flawOfCode(): Flaw | undefined {
    const { length } = this.#code.input.value;
    if (length === 0) return { sentence: this.#words.fields.codeMissing, missing: true };
    return length === this.#codeLength ? undefined : { sentence: this.#words.fields.codeWrong(this.#codeLength), missing: length < this.#codeLength };
  }

  #label(): void {
    const texts = this.#words.fields;
    const brand = brandOf(digitsOf(this.#number.input.value));
    document.documentElement.lang = this.#words.language;
    this.#number.label.textContent = texts.number;
    this.#number.hint.textContent = brand ? texts.brandIs(brand.label) : texts.numberHint;
    this.#expiry.label.textContent = texts.expiry;
    this.#expiry.hint.textContent = texts.expiryHint;
    this.#code.label.textContent = texts.code;
    this.#code.hint.textContent = this.#codeLength === 4 ? texts.codeHintFour : texts.codeHint;
  }
}
