import * as v from 'valibot';
import { emailAddress } from '../../../src/api/contract/declaration.ts';
import { plainDate } from '../../../src/api/contract/common.ts';
import { isDay } from '../domain/time/plain-date.ts';
import { longest, type FieldName, type Values } from './fields.ts';
import type { PageState } from './page-state.ts';

/** What is to be put right, in words, in the order of the fields. */
export type Errors = Readonly<Partial<Record<FieldName, string>>>;

/** The fields of a page. Nothing but these is asked for. */
export const fieldsOf = ({ kind, types }: PageState): FieldName[] => [
  'contract',
  'name',
  'email',
  ...(kind === 'terminate' && types.length > 0 ? (['type', 'reason'] as const) : []),
  ...(kind === 'terminate' ? (['endOn'] as const) : []),
];

const isMissing = (name: FieldName, value: string, types: PageState['types']): boolean => {
  switch (name) {
    case 'contract':
    case 'name':
      return value === '';
    case 'email':
      return !v.is(emailAddress, value);
    case 'type':
      return !types.some((type) => type === value);
    case 'reason':
      return false;
    case 'endOn':
      return value !== '' && !(v.is(plainDate, value) && isDay(value));
  }
};

/** Looks for what is missing or does not fit. Nothing else is ever looked at: not whether it is late, nor whether there is such a contract. */
export const errorsIn = (state: PageState, values: Values): Errors => {
  const { types, words } = state;
  const found = fieldsOf(state).flatMap((name): [FieldName, string][] => {
    if (isMissing(name, values[name], types)) return [[name, words.errors[name]]];
    return values[name].length > longest[name] ? [[name, words.tooLong(longest[name])]] : [];
  });
  return Object.fromEntries(found);
};
