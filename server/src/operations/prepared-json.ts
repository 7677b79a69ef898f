/**
 * An answer that is JSON already, made of parts which were held against the contract when they were written. In the store's own language it is
 * sent as it is, without being parsed again.
 */
export class PreparedJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
