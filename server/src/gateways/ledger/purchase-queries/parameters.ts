/** The values of a statement that is put together: each is handed over as a parameter, never written into the text. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Takes a value and answers the place that stands for it. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
