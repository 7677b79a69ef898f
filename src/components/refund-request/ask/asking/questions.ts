import { msg } from '@lit/localize';
import type { RefundOptions } from '../../../../api/contract/refund-options.ts';
import type { AskStep, KnownRoute } from '../ask-course.ts';
import { routeTitle } from '../route-text.ts';

/** The question of a step after the first. It stands there before what answers it has been fetched. */
export const questionOf = (step: AskStep, options?: RefundOptions, route?: KnownRoute): string => {
  switch (step) {
    case 'withdraw':
      return routeTitle('withdraw');
    case 'details':
      return detailsQuestion((options?.items.length ?? 0) > 1, route);
    default:
      return msg('This is what you would get back', { desc: 'Heading above an amount that can be asked back.' });
  }
};

const detailsQuestion = (hasSeveralItems: boolean, route: KnownRoute | undefined): string => {
  if (hasSeveralItems) return msg('What do you want money back for?', { desc: 'Question above the things of a purchase.' });
  if (route?.route === 'fault') return faultQuestion();
  if (route?.route === 'child') return msg('What happened?', { desc: 'Question about a purchase made by a child.' });
  return msg('Tell us why', { desc: 'Question about a request for money back.' });
};

export const faultQuestion = (): string => msg('What is wrong with it?', { desc: 'Question above several faults.' });
