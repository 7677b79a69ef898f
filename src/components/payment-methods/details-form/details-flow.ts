import { msg } from '@lit/localize';
import { type AddressForm, getAddressForm } from '../../../api/contract/address-form.ts';
import { type BillingDetails, getBillingDetails, updateBillingDetails } from '../../../api/contract/billing-details.ts';
import { BillingError } from '../../../api/errors.ts';
import { ActionController } from '../../../controllers/action-controller.ts';
import { FormController, type FormHost } from '../../../controllers/form-controller.ts';
import type { BillingHost } from '../../../controllers/host.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { detailsErrors } from './details-errors.ts';
import { type DetailsField, type DetailsValues, detailsOf, empty, fieldAt, valuesOf } from './details-values.ts';

/** What the form asks of its element. */
export interface DetailsHost extends BillingHost, FormHost {
  saved(details: BillingDetails): void;
  /** The details were changed elsewhere, and have been read anew. */
  outdated(): void;
}

/**
 * The change of the billing details: the form of the chosen country, what is typed, what is wrong with it, and what the server says. It
 * holds no markup. What was typed stays when another country is chosen, and when the details were changed elsewhere meanwhile.
 */
export class DetailsFlow {
  outdated = false;
  readonly form: FormController<DetailsField>;
  /** The form of another country than the one that is given. */
  readonly other: ResourceController<typeof getAddressForm>;

  #host: DetailsHost;
  #action: ActionController<typeof updateBillingDetails>;
  #current?: BillingDetails;
  /** The last form that was there: it stands until the one of the chosen country is. */
  #shown?: AddressForm;

  constructor(host: DetailsHost) {
    this.#host = host;
    this.#action = new ActionController(host, updateBillingDetails);
    this.other = new ResourceController(host, getAddressForm, () => {
      const { country } = this.form.values;
      return !country || country === this.#current?.form.country ? undefined : { params: { country } };
    });
    this.form = new FormController<DetailsField>(host, {
      initial: empty,
      validate: (values) => detailsErrors(values, this.addressForm),
      judgesOnLeaving: (field) => field !== 'name',
      submit: (values) => this.#submit(values),
      // Without the form of the chosen country nobody knows what to send.
      waits: () => this.addressForm.country !== this.form.values.country,
      fieldAt: (path) => fieldAt(path, this.form.values, this.addressForm),
      fieldOf: (code) => (code === 'vat-number-invalid' ? 'vatNumber' : undefined),
      refused: (_, error) => (error.code === 'vat-number-invalid' ? errorMessage(error) : refusal()),
    });
  }

  start(details: BillingDetails): void {
    this.#current = details;
    this.#shown = details.form;
    this.outdated = false;
    this.form.reset();
    this.form.fill(valuesOf(details));
  }

  /** The form that is filled in. */
  get addressForm(): AddressForm {
    const { country } = this.form.values;
    const form = country === this.#current?.form.country ? this.#current.form : this.other.value;
    if (form?.country === country) this.#shown = form;
    return this.#shown ?? { country, fields: [] };
  }

  get countries(): readonly string[] {
    const { countries = [], form } = this.#current ?? {};
    return [...new Set([...countries, ...(form ? [form.country] : [])])];
  }

  async #submit(values: DetailsValues): Promise<BillingError | undefined> {
    this.outdated = false;
    const details = detailsOf(values, this.addressForm);
    const saved = await this.#action.run({ body: { details, version: this.#current!.version } });
    if (saved) {
      this.#host.saved(saved);
      return undefined;
    }
    return this.#action.error?.code === 'billing-details-changed' ? this.#readAnew() : this.#action.error;
  }

  async #readAnew(): Promise<BillingError | undefined> {
    try {
      const newer = await this.#host.session!.request(getBillingDetails, {});
      // The form that is filled in stays: of what the other place has changed, only the version matters here.
      this.#current = { ...this.#current!, version: newer.version };
      this.outdated = true;
      this.#host.outdated();
      return undefined;
    } catch (cause) {
      return BillingError.from(cause);
    }
  }
}

const refusal = (): string =>
  msg('This could not be accepted. Please check it.', { desc: 'Beside a field that the server refused.' });
