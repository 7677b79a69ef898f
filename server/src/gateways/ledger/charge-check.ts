import type { ChargeCheckRequest } from '../../../../src/api/contract/charge-check.ts';
import type { Database } from '../../database.ts';
import { checkCharge as check } from '../../domain/charge-check/check-charge.ts';
import { readQuestion } from '../../domain/charge-check/reading/read-question.ts';
import { purchaseActions } from '../../domain/purchase/derive-actions.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import { policiesOf } from '../../policies/load-policies.ts';
import type { ChargeCheckAnswer } from '../purchase-gateway.ts';
import type { Ledger } from './carry-out.ts';
import { readPaidIn } from './charge-check-currency.ts';
import { readFamily, readOtherAccounts, readOwn } from './charge-check-purchases.ts';
import { readRates } from './charge-check-rates.ts';
import { windowsOf } from './charge-check-window.ts';
import { readHome } from './customers.ts';
import { readMerchant } from './merchant.ts';

/** Everything that a question may be held against, one statement after the other, whatever is found. */
const readBooks = async (
  database: Database,
  customer: string,
  question: ReturnType<typeof readQuestion>,
  { currency, timeZone, today }: { currency: string; timeZone: string; today: string },
) => {
  const windows = windowsOf(question, today, timeZone);
  const own = await readOwn(database, customer, question, windows);
  const family = await readFamily(database, customer, question, windows);
  const others = await readOtherAccounts(database, customer, question, windows);
  const charged = [...new Set(own.map(({ record }) => record.total.currency))];
  const rates = await readRates(database, question.amount?.currency ?? currency, charged, windows);
  const known = new Set(family.map(({ id }) => id));
  return { today, own, family, otherAccounts: others.filter(({ id }) => !known.has(id)), rates };
};

/**
 * What a line of a statement is, for one customer. The same statements run whatever there is to find: how long an answer takes
 * says nothing about other people.
 */
export const checkCharge = async (
  { clock, database, policies }: Pick<Ledger, 'clock' | 'database' | 'policies'>,
  customer: string,
  request: ChargeCheckRequest,
): Promise<ChargeCheckAnswer> => {
  const now = clock.now();
  const merchant = await readMerchant(database);
  const { country = merchant.country, timeZone } = await readHome(database, customer);
  const today = dayIn(timeZone, now);
  const { all, usual } = await readPaidIn(database, customer, merchant.country);
  const question = readQuestion(request, {
    today,
    descriptors: merchant.statementDescriptors ?? [],
    currency: usual,
    mayBeOther: all.length > 1,
  });
  const books = await readBooks(database, customer, question, { currency: usual, timeZone, today });
  const asOf = now.toISOString();
  const common = { today, asOf, merchant, viewer: customer, policies: policiesOf({ policies }), market: country };
  const answer = check(question, books, {
    merchant,
    actionsOf: ({ member, record }) => purchaseActions(record, { ...common, ...(member && { member }) }),
  });
  return { asOf, today, ...answer };
};
