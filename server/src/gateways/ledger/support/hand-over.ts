import { maskCardNumbers } from '../../../../../src/api/contract/card-number.ts';
import { findingCodes, type Diagnosis } from '../../../../../src/api/contract/diagnosis.ts';
import type { Database } from '../../../database.ts';
import type { HandOver, HandOverAnswer } from '../../payment-gateway.ts';
import { readMerchant } from '../merchant.ts';
import { drawReference } from './reference.ts';

/** So many tries come to nothing only where something is wrong. */
const tries = 20;

const codes: readonly string[] = findingCodes;

/** What the store's people see: what was asked, answered and typed, and what the books said at that moment. */
const factsOf = (handOver: HandOver, seen: Diagnosis | undefined) => {
  const { findings, flowVersion, locale, message, path, topic } = handOver;
  return {
    topic,
    ...(flowVersion !== undefined && { flowVersion }),
    // Short names, by the contract; a number of a card would fit into one all the same.
    path: path.map(({ node, answer }) => ({ node: maskCardNumbers(node), ...(answer && { answer: maskCardNumbers(answer) }) })),
    findings: findings.filter((code) => codes.includes(code)),
    ...(message && { message: maskCardNumbers(message) }),
    locale: maskCardNumbers(locale),
    ...(seen && { seen: { findings: seen.findings, checked: seen.checked } }),
  };
};

/** Writes it under a reference that nothing else has. */
const keep = async (tx: Database, customer: string, at: Date, facts: object, draw: () => string): Promise<string> => {
  for (let left = tries; left > 0; left -= 1) {
    const reference = draw();
    const [written] = await tx.query(
      `INSERT INTO hand_over (reference, customer, at, facts) VALUES ($1, $2, $3, $4)
       ON CONFLICT (reference) DO NOTHING RETURNING reference`,
      [reference, customer, at, JSON.stringify(facts)],
    );
    if (written) return reference;
  }
  throw new Error('No free reference was found.');
};

/** Keeps a trouble for the store's people, and says how they are reached. */
export const writeHandOver = async (
  tx: Database,
  customer: string,
  handOver: HandOver,
  { at, draw = drawReference, seen }: { readonly at: Date; readonly draw?: () => string; readonly seen: Diagnosis | undefined },
): Promise<HandOverAnswer> => {
  const reference = await keep(tx, customer, at, factsOf(handOver, seen), draw);
  const { supportEmail, supportPhone, supportUrl } = await readMerchant(tx);
  return {
    reference,
    at: at.toISOString(),
    ...(supportUrl && { supportUrl }),
    ...(supportEmail && { supportEmail }),
    ...(supportPhone && { supportPhone }),
  };
};
