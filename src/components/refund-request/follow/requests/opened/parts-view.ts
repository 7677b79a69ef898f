import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundRequest } from '../../../../../api/contract/refund-request.ts';
import { heading } from '../../../../internal/heading.ts';
import { icon } from '../../../../internal/icon.ts';
import { methodName } from '../../../../internal/payment/method-mark.ts';
import { sayDay, sayMoney } from '../../../../internal/say.ts';
import { arrivalText, partIcon } from '../../../ask/part-text.ts';

type Part = NonNullable<RefundRequest['parts']>[number];

/** Where the money goes: each account with its amount, how it stands there, and by when. */
export const partsView = ({ parts = [], today }: RefundRequest, level: number): TemplateResult | typeof nothing =>
  parts.length
    ? html`<section class="part" aria-labelledby="parts-title">
        ${heading(level, 'parts-title', 'part-title', msg('Where the money goes', { desc: 'Heading above cards and accounts.' }))}
        <ul class="list lines">
          ${parts.map((part) => row(part, today))}
        </ul>
      </section>`
    : nothing;

const row = (part: Part, today: string): TemplateResult => {
  const isGone = part.state === 'failed' || part.state === 'reversed';
  return html`<li class="line">
    ${icon(partIcon(part.kind))}
    <div>
      <p>${methodName(part)}</p>
      <p class="small muted">${sentences[part.state](part, today)}</p>
    </div>
    <p class="amount ${isGone ? 'muted' : ''}">
      ${isGone ? html`<del><bdi>${sayMoney(part.amount)}</bdi></del>` : html`<bdi>${sayMoney(part.amount)}</bdi>`}
    </p>
  </li>`;
};

const sentences: Record<Part['state'], (part: Part, today: string) => string> = {
  planned: (part) => arrivalText(part) || msg('Not sent yet.', { desc: 'Money that is to be paid back.' }),
  sent: ({ by, sentOn }, today) => {
    const sent = sentOn && sayDay(sentOn, today);
    const there = by && sayDay(by, today);
    if (!sent) return msg('Sent.', { desc: 'Money that is paid back.' });
    return there
      ? msg(str`Sent on ${sent}, there by ${there} at the latest.`, { desc: 'Money that is paid back. 0 and 1 are dates.' })
      : msg(str`Sent on ${sent}.`, { desc: 'Money that is paid back. 0 is a date.' });
  },
  arrived: ({ arrivedOn }, today) =>
    arrivedOn
      ? msg(str`Arrived on ${sayDay(arrivedOn, today)}.`, { desc: 'Money that was paid back. 0 is a date.' })
      : msg('Arrived.', { desc: 'Money that was paid back.' }),
  failed: () => msg('Could not be paid out there, and came back to us.', { desc: 'Money that was to be paid back.' }),
  reversed: () => msg('Taken back. It does not come.', { desc: 'Money that was to be paid back.' }),
  unknown: () => '',
};
