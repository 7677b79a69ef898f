import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChargeCheck } from '../../../api/contract/charge-check.ts';
import { plainName, sayName } from '../../internal/say.ts';
import { addressAbout, way } from './links.ts';
import type { ResultContext } from './result-context.ts';

type Step = ChargeCheck['nextSteps'][number];

/** What to do when it is none of what was found, in the order that the back end gives. */
export const nextSteps = (context: ResultContext): unknown => {
  const steps = context.check.nextSteps.filter(({ code }) => code !== 'unknown');
  return steps.length > 0
    ? html`<ol class="steps" part="steps">
        ${steps.map((step) => html`<li><p>${stepText(step, context.merchant?.name)}</p>${stepWay(step, context)}</li>`)}
      </ol>`
    : nothing;
};

/** What to do, in a sentence or two. */
export const stepText = ({ code }: Step, shop?: string): string => {
  switch (code) {
    case 'check-other-account':
      return shop
        ? ((name) =>
            msg(str`Look at your other accounts at ${name}, if you have any. Search your e-mail for a receipt of that day.`, {
              desc: 'A step when a charge is not known. 0 is the name of a shop.',
            }))(sayName(shop))
        : msg('Look at your other accounts, if you have any.', { desc: 'A step when a charge is not known.' });
    case 'ask-family':
      return msg('Ask those who may use your card, such as your family.', { desc: 'A step when a charge is not known.' });
    case 'wait-until-posted':
      return msg('Wait until the bank has posted it. A pending charge may still change or vanish.', {
        desc: 'A step when a charge is not known.',
      });
    case 'check-other-day':
      return msg('Try another day. The statement may show the day of posting, some days after you bought.', {
        desc: 'A step when a charge is not known.',
      });
    case 'contact-bank':
      return msg('Ask your bank who took the money. Let it block the card if nobody has used it.', {
        desc: 'A step when a charge is not known.',
      });
    case 'secure-account':
      return msg('Secure your account: change your password, and look for sign-ins that are not yours.', {
        desc: 'A step when a charge is not known.',
      });
    case 'contact-support':
      return msg('Ask us, and tell us the amount and the day.', { desc: 'A step when a charge is not known: customer service.' });
    default:
      return '';
  }
};

const stepWay = ({ code, url }: Step, context: ResultContext): unknown => {
  const { merchant, check, correct } = context;
  const { amount, on } = check.understood;
  const about = { amount, on };
  if (code === 'check-other-day') {
    return html`<button type="button" class="button" part="button" @click=${() => correct('on')}>
      ${msg('Change the day', { desc: 'Button that goes back to the question.' })}
    </button>`;
  }
  if (code === 'secure-account') {
    const label = msg('Secure your account', { desc: 'Link to where a password is changed.' });
    return way(context, { purpose: 'secure-account', label, url: url ?? merchant?.accountSecurityUrl, context: about });
  }
  if (code === 'contact-support') {
    const label = msg('Contact support', { desc: 'Link to customer service.' });
    return html`${way(context, { purpose: 'contact-support', label, url: addressAbout(url ?? merchant?.supportUrl, about), context: about })}
    ${reach(context)}`;
  }
  return nothing;
};

/** Address and number of the customer service, where the shop gives them. */
const reach = ({ merchant }: ResultContext): TemplateResult | typeof nothing => {
  const { supportEmail, supportPhone } = merchant ?? {};
  if (!supportEmail && !supportPhone) return nothing;
  return html`<ul class="list facts small">
    ${supportEmail ? html`<li><a class="link" href="mailto:${supportEmail}"><bdi>${plainName(supportEmail)}</bdi></a></li>` : nothing}
    ${supportPhone
      ? html`<li><a class="link" href="tel:${supportPhone.replaceAll(/[^\d+]/g, '')}"><bdi>${plainName(supportPhone)}</bdi></a></li>`
      : nothing}
  </ul>`;
};
