/** What somebody fills in. */
export const fieldNames = ['contract', 'name', 'email', 'type', 'reason', 'endOn'] as const;
export type FieldName = (typeof fieldNames)[number];

/** The most characters of a field, as the contract has it. */
export const longest: Readonly<Record<FieldName, number>> = { contract: 500, name: 200, email: 254, type: 20, reason: 2000, endOn: 10 };

/** What was typed, as it was typed. */
export type Values = Readonly<Record<FieldName, string>>;

export const noValues: Values = { contract: '', name: '', email: '', type: '', reason: '', endOn: '' };
