import type { Merchant } from '../../../../src/api/contract/merchant.ts';
import { formatDate } from '../../../../src/format/date.ts';
import { formatMoney } from '../../../../src/format/money.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import type { RefundRequestRecord } from '../../domain/refund/record.ts';
import type { AcknowledgementContent } from './content.ts';
import { formatLocaleFor, wordsFor } from '../../words/words.ts';

/** The acknowledgement of a request for money back, in the language that it was asked in. `timeZone` is the customer's. */
export const refundRequestContent = (
  request: RefundRequestRecord,
  purchase: PurchaseRecord,
  merchant: Merchant,
  timeZone: string,
): AcknowledgementContent => {
  const words = wordsFor(request.locale).acknowledgement;
  const locale = formatLocaleFor(request.locale);
  const items = request.items.map(({ name, amount }) => `${name}, ${formatMoney(amount, locale)}`);
  return {
    title: words.titles['refund-request'],
    reference: request.reference,
    at: request.requestedAt,
    timeZone,
    rows: [
      { label: words.purchase, value: purchase.orderNumber },
      { label: words.boughtOn, value: formatDate(purchase.on, locale) },
      { label: words.items, value: items.join('\n') },
      { label: words.amount, value: formatMoney(request.amount, locale) },
      { label: words.route, value: words.routes[request.route] },
      ...(request.reason ? [{ label: words.reason, value: words.reasons[request.reason] }] : []),
      ...(request.statement === undefined ? [] : [{ label: words.statement, value: request.statement }]),
      { label: words.destination, value: words.destinations[request.destination] },
    ],
    sentences: [
      words.sentences['refund-request'](merchant.name),
      ...(request.route === 'withdraw' ? [words.sentences.inTime] : []),
      words.sentences.noDecision,
      words.sentences.keep,
    ],
    merchant,
  };
};
