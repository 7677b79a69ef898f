import { maskCardNumbers } from '../../../../api/contract/card-number.ts';
import type { Contract } from '../../../../api/contract/declaration.ts';
import type { createDeclaration } from '../../../../api/contract/declaration-operations.ts';
import type { OperationInput } from '../../../../api/contract/operation.ts';
import type { StatutoryFunction } from '../../../../api/contract/rights.ts';

/** The fields of the statement. `contract` is chosen from the list, `words` name another one; the last four are of a termination. */
export const fields = ['name', 'contract', 'words', 'email', 'type', 'reason', 'end', 'endOn'] as const;
export type StatementField = (typeof fields)[number];
export type StatementValues = Readonly<Record<StatementField, string>>;

export const emptyStatement = Object.fromEntries(fields.map((name) => [name, ''])) as StatementValues;

/** The choice of a contract that is not in the list. */
export const OTHER = 'other';

/** What is declared, as it is sent: word for word what the second step shows. */
export type Declared = OperationInput<typeof createDeclaration>['body'];

/** The most letters in which a contract is named. */
export const LONGEST = 500;

/**
 * How a declaration names a contract. One without end is cut, and never within a letter: nobody is to be kept from declaring by the length
 * of a title.
 */
export const wordsOf = ({ text }: Contract): string => text.slice(0, LONGEST).replace(/\p{Cs}$/u, '');

/** How a choice among the contracts names one of them. */
export const keyOf = ({ purchase, subscription }: Contract): string => purchase ?? subscription ?? '';

/** What a statement is made for: the function, and the contracts to choose among. */
export interface Asked {
  readonly fn: StatutoryFunction;
  readonly contracts: readonly Contract[];
}

/** Whether the law has two kinds of termination, of which the customer names one. */
export const hasTypes = ({ types }: StatutoryFunction): boolean => types.filter((type) => type !== 'unknown').length > 1;

export const chosenContract = ({ contract }: StatementValues, contracts: readonly Contract[]): Contract | undefined =>
  contract === OTHER ? undefined : contracts.find((one) => keyOf(one) === contract);

/** Whether the contract is named in words. */
export const namesInWords = ({ contract }: StatementValues, contracts: readonly Contract[]): boolean =>
  contract === OTHER || contracts.length === 0;

/** A text without card numbers, which are for the fields of a payment provider alone; the back end would not keep them either. */
export const tidy = (field: StatementField, text: string): string => {
  if (field === 'email') return text.trim();
  return field === 'name' || field === 'words' || field === 'reason' ? maskCardNumbers(text) : text;
};

const terminationOf = (values: StatementValues, fn: StatutoryFunction): Declared['termination'] => {
  if (fn.kind !== 'terminate') return undefined;
  const type = hasTypes(fn) && values.type === 'extraordinary' ? 'extraordinary' : 'ordinary';
  const reason = type === 'extraordinary' && values.reason.trim() ? values.reason : undefined;
  return { type, ...(reason && { reason }), ...(values.end === 'day' && { endOn: values.endOn }) };
};

/** The declaration that the fields make, for the law of a country and in a language. */
export const declaredOf = (values: StatementValues, { fn, contracts }: Asked, country: string, locale: string): Declared => {
  const chosen = chosenContract(values, contracts);
  const termination = terminationOf(values, fn);
  return {
    kind: fn.kind === 'terminate' ? 'terminate' : 'withdraw',
    name: values.name,
    contract: chosen ? wordsOf(chosen) : values.words,
    email: values.email,
    country,
    locale,
    ...(termination && { termination }),
    ...(chosen?.purchase && { purchase: chosen.purchase }),
    ...(chosen?.subscription && { subscription: chosen.subscription }),
  };
};
