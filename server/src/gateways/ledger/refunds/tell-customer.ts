import { formatDate } from '../../../../../src/format/date.ts';
import { formatList } from '../../../../../src/format/list.ts';
import { formatMoney } from '../../../../../src/format/money.ts';
import type { Merchant } from '../../../../../src/api/contract/merchant.ts';
import type { Database } from '../../../database.ts';
import { recipientLines } from '../../../documents/acknowledgement/pdf.ts';
import type { RefundRequestRecord } from '../../../domain/refund/record.ts';
import { appealBy } from '../../../domain/refund/refusals.ts';
import { writeMessage } from '../../../messages/outbox.ts';
import { readNames } from '../../../names/read-names.ts';
import { type RefundMailWords, type ToldState, toldStates } from '../../../words/refund-mail-words.ts';
import { formatLocaleFor, wordsFor } from '../../../words/words.ts';
import { readMerchant } from '../merchant.ts';

/** By what has happened last: an appeal that is declined leaves what was granted before as it is. */
const toldOf = ({ happenings }: RefundRequestRecord): ToldState | undefined => toldStates.find((told) => told === happenings.at(-1)?.code);

const sentencesOf = (request: RefundRequestRecord, told: ToldState, words: RefundMailWords): string[] => {
  const locale = formatLocaleFor(request.locale);
  const { amount, decision, question } = request;
  switch (told) {
    case 'question':
      return question ? [words.question(formatDate(question.answerBy, locale))] : [];
    case 'approved': {
      const given = formatMoney(decision?.amount ?? amount, locale);
      return [decision?.kind === 'partly-approved' ? words.partlyApproved(given, formatMoney(amount, locale)) : words.approved(given)];
    }
    case 'declined': {
      const last = appealBy(request);
      return last === undefined ? [words.final] : [words.declined, words.appeal(formatDate(last, locale))];
    }
    case 'reversed':
      return [words.reversed];
    case 'return-failed':
      return [words.returned];
  }
};

/** Where the store shows the request, if it has said. */
const addressOf = ({ refundUrl }: Merchant, { id }: RefundRequestRecord): string[] => {
  if (refundUrl === undefined) return [];
  const address = new URL(refundUrl);
  address.searchParams.set('request', id);
  return [address.href];
};

/**
 * Tells a customer by mail what has become of their request while they may not look: what a person decided or asks, and that money came back. It
 * goes to the address of their account, in the language that was asked in; nowhere, where there is none. Nothing that anybody typed stands in it: reasons
 * and questions are read where one is signed in.
 */
export const tellCustomer = async (tx: Database, request: RefundRequestRecord, at: Date): Promise<void> => {
  const told = toldOf(request);
  if (!told) return;
  const [row] = await tx.query<{ email: string | null }>(`SELECT billing_details ->> 'email' AS email FROM customer WHERE id = $1`, [request.customer]);
  if (!row?.email) return;
  const { items, locale, reference } = request;
  const { acknowledgement, refundMails: words } = wordsFor(locale);
  const merchant = await readMerchant(tx);
  const names = await readNames(tx, [locale]);
  const formatLocale = formatLocaleFor(locale);
  const things = formatList(items.map(({ name }) => names?.say(name) ?? name), formatLocale);
  const text = [
    words.about(formatMoney(request.amount, formatLocale), things),
    ...sentencesOf(request, told, words),
    [words.where(merchant.name), ...addressOf(merchant, request)].join('\n'),
    `${acknowledgement.reference}: ${reference}`,
    recipientLines(merchant).join('\n'),
  ].join('\n\n');
  const subject = words.subjects[told === 'declined' && request.appealed ? 'appeal-declined' : told];
  await writeMessage(tx, { recipient: row.email, subject: `${subject} (${reference})`, text }, at);
};
