import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { RefundOptions } from '../../../api/contract/refund-options.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { heading } from '../../internal/heading.ts';
import type { AskStep, RouteChoice } from './ask-course.ts';
import { knownRoutes, needsDetails } from './routes.ts';

/**
 * The steps up to the one in which it is confirmed. As many as are needed: the purchase is asked only where the page does not name it, and the
 * details only where there are some.
 */
export const stepsTo = (asksPurchase: boolean, options?: RefundOptions, choice?: RouteChoice): AskStep[] => {
  const route = options && knownRoutes(options).find((option) => option.route === choice);
  const skipsDetails = route && route.route !== 'withdraw' && !needsDetails(options, route);
  return [...(asksPurchase ? ['purchase' as const] : []), 'route', ...(skipsDetails ? [] : ['details' as const]), 'check'];
};

/** The heading of a step, with its number and how many there are. */
export const stepTitle = (level: number, step: AskStep, steps: readonly AskStep[], text: string): TemplateResult => {
  const number = formatNumber(steps.indexOf(step) + 1, formatLocale());
  const total = formatNumber(steps.length, formatLocale());
  return heading(
    level + 1,
    'ask-title',
    'step-title ask-title',
    html`<span class="step-count">${msg(str`Step ${number} of ${total}`, { desc: 'Above the question of a step. 0 and 1 are numbers.' })}</span>
      <span>${text}</span>`,
  );
};
