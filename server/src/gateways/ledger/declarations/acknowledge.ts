import type { Database } from '../../../database.ts';
import { declarationContent } from '../../../documents/acknowledgement/declaration-content.ts';
import { keepAcknowledgement, type Kept } from '../../../documents/acknowledgement/keep.ts';
import { acknowledgementMail } from '../../../documents/acknowledgement/mail-text.ts';
import type { DeclarationRecord, Outcome } from '../../../domain/declaration/record.ts';
import { writeMessage } from '../../../messages/outbox.ts';
import { readNames } from '../../../names/read-names.ts';
import { readMerchant } from '../merchant.ts';
import { readPurchase } from '../purchase-rows.ts';

/** The names of the items that were chosen, in the language of the declaration; none where the whole contract is meant. */
const itemNames = async (tx: Database, { customer, items, locale, purchase }: DeclarationRecord): Promise<string[] | undefined> => {
  if (customer === undefined || purchase === undefined || !items) return undefined;
  const record = await readPurchase(tx, customer, purchase);
  const names = await readNames(tx, [locale]);
  return record?.items.filter(({ id }) => items.includes(id)).map(({ name }) => names?.say(name) ?? name);
};

/**
 * Makes the acknowledgement of a declaration and sends it to the address that was given. What it led to is said to a customer, and never to a
 * guest. An address that was masked is none any more; the acknowledgement is on the page all the same.
 */
export const acknowledge = async (
  tx: Database,
  declaration: DeclarationRecord,
  outcome: Outcome | undefined,
  mailTo: string | undefined,
): Promise<Kept> => {
  const { at, customer, id, locale } = declaration;
  const items = await itemNames(tx, declaration);
  const content = declarationContent(
    { ...declaration, ...(items && { items }), ...(outcome?.endsOn && { endsOn: outcome.endsOn }) },
    await readMerchant(tx),
  );
  const moment = new Date(at);
  const kept = await keepAcknowledgement(tx, { of: id, kind: 'declaration', customer, at: moment, locale, content });
  const mail = mailTo !== undefined && { recipient: mailTo, ...acknowledgementMail(content, locale), acknowledgement: id };
  if (mail) await writeMessage(tx, mail, moment);
  return kept;
};
