import type { Handlers } from '../operations/handler.ts';
import type { Services } from '../services.ts';

/** How many a page has when the client does not say. */
const defaultLimit = 50;

type Names = 'listPurchases' | 'getPurchaseOverview' | 'getSpending' | 'getPurchase' | 'updateInvoice';

export const purchaseHandlers = ({ gateway }: Services): Pick<Handlers, Names> => ({
  listPurchases: ({ customer, names, query: { limit, ...query } }) =>
    gateway.listPurchases(customer, {
      ...query,
      limit: limit === undefined ? defaultLimit : Number(limit),
      ...(names && { names }),
    }),

  getPurchaseOverview: ({ customer }) => gateway.purchaseOverview(customer),

  getSpending: ({ customer, query }) => gateway.spending(customer, query),

  getPurchase: ({ customer, params }) => gateway.getPurchase(customer, params.id),

  updateInvoice: ({ tx, customer, params, body }) =>
    gateway.updateInvoice(tx, customer, params.id, body.details, body.version),
});
