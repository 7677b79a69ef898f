import type { RefundOptions } from '../../../../api/contract/refund-options.ts';
import type { AskStep, KnownRoute } from '../ask-course.ts';
import { needsDetails } from '../routes.ts';
import { whatIsIt, type StepHeading } from '../steps.ts';
import { questionOf } from './questions.ts';

/** What the heading of a step depends on. */
export interface StepPlace {
  readonly step: AskStep;
  readonly options: RefundOptions | undefined;
  readonly route: KnownRoute | undefined;
  readonly asksPurchase: boolean;
}

/** As many steps as are needed: the purchase is asked only where the page does not name it, and the details only where there are some. */
export const headingOf = ({ step, options, route, asksPurchase }: StepPlace): StepHeading => {
  const skipsDetails = options && route && route.route !== 'withdraw' && !needsDetails(options, route);
  const steps: AskStep[] = skipsDetails ? ['route', 'check'] : ['route', 'details', 'check'];
  const before = asksPurchase ? 1 : 0;
  const at = steps.indexOf(step);
  return { at: at < 0 ? undefined : before + at + 1, of: before + steps.length, text: step === 'route' ? whatIsIt() : questionOf(step, options, route) };
};
