import { plainDigits } from '../../purchase/plain-digits.ts';

/**
 * A line that is being read. What one reader has understood is struck out, so that none after it takes the same digits for
 * something else: the last four of a card are no amount, and a day is no price.
 */
export class Slate {
  /** The line with plain digits, signs and spaces. */
  readonly line: string;
  #rest: string;

  constructor(line: string) {
    this.line = plainDigits(line);
    this.#rest = this.line;
  }

  /** What nobody has understood yet, with spaces where something was struck out, so that places stay the same. */
  get rest(): string {
    return this.#rest;
  }

  /** All places where the pattern (a global one) fits in what is left. */
  find(pattern: RegExp): RegExpExecArray[] {
    return [...this.#rest.matchAll(pattern)];
  }

  strike({ index, 0: { length } }: RegExpExecArray): void {
    this.#rest = this.#rest.slice(0, index) + ' '.repeat(length) + this.#rest.slice(index + length);
  }
}
