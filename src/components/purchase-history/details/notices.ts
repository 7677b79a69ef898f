import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { clockIcon } from '../../internal/icons.ts';
import { notice } from '../../internal/notice.ts';

/** What somebody has to know before the sums: that a hold is no charge, and that money which should have come back has not. */
export const notices = ({ status, refunds }: Purchase, contact: unknown): unknown => html`${status === 'hold'
    ? notice(
        'neutral',
        html`<p>
          ${msg('You have not been charged. Your bank only holds the amount for now.', { desc: 'An authorisation hold.' })}
        </p>`,
        nothing,
        clockIcon,
      )
    : nothing}
  ${refunds.some(({ state }) => state === 'failed')
    ? notice(
        'critical',
        html`<p class="headline">${msg('A refund did not reach you', { desc: 'Headline.' })}</p>
          <p>
            ${msg('The card or account it was sent to may be closed. Contact us, and we send it another way.', {
              desc: 'What to do about a refund that came back from the bank.',
            })}
          </p>`,
        contact,
      )
    : nothing}`;
