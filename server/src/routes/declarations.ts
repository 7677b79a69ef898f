import type { Handlers } from '../operations/handler.ts';
import type { DeclarationAnswer, DeclarationMade, KeptDocument } from '../gateways/refund-gateway.ts';
import type { Services } from '../services.ts';

type Names = 'getRights' | 'listContracts' | 'listDeclarations' | 'createDeclaration' | 'createGuestDeclaration';

/** Long enough to come back to the page in the evening. A customer can ask for new addresses afterwards, a guest has the mail. */
const minutes = 24 * 60;

type Documents = Pick<Services, 'documents'>;

const withAddress = async ({ documents }: Documents, customer: string, of: string, { format, name, sha256 }: KeptDocument) => {
  const { token, expiresAt } = await documents.sign({ customer, request: { kind: 'acknowledgement', of, format } }, minutes);
  return { format, path: `/documents/${token}`, name, expiresAt: expiresAt.toISOString(), sha256 };
};

/** Beside what was declared, the addresses from which its documents can be downloaded. */
export const withDocuments = async (services: Documents, customer: string | undefined, made: DeclarationMade): Promise<DeclarationAnswer> => {
  const { documents = [], ...declared } = made;
  return { ...declared, documents: await Promise.all(documents.map((each) => withAddress(services, customer ?? '', made.id, each))) };
};

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
