import type { ReactiveControllerHost } from 'lit';
import { BillingError, isAbort } from '../api/errors.ts';

/** Milliseconds after which a form that was sent says that it is taking long. */
const SLOW = 10_000;

type Messages<F extends string> = Partial<Record<F, string>>;

/** What a form asks of the element that it stands in. */
export type FormHost = Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'>;

/** What differs from form to form. `F` are the names of its fields. */
export interface FormOptions<F extends string> {
  /** What the fields hold at first. */
  initial: Readonly<Record<F, string>>;
  /**
   * A sentence for each field that cannot be sent as it is. Asked at every rendering, so that the sentences follow the language.
   * `unreadable` are the fields of which the browser has something that is no value yet, such as half a date.
   */
  validate: (values: Readonly<Record<F, string>>, unreadable: ReadonlySet<F>) => Messages<F>;
  /** Sends what is valid. Answers, or throws, the error it failed with. */
  submit: (values: Readonly<Record<F, string>>) => Promise<BillingError | undefined>;
  /**
   * What is kept of a text in place of it, such as without a card's number. Asked when a text is pasted, and before one is judged or
   * sent; not while somebody types.
   */
  tidy?: (field: F, text: string) => string;
  /** Whether a field that was filled in is judged when it is left, before the first attempt to send: what has a form is best mended there. */
  judgesOnLeaving?: (field: F) => boolean;
  /** While it answers `true`, the form is not sent. */
  waits?: () => boolean;
  /** The field that a path in a problem's `errors` means (`details.vatNumber`); by its last part unless given. */
  fieldAt?: (path: string) => F | undefined;
  /** The field that a problem of this code is about as a whole. */
  fieldOf?: (code: string) => F | undefined;
  /** The sentence for a field whose content the server refused. Without it such a refusal counts for the form as a whole. */
  refused?: (field: F, error: BillingError) => string;
}

/**
 * One native form: what stands in its fields, what is wrong with them, and the way to the server.
 *
 * Nothing is said of a field before the first attempt to send, unless `judgesOnLeaving`. From then on a sentence appears when its field
 * is left, and goes while it is being put right. What was typed stays, whatever fails. A second press while the first is on its way
 * does nothing.
 *
 * The host gives it to `formView()` (`components/internal/form-view.ts`), which listens by the names of the fields.
 */
export class FormController<F extends string> {
  /** Whether it is on its way. */
  pending = false;
  /** Whether it has been on its way for ten seconds. */
  slow = false;
  /** Why it failed, where that is not about single fields. */
  error?: BillingError;
  values: Record<F, string>;

  #host: FormHost;
  #options: FormOptions<F>;
  #unreadable = new Set<F>();
  /** The fields of which something may be said. */
  #judged = new Set<F>();
  #attempted = false;
  /** What the server refused, and the text that it refused: another text is another matter. */
  #refusals = new Map<F, { text: string; error: BillingError }>();

  constructor(host: FormHost, options: FormOptions<F>) {
    this.#host = host;
    this.#options = options;
    this.values = { ...options.initial };
  }

  /** Whether it would not be sent now. */
  get waiting(): boolean {
    return this.pending || (this.#options.waits?.() ?? false);
  }

  /** The sentences that stand beside the fields now. */
  get errors(): Messages<F> {
    const refused = [...this.#refusals].filter(([field, { text }]) => this.values[field] === text);
    const found: Messages<F> = {
      ...(Object.fromEntries(refused.map(([field, { error }]) => [field, this.#options.refused!(field, error)])) as Messages<F>),
      ...this.#validate(),
    };
    for (const field of Object.keys(found) as F[]) if (!this.#judged.has(field)) delete found[field];
    return found;
  }

  /** Puts texts into fields, as the host of a widget does. What is wrong with them is said when they are sent. */
  fill(values: Partial<Record<F, string>>): void {
    for (const field of Object.keys(values) as F[]) {
      this.values[field] = this.#tidied(field, values[field]!);
      this.#judged.delete(field);
      this.#unreadable.delete(field);
    }
    this.#host.requestUpdate();
  }

  /** As it was at first. What is on its way goes on. */
  reset(): void {
    this.#attempted = false;
    this.error = undefined;
    this.#refusals.clear();
    this.fill(this.#options.initial);
  }

  /** Forgets the last failure of the form as a whole. */
  clearError(): void {
    this.error = undefined;
    this.#host.requestUpdate();
  }

  /** For the form's `input` event. */
  readonly edit = (event: Event): void => {
    const field = this.#take(event.target, /^insertFrom/.test((event as InputEvent).inputType));
    if (field === undefined) return;
    if (!this.errors[field]) this.#judged.delete(field);
    this.#host.requestUpdate();
  };

  /** For the form's `change` event. */
  readonly leave = ({ target }: Event): void => {
    const field = this.#take(target);
    if (field === undefined) return;
    const isSoon = this.values[field] && this.#options.judgesOnLeaving?.(field);
    if (this.#attempted || isSoon) this.#judged.add(field);
    this.#host.requestUpdate();
  };

  /** For the form's `submit` event. Resolves when the answer is there and what it leads to is shown. */
  readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.waiting) return;
    const form = event.currentTarget as HTMLFormElement;
    // A browser fills fields without telling.
    for (const control of form.elements) this.#take(control);
    this.#attempted = true;
    this.error = undefined;
    this.#judged = new Set(Object.keys(this.values) as F[]);
    this.#refusals.clear();
    this.#host.requestUpdate();
    if (Object.keys(this.#validate()).length === 0) await this.#submit();
    await this.#host.updateComplete;
    if (Object.keys(this.errors).length > 0) form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };

  #tidied(field: F, text: string): string {
    return this.#options.tidy?.(field, text) ?? text;
  }

  #validate(): Messages<F> {
    const entries = Object.entries<string | undefined>(this.#options.validate(this.values, this.#unreadable));
    return Object.fromEntries(entries.filter(([, sentence]) => sentence)) as Messages<F>;
  }

  async #submit(): Promise<void> {
    this.pending = true;
    const timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, SLOW);
    this.#host.requestUpdate();
    const sent = { ...this.values };
    try {
      this.#fail(await this.#options.submit(sent), sent);
    } catch (error) {
      if (!isAbort(error)) this.#fail(BillingError.from(error), sent);
    }
    clearTimeout(timer);
    this.pending = false;
    this.slow = false;
    this.#host.requestUpdate();
  }

  #fail(error: BillingError | undefined, sent: Record<F, string>): void {
    if (!error) return;
    const fields = this.#options.refused ? this.#fieldsOf(error) : [];
    for (const field of fields) this.#refusals.set(field, { text: sent[field], error });
    if (fields.length === 0) this.error = error;
  }

  /** The fields that an error is about; none where a part of it cannot be told from a field. */
  #fieldsOf({ code, problem }: BillingError): F[] {
    const whole = this.#options.fieldOf?.(code);
    if (whole !== undefined) return [whole];
    const { fieldAt = (path: string) => path.split('.').at(-1) as F } = this.#options;
    const fields = (problem?.errors ?? []).map(({ path }) => fieldAt(path));
    return fields.every((field) => field !== undefined && Object.hasOwn(this.values, field)) ? (fields as F[]) : [];
  }

  /** Takes over what a field holds. Answers its name, or nothing where it is none of this form's. */
  #take(target: EventTarget | null, isWhole = true): F | undefined {
    const control = target as HTMLInputElement | null;
    const field = control?.name as F | undefined;
    if (!control || !field || !Object.hasOwn(this.values, field)) return undefined;
    if (control.type === 'radio' && !control.checked) return undefined;
    const text = control.type === 'checkbox' && !control.checked ? '' : control.value;
    this.values[field] = isWhole ? this.#tidied(field, text) : text;
    if (control.validity.badInput) this.#unreadable.add(field);
    else this.#unreadable.delete(field);
    return field;
  }
}
