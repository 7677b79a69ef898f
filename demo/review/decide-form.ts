import { html, nothing, type TemplateResult } from 'lit';
import type { RefundDecision, RefundReview } from 'billing-widgets/api';
import { declineReasons, sayMoney } from './words.ts';

export type DecisionKind = RefundDecision['kind'];

/** What a form asks, and where its answer goes. */
export interface Deciding {
  readonly kind: DecisionKind;
  readonly pending: boolean;
  readonly error?: string;
  readonly send: (decision: RefundDecision) => void;
  readonly leave: () => void;
}

export const labels: Record<DecisionKind, string> = {
  approve: 'Godkjenn',
  decline: 'Avslå',
  question: 'Spør kunden',
  reverse: 'Tilbakefør',
};

/** What was granted before an appeal, in minor units: what is approved now is with that, and more. */
const grantedBefore = ({ decision }: RefundReview): number => (decision?.kind === 'partly-approved' ? (decision.amount?.amount ?? 0) : 0);

const noteField = (label: string, name: string, isRequired: boolean): TemplateResult => html`<label>
  ${label} <textarea name=${name} rows="3" maxlength="1000" ?required=${isRequired}></textarea>
</label>`;

const fields = (kind: DecisionKind, review: RefundReview): TemplateResult => {
  const { amount } = review;
  const before = grantedBefore(review);
  if (kind === 'question') return noteField('Spørsmål til kunden', 'text', true);
  if (kind === 'reverse') return noteField('Begrunnelse, som kunden leser', 'note', true);
  if (kind === 'decline') {
    return html`<label>
        Grunn
        <select name="reason" required>
          <option value="">Velg</option>
          ${Object.entries(declineReasons).map(([value, text]) => html`<option value=${value}>${text}</option>`)}
        </select>
      </label>
      ${noteField('Begrunnelse, som kunden leser', 'note', false)}`;
  }
  return html`<label>
      ${before > 0
        ? `Beløp til sammen (mer enn ${sayMoney({ ...amount, amount: before })}, høyst ${sayMoney(amount)})`
        : `Beløp (høyst ${sayMoney(amount)})`}
      <input name="amount" inputmode="decimal" placeholder="Hele beløpet" />
    </label>
    ${noteField('Beskjed til kunden', 'note', false)}`;
};

/** What was typed as an amount, in minor units; `undefined` for all of it, `NaN` for what is none. */
const readAmount = (text: string, review: RefundReview): number | undefined => {
  const { amount: asked } = review;
  if (text.trim() === '') return undefined;
  const units = Math.round(Number(text.replace(/\s/g, '').replace(',', '.')) * 10 ** asked.scale);
  return units > grantedBefore(review) && units <= asked.amount ? units : Number.NaN;
};

const read = (form: HTMLFormElement, kind: DecisionKind, review: RefundReview): RefundDecision | undefined => {
  const data = new FormData(form);
  const text = (name: string): string => (data.get(name) as string | null)?.trim() ?? '';
  const note = text('note') ? { note: text('note') } : {};
  if (kind === 'question') return { kind, text: text('text') };
  if (kind === 'reverse') return { kind, note: text('note') };
  if (kind === 'decline') return { kind, reason: text('reason') as keyof typeof declineReasons, ...note };
  const amount = readAmount(text('amount'), review);
  const input = form.elements.namedItem('amount') as HTMLInputElement;
  input.setCustomValidity(Number.isNaN(amount) ? `Skriv et beløp mellom ${sayMoney({ ...review.amount, amount: grantedBefore(review) })} og ${sayMoney(review.amount)}.` : '');
  if (!form.reportValidity()) return undefined;
  return { kind, ...(amount !== undefined && amount < review.amount.amount && { amount }), ...note };
};

/** The form of one decision. What is typed stays when the answer is an error. */
export const decideForm = (review: RefundReview, { error, kind, leave, pending, send }: Deciding): TemplateResult => html`<form
  class="decide"
  @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const decision = read(event.currentTarget as HTMLFormElement, kind, review);
    if (decision) send(decision);
  }}
  @input=${({ target }: Event) => (target as HTMLInputElement).setCustomValidity('')}
>
  ${fields(kind, review)} ${error ? html`<p class="error" role="alert">${error}</p>` : nothing}
  <p class="row">
    <button ?disabled=${pending}>${labels[kind]}</button>
    <button type="button" @click=${leave}>Avbryt</button>
  </p>
</form>`;
