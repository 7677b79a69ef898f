import type { OperationName } from '../../../src/api/contract/operations.ts';
import { nameFields, type NameField } from './name-fields.ts';
import type { Names } from './names.ts';

type Holder = Readonly<Record<string, unknown>>;

const putAt = (value: unknown, [key, ...rest]: readonly string[], field: NameField, names: Names): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (key === '*') return (value as readonly unknown[]).map((item) => putAt(item, rest, field, names));
  const holder = value as Holder;
  const before = key === undefined ? undefined : holder[key];
  if (key === undefined || before === undefined) return value;
  if (rest.length > 0) return { ...holder, [key]: putAt(before, rest, field, names) };
  return typeof before === 'string' && (field.where?.(holder) ?? true) ? { ...holder, [key]: names.say(before) } : holder;
};

/** Whether an answer of this operation can hold names of the store's at all. */
export const hasNames = (operation: OperationName): boolean => (nameFields[operation]?.store.length ?? 0) > 0;

/** An answer with the store's names in the reader's language. Everything else in it stays as it is. */
export const putNames = <T>(operation: OperationName, answer: T, names: Names): T =>
  (nameFields[operation]?.store ?? []).reduce<unknown>((put, field) => putAt(put, field.path.split('.'), field, names), answer) as T;
