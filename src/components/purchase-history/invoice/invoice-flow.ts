import { msg } from '@lit/localize';
import { type InvoiceDetails } from '../../../api/contract/invoice-details.ts';
import { getPurchase, updateInvoice } from '../../../api/contract/purchase-operations.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { BillingError } from '../../../api/errors.ts';
import { ActionController } from '../../../controllers/action-controller.ts';
import { FormController, type FormHost } from '../../../controllers/form-controller.ts';
import type { BillingHost } from '../../../controllers/host.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { hasRegion } from '../address-text.ts';
import { detailsOf, hasAddress, type InvoiceField, type InvoiceValues, linesOf, valuesOf } from './invoice-values.ts';

/** What the form asks of its element. */
export interface InvoiceHost extends BillingHost, FormHost {
  /** Whether the host page lets the change be sent. */
  allows(purchase: Purchase, details: InvoiceDetails): boolean;
  /** The server has agreed. */
  agreed(purchase: Purchase): void;
  /** The purchase was changed elsewhere, and has been read anew. */
  outdated(): void;
  leave(): void;
}

const empty: InvoiceValues = { name: '', country: '', lines: '', postalCode: '', city: '', region: '', vatNumber: '' };

/**
 * The change of who stands on an invoice: what is typed, what is wrong with it, and what the server says. It holds no markup. A
 * purchase that was changed meanwhile is read anew, and what was typed stays.
 */
export class InvoiceFlow {
  purchase?: Purchase;
  done = false;
  /** Somebody else changed the purchase since the form was opened. */
  outdated = false;

  readonly form: FormController<InvoiceField>;

  #host: InvoiceHost;
  #action: ActionController<typeof updateInvoice>;

  constructor(host: InvoiceHost) {
    this.#host = host;
    this.#action = new ActionController(host, updateInvoice);
    this.form = new FormController<InvoiceField>(host, {
      initial: empty,
      validate,
      submit: (values) => this.#submit(values),
      fieldAt: (path) => fieldAt(path),
      fieldOf: (code) => (code === 'vat-number-invalid' ? 'vatNumber' : undefined),
      refused: (_, error) => (error.code === 'vat-number-invalid' ? errorMessage(error) : refusal()),
    });
  }

  start(purchase: Purchase): void {
    this.purchase = purchase;
    this.done = this.outdated = false;
    this.#action.reset();
    this.form.reset();
    this.form.fill(valuesOf(purchase.invoice!));
  }

  async #submit(values: InvoiceValues): Promise<BillingError | undefined> {
    const purchase = this.purchase!;
    const details = detailsOf(values, hasRegion(values.country));
    this.outdated = false;
    if (!this.#host.allows(purchase, details)) {
      this.#host.leave();
      return undefined;
    }
    const updated = await this.#action.run({ params: { id: purchase.id }, body: { details, version: purchase.version } });
    if (!updated) return this.#action.error?.code === 'purchase-changed' ? this.#readAnew() : this.#action.error;
    this.purchase = updated;
    this.done = true;
    this.#host.agreed(updated);
    return undefined;
  }

  async #readAnew(): Promise<BillingError | undefined> {
    const { session } = this.#host;
    try {
      this.purchase = await session!.request(getPurchase, { params: { id: this.purchase!.id } });
      this.outdated = true;
      this.#host.outdated();
      return undefined;
    } catch (cause) {
      return BillingError.from(cause);
    }
  }
}

/** `details.address.lines.1` is about the lines, `details.name` about the name. */
const fieldAt = (path: string): InvoiceField | undefined => {
  const last = path.includes('lines') ? 'lines' : path.split('.').at(-1);
  return Object.hasOwn(empty, last ?? '') ? (last as InvoiceField) : undefined;
};

const refusal = (): string =>
  msg('This could not be accepted. Please check it.', { desc: 'Beside a field that the server refused.' });

const validate = (values: InvoiceValues): Partial<Record<InvoiceField, string>> => {
  const lines = linesOf(values);
  return {
    name: values.name.trim() ? undefined : msg('Type the name that is to stand on the receipt.', { desc: 'Beside an empty field.' }),
    lines:
      lines.length > 3
        ? msg('Use three lines at most.', { desc: 'Beside the field of an address.' })
        : lines.some((line) => line.length > 120)
          ? msg('A line can have 120 letters at most.', { desc: 'Beside the field of an address.' })
          : !lines.length && hasAddress(values)
            ? msg('Type the street and number, or leave all of the address empty.', { desc: 'Beside the field of an address.' })
            : undefined,
  };
};
