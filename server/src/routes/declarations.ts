import type { Handlers } from '../operations/handler.ts';
import type { DeclarationAnswer, DeclarationMade } from '../gateways/refund-gateway.ts';
import type { Services } from '../services.ts';

type Names = 'getRights' | 'listContracts' | 'listDeclarations' | 'createDeclaration' | 'createGuestDeclaration';

/** Beside what was declared, the addresses from which its documents can be downloaded. */
const withDocuments = async (_services: Services, _customer: string | undefined, made: DeclarationMade): Promise<DeclarationAnswer> => ({
  ...made,
  documents: [],
});

export const declarationHandlers = (services: Services): Pick<Handlers, Names> => {
  const { gateway, rights } = services;
  return {
    getRights: async ({ params, query }) => rights.in(params.country, query.locale),

    listContracts: ({ customer, query }) => gateway.contracts(customer, query.kind),

    listDeclarations: async ({ customer }) => {
      const { items, ...list } = await gateway.declarations(customer);
      return { ...list, items: await Promise.all(items.map((made) => withDocuments(services, customer, made))) };
    },

    createDeclaration: async ({ tx, customer, body }) => {
      const made = await gateway.declare(tx, customer, body);
      return made && withDocuments(services, customer, made);
    },

    createGuestDeclaration: async ({ tx, body }) => {
      const made = await gateway.declare(tx, undefined, body);
      return made && withDocuments(services, undefined, made);
    },
  };
};
