import { msg, str } from '@lit/localize';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import { formatList } from '../../../format/list.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { sayDay, sayMoney, sayName } from '../../internal/say.ts';
import { confidenceText } from './confidence.ts';
import { explanationTitle } from './explanation-text.ts';
import { unknownTitle } from './no-match.ts';
import type { ResultContext } from './result-context.ts';
import { termText } from './term-text.ts';
import { understoodFacts } from './understood.ts';
import { untilText } from './until-text.ts';
import { conversionText, sumLine } from './working.ts';

/**
 * The best answer as plain text, to send to a bank or to keep: a line a fact, days with their year. It tells no more than what is
 * shown, and no line of it has marks that only a browser understands.
 */
export const bankText = ({ check, merchant }: ResultContext): string => {
  const [best] = check.explanations;
  const day = sayDay(check.today);
  const shop = merchant && sayName(merchant.name);
  const lines = [
    shop
      ? msg(str`What ${shop} knows of a charge, on ${day}`, { desc: 'First line of a text for the bank. 0 is a shop, 1 a date.' })
      : msg(str`What is known of a charge, on ${day}`, { desc: 'First line of a text for the bank. 0 is a date.' }),
    '',
    formatFacts(understoodFacts(check.understood)),
    best ? `${explanationTitle(best)} ${confidenceText(best)}.` : unknownTitle(),
    ...(best ? answerLines(best, check.today) : []),
    ...contactLines(merchant?.supportEmail, merchant?.supportPhone),
  ];
  return plain(lines.join('\n'));
};

const formatFacts = (facts: readonly string[]): string => facts.join(' · ');

const answerLines = (explanation: Explanation, today: string): string[] => [
  '',
  ...explanation.working.map((term) => {
    const what = [termText(term), term.on && sayDay(term.on)].filter(Boolean).join(', ');
    return `${what}: ${sayMoney(term.amount)}`;
  }),
  sumLine(explanation) ?? sayMoney(explanation.total),
  ...(explanation.conversion ? [conversionText(explanation.conversion)] : []),
  ...orderLine(explanation),
  untilText(explanation, today, true) ?? '',
];

const orderLine = ({ purchases }: Explanation): string[] => {
  const numbers = purchases.flatMap(({ orderNumber }) => (orderNumber ? [orderNumber] : []));
  if (numbers.length === 0) return [];
  const list = formatList(numbers, formatLocale());
  return [msg(str`Order numbers: ${list}`, { desc: 'Line of a text for the bank. 0 is a list of one or more.' })];
};

const contactLines = (...ways: (string | undefined)[]): string[] => {
  const known = ways.filter(Boolean).join(' · ');
  return known ? ['', msg(str`Contact: ${known}`, { desc: 'Last line of a text for the bank. 0 is an address, a number.' })] : [];
};

/** Without the marks that isolate names, with ordinary spaces, and without empty lines in a row. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
