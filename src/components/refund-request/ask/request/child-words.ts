import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { notice } from '../../../internal/notice.ts';
import { way } from '../../../internal/way.ts';
import type { RefundHost } from '../../refund-host.ts';

/** For whoever's child has bought something: no blame, and what keeps it from happening again. */
export const childWords = (host: RefundHost, familyUrl: string | undefined): TemplateResult =>
  html`<div class="child-words">${notice(
    'neutral',
    html`<p>${msg('This happens in many families, and nobody is to blame.', { desc: 'Above the form about a purchase made by a child.' })}</p>
      <p>
        ${msg('If you want, everything that a child buys can wait for your approval first. You set this up under family sharing.', {
          desc: 'What keeps a child from buying without the parents.',
        })}
      </p>
      ${way(host, {
        purpose: 'set-up-approval',
        label: msg('Set up approval', { desc: 'Link to where purchases by children are made to wait for an approval.' }),
        url: familyUrl,
      })}`,
  )}</div>`;
