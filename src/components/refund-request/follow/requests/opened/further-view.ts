import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../../internal/heading.ts';
import { infoIcon } from '../../../../internal/icon.ts';
import { notice } from '../../../../internal/notice.ts';
import { resourceView } from '../../../../internal/resource-view.ts';
import { plainName, sayName } from '../../../../internal/say.ts';
import { way } from '../../../../internal/way.ts';
import { sourceLinks } from '../../../ask/source-links.ts';
import { isOver } from '../standing.ts';
import type { DetailsContext } from './details-context.ts';

/** Money back and an end of the contract are two things. */
export const subscriptionNote = ({ host, request }: DetailsContext): TemplateResult | typeof nothing => {
  const { subscription } = request;
  if (!subscription?.renews) return nothing;
  return notice(
    'neutral',
    html`<p>
      ${msg(str`${sayName(subscription.name)} goes on and renews as before, unless you cancel it.`, {
        desc: 'Money back does not cancel a subscription. 0 is its name.',
      })}
    </p>`,
    html`<button
      type="button"
      class="button"
      part="button"
      @click=${() => host.navigate('manage-subscription', undefined, { subscription: subscription.id, purchase: request.purchase })}
    >
      ${msg('Manage subscription', { desc: 'Button that leads to a subscription.' })}
    </button>`,
    infoIcon,
  );
};

/** Whether somebody may want to know where else they can turn. */
export const isUnheard = ({ request }: Pick<DetailsContext, 'request'>): boolean =>
  isOver(request) && (request.state === 'declined' || request.state === 'reversed');

/** Who can be asked when store and customer do not agree: whoever the law of the country names, and the store's own people. */
export const complaintView = ({ host, level, merchant, request, rights }: DetailsContext): unknown => {
  if (!isUnheard({ request })) return nothing;
  return html`<section class="part" aria-labelledby="complaint-title">
    ${heading(level, 'complaint-title', 'part-title', msg('If you do not agree', { desc: 'Heading: where somebody can complain about a decision.' }))}
    ${resourceView(rights, {
      skeleton: () => html`<p><span class="skeleton line">&nbsp;</span></p>`,
      ready: ({ locale, rights: all }) =>
        all
          .filter(({ kind }) => kind === 'complaint')
          .map(
            ({ name, sources, text }) => html`<p lang=${locale}><strong><bdi>${plainName(name)}</bdi></strong> ${text}</p>
              ${sources.length ? html`<p class="small muted">${sourceLinks(host, sources)}</p>` : nothing}`,
          ),
    })}
    <div class="actions">
      ${way(host, {
        purpose: 'contact-support',
        label: msg('Contact support', { desc: 'Link to customer service.' }),
        url: merchant?.supportUrl,
        context: { purchase: request.purchase },
      })}
    </div>
  </section>`;
};
