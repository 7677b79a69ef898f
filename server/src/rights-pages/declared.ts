import * as v from 'valibot';
import { createGuestDeclaration } from '../../../src/api/contract/declaration-operations.ts';
import type { GuestDeclaration } from '../gateways/refund-gateway.ts';
import type { Values } from './fields.ts';
import type { PageState } from './page-state.ts';

/** What is declared with a form that has no errors: what the contract asks for, and nothing else that was typed. */
export const declaredBy = ({ country, kind, lang, types }: PageState, values: Values): GuestDeclaration => {
  const { contract, email, endOn, name, reason } = values;
  const type = types.find((each) => each === values.type) ?? 'ordinary';
  const termination = {
    type,
    ...(type === 'extraordinary' && reason && { reason }),
    ...(endOn && { endOn }),
  };
  return v.parse(createGuestDeclaration.body, {
    ...{ kind, name, contract, email, country, locale: lang },
    ...(kind === 'terminate' && { termination }),
  });
};
