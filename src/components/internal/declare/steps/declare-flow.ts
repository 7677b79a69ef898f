import type { Contract, Declaration } from '../../../../api/contract/declaration.ts';
import { createDeclaration, createGuestDeclaration } from '../../../../api/contract/declaration-operations.ts';
import type { StatutoryFunction } from '../../../../api/contract/rights.ts';
import type { BillingError } from '../../../../api/errors.ts';
import { ActionController } from '../../../../controllers/action-controller.ts';
import { FormController } from '../../../../controllers/form-controller.ts';
import { requestedLocale } from '../../../../localization/locale.ts';
import type { DeclareHost } from '../declare-host.ts';
import { statementErrors } from './statement-errors.ts';
import {
  chosenContract,
  type Declared,
  declaredOf,
  emptyStatement,
  type StatementField,
  tidy,
  wordsOf,
} from './statement-values.ts';

/**
 * A declaration from the first field to the acknowledgement. It holds no markup. What was typed stays on every way: back and forth, when it
 * cannot be sent, and when the session has ended. An answer that was lost is asked for again with the same key.
 */
export class DeclareFlow {
  step: 'statement' | 'check' | 'done' = 'statement';
  readonly form: FormController<StatementField>;
  /** The second step: a form without a field. */
  readonly confirmation: FormController<never>;
  /** What the second step shows, and what is sent as it is. */
  declared?: Declared;
  /** The contract that was chosen for it, as it stood then. */
  chosen?: Contract;
  /** What the back end has acknowledged. */
  declaration?: Declaration;
  /** That moment by the page's own clock, for what expires. */
  arrivedAt = 0;
  /** Whether it was sent once, as it stands, and nobody knows what became of it. */
  uncertain = false;

  #host: DeclareHost;
  #stepped: () => void;
  #customer: ActionController<typeof createDeclaration>;
  #nobody: ActionController<typeof createGuestDeclaration>;
  /** The function as it was when the form was opened. */
  #opened?: StatutoryFunction;
  #prefilled = false;

  /** `stepped` is called when something new stands there to be read. */
  constructor(host: DeclareHost, stepped: () => void) {
    this.#host = host;
    this.#stepped = stepped;
    // Somebody who must wait is told so at once: the time of a declaration counts.
    this.#customer = new ActionController(host, createDeclaration, { patience: 0 });
    this.#nobody = new ActionController(host, createGuestDeclaration, { patience: 0 });
    this.form = new FormController<StatementField>(host, {
      initial: emptyStatement,
      tidy,
      validate: (values, unreadable) => statementErrors(values, this, unreadable),
      judgesOnLeaving: (field) => field === 'email',
      submit: () => this.#check(),
    });
    this.confirmation = new FormController<never>(host, {
      initial: {},
      validate: () => ({}),
      submit: () => this.#declare(),
    });
  }

  get fn(): StatutoryFunction {
    return this.#host.reads.fn ?? this.#opened!;
  }

  /** The contracts to choose among; none for somebody without an account. */
  get contracts(): readonly Contract[] {
    return (this.isGuest ? undefined : this.#host.reads.contracts.value?.items) ?? [];
  }

  get isGuest(): boolean {
    return this.#host.reads.isGuest;
  }

  /** Opens the form: as it was left, or after an acknowledgement with nothing in it but what the page names. */
  open(): void {
    const isNew = !this.#opened || this.step === 'done';
    if (isNew) this.forget();
    this.#opened = this.#host.reads.fn;
    const { contract = '' } = this.#host;
    if (isNew) this.form.fill(this.isGuest ? { words: contract } : { contract });
  }

  /** As if nothing had been typed. */
  forget(): void {
    this.#opened = this.declared = this.chosen = this.declaration = undefined;
    this.#prefilled = this.uncertain = false;
    this.step = 'statement';
    this.confirmation.reset();
    this.form.reset();
  }

  /** Fills in what is known of the customer, once it is, where nothing was typed yet (WCAG 2.2, 3.3.7). */
  prefill(): void {
    const known = this.#host.reads.contracts.value;
    if (!known || !this.#opened || this.#prefilled) return;
    this.#prefilled = true;
    const { name, email } = this.form.values;
    this.form.fill({ name: name || known.name || '', email: email || known.email || '' });
  }

  /** The session has ended: the same, with the contract in words. */
  goOnAsGuest(): void {
    const chosen = this.chosen ?? chosenContract(this.form.values, this.contracts);
    if (chosen) this.form.fill({ words: wordsOf(chosen) });
    this.#host.reads.goesOnAsGuest = true;
    void this.#check();
  }

  /** Back to the fields, in which everything still stands. */
  change(): void {
    if (this.confirmation.pending) return;
    this.step = 'statement';
    this.#stepped();
  }

  async #check(): Promise<undefined> {
    const { values } = this.form;
    const declared = declaredOf(values, this, this.#host.reads.country!, requestedLocale());
    if (JSON.stringify(declared) !== JSON.stringify(this.declared)) this.uncertain = false;
    this.chosen = chosenContract(values, this.contracts);
    this.declared = declared;
    this.confirmation.clearError();
    this.step = 'check';
    this.#stepped();
  }

  async #declare(): Promise<BillingError | undefined> {
    const action = this.isGuest ? this.#nobody : this.#customer;
    const declaration = await action.run({ body: this.declared! });
    if (!declaration) {
      this.uncertain ||= isUnknown(action.error!);
      return action.error;
    }
    this.declaration = declaration;
    this.arrivedAt = performance.now();
    this.step = 'done';
    this.#stepped();
    return undefined;
  }
}

/** Whether a failure leaves open if the back end has done it. */
const isUnknown = ({ kind, status = 0 }: BillingError): boolean => kind !== 'session' && (kind !== 'problem' || status >= 500);
