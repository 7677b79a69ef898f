import { html, nothing, type TemplateResult } from 'lit';
import type { RefundReview } from 'billing-widgets/api';
import { customers } from '../host/customers.ts';
import { decideForm, labels, type Deciding, type DecisionKind } from './decide-form.ts';
import { happenings, reasons, routes, sayMoment, sayMoney, saySize, states } from './words.ts';

const nameOf = (customer: string): string => customers.find(({ id }) => id === customer)?.name ?? customer;

const about = ({ reason, route }: RefundReview): string =>
  reason && reason !== route ? `${routes[route]}: ${reasons[reason]}` : routes[route];

const facts = (review: RefundReview): TemplateResult => html`<dl>
  <div><dt>Kunde</dt><dd>${nameOf(review.customer)}</dd></div>
  <div><dt>Gjelder</dt><dd>${about(review)}</dd></div>
  <div><dt>Ordre</dt><dd>${review.orderNumber}</dd></div>
  ${review.decision?.kind === 'partly-approved' && review.decision.amount
    ? html`<div><dt>Innvilget før</dt><dd>${sayMoney(review.decision.amount)}</dd></div>`
    : nothing}
  <div><dt>Mottatt</dt><dd>${sayMoment(review.requestedAt)}</dd></div>
  <div><dt>Godkjent siste 90 dager</dt><dd>${review.approvedLately}</dd></div>
</dl>`;

const evidence = ({ evidence: files, id }: RefundReview): TemplateResult | typeof nothing =>
  files.length === 0
    ? nothing
    : html`<ul class="files">
        ${files.map((file) => html`<li><a href="/support/refund-reviews/${id}/evidence/${file.id}" download>${file.name}</a> (${saySize(file.size)})</li>`)}
      </ul>`;

const story = ({ events }: RefundReview): TemplateResult => html`<details>
  <summary>Hva som har skjedd</summary>
  <ol class="story">
    ${events.map(({ at, code, note }) => html`<li><time datetime=${at}>${sayMoment(at)}</time> ${happenings[code]}${note ? html`<q>${note}</q>` : nothing}</li>`)}
  </ol>
</details>`;

/** One request: who asks for what and why, what has happened, and what can be decided. */
export const card = (review: RefundReview, deciding: Deciding | undefined, begin: (kind: DecisionKind) => void): TemplateResult => html`<article
  aria-labelledby="title-${review.id}"
>
  <header>
    <h2 id="title-${review.id}">${review.title}</h2>
    <p class="amount">${sayMoney(review.amount)}</p>
  </header>
  <p class="badges">
    <span class="badge">${states[review.state]}</span>
    ${review.late ? html`<span class="badge late">Etter fristen</span>` : nothing}
    <span class="reference">${review.reference}</span>
  </p>
  ${facts(review)} ${review.statement ? html`<blockquote>${review.statement}</blockquote>` : nothing} ${evidence(review)} ${story(review)}
  ${deciding
    ? decideForm(review, deciding)
    : html`<p class="row">${review.decisions.map((kind) => html`<button type="button" @click=${() => begin(kind)}>${labels[kind]}</button>`)}</p>`}
</article>`;
