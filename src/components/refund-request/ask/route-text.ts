import { msg, str } from '@lit/localize';
import type { RefundRouteOption } from '../../../api/contract/refund-options.ts';
import { formatInstant } from '../../../format/date.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { sayDay } from '../../internal/say.ts';
import type { RouteChoice } from './ask-course.ts';

/** What it is about, in the customer's own words. */
export const routeTitle = (route: RouteChoice): string => titles[route]();

const titles: Record<RouteChoice, () => string> = {
  withdraw: () => msg('I want to withdraw from the purchase', { desc: 'One of several things that a refund can be about: the right of withdrawal.' }),
  fault: () => msg('Something is wrong with it', { desc: 'One of several things that a refund can be about.' }),
  unintended: () => msg('I did not mean to buy it', { desc: 'One of several things that a refund can be about.' }),
  child: () => msg('A child bought it', { desc: 'One of several things that a refund can be about.' }),
  'unknown-charge': () => msg('I do not know this charge', { desc: 'One of several things that a refund can be about.' }),
  other: () => msg('Something else', { id: 'refund-route-else', desc: 'One of several things that a refund can be about.' }),
};

/** What it covers, for whoever is in doubt which of them it is. */
export const routeHint = (route: RouteChoice): string => hints[route]();

const hints: Record<RouteChoice, () => string> = {
  withdraw: () => msg('A right by law. Nobody asks you for a reason.', { desc: 'Below the choice to withdraw from a purchase.' }),
  fault: () => msg('It was not delivered, does not work or is not as described.', { desc: 'Below the choice "Something is wrong with it".' }),
  unintended: () => msg('Bought by mistake, or twice.', { desc: 'Below the choice "I did not mean to buy it".' }),
  child: () => msg('Bought on your account or with your card without your knowing.', { desc: 'Below the choice "A child bought it".' }),
  'unknown-charge': () => msg('We find out what it is before you ask for anything.', { desc: 'Below the choice "I do not know this charge".' }),
  other: () => msg('It is not what you expected, or there is another reason.', { desc: 'Below the choice "Something else".' }),
};

/** Until when, what is known against it, and who decides: what one wants to know before choosing. */
export const routeRemarks = (option: RefundRouteOption, today: string): string[] => {
  const time = timeText(option, today);
  const decision = option.route === 'withdraw' ? undefined : decisionText(option);
  return [time, decision].filter((text) => text !== undefined);
};

const timeText = ({ state, until, waiver }: RefundRouteOption, today: string): string | undefined => {
  const day = until && sayDay(until, today);
  if (state === 'late') {
    return day
      ? msg(str`The time for it ended on ${day}. You can still do it: we take it, and note that it is late.`, {
          desc: 'The right of withdrawal has run out. 0 is a date.',
        })
      : msg('The time for it is over. You can still do it: we take it, and note that it is late.', {
          desc: 'The right of withdrawal has run out.',
        });
  }
  if (state === 'waived') {
    const given = waiver && formatInstant(waiver.at, formatLocale());
    return given
      ? msg(str`You gave this right up on ${given}, to get the content at once. You can still do it, and we look at it.`, {
          desc: 'The right of withdrawal was waived for digital content. 0 is a date and a time.',
        })
      : msg('You gave this right up to get the content at once. You can still do it, and we look at it.', {
          desc: 'The right of withdrawal was waived for digital content.',
        });
  }
  return day ? msg(str`You can do this until ${day}.`, { desc: 'The last day of a way to money back. 0 is a date.' }) : undefined;
};

const decisionText = ({ decision, answerDays }: RefundRouteOption): string | undefined => {
  if (decision === 'automatic') return msg('Decided at once.', { desc: 'How a request for money back is decided.' });
  if (answerDays === undefined) return undefined;
  const number = formatNumber(answerDays, formatLocale());
  return plural(answerDays, {
    one: () => msg('A person decides within 1 day.', { id: 'refund-answer-days.one', desc: 'How a request for money back is decided.' }),
    other: () =>
      msg(str`A person decides within ${number} days.`, {
        id: 'refund-answer-days.other',
        desc: 'How a request for money back is decided. 0 is a number.',
      }),
  });
};
