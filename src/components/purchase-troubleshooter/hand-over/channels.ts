import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Course } from '../course.ts';
import { way } from '../../internal/way.ts';
import { plainName } from '../../internal/say.ts';

/** How the store's people can be reached. */
export interface Channels {
  readonly supportUrl?: string | undefined;
  readonly supportEmail?: string | undefined;
  readonly supportPhone?: string | undefined;
}

/** The ways to reach the store's people, those that there are. Nobody is on the phone of a store that has none. */
export const channels = ({ host }: Course, known: Channels | undefined): unknown => {
  const { supportUrl, supportEmail, supportPhone } = known ?? {};
  if (!supportUrl && !supportEmail && !supportPhone) return nothing;
  return html`<div class="channels">
    <p class="passed-title">${msg('You can also reach us like this', { desc: 'Above links to customer service.' })}</p>
    <ul class="list channel-list">
      ${supportUrl
        ? html`<li>${way(host, { purpose: 'support', url: supportUrl, label: msg('Customer service', { desc: 'Link.' }) })}</li>`
        : nothing}
      ${supportEmail
        ? html`<li><a class="button" part="button" href="mailto:${supportEmail}"><bdi dir="ltr">${plainName(supportEmail)}</bdi></a></li>`
        : nothing}
      ${supportPhone
        ? html`<li>
            <a class="button" part="button" href="tel:${supportPhone.replaceAll(/[^\d+]/g, '')}"
              ><bdi dir="ltr">${plainName(supportPhone)}</bdi></a
            >
          </li>`
        : nothing}
    </ul>
  </div>`;
};
