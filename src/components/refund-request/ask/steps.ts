import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
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

/** The heading of a step, with its number and how many there are. The statutory form counts its own. */
export const stepTitle = (level: number, step: AskStep, steps: readonly AskStep[], text: string): TemplateResult => {
  const at = steps.indexOf(step);
  const number = formatNumber(at + 1, formatLocale());
  const total = formatNumber(steps.length, formatLocale());
  const count = msg(str`Step ${number} of ${total}`, { desc: 'Above the question of a step. 0 and 1 are numbers.' });
  return heading(
    level + 1,
    'ask-title',
    'step-title ask-title',
    html`${at < 0 ? nothing : html`<span class="step-count">${count}</span>`} <span>${text}</span>`,
  );
};
