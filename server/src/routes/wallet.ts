import type { Handlers } from '../operations/handler.ts';
import type { Services } from '../services.ts';

/** How many movements a page has when the client does not say. */
const defaultLimit = 20;

type Names =
  | 'listPaymentMethods'
  | 'orderPaymentMethods'
  | 'previewPaymentMethodChange'
  | 'changePaymentMethod'
  | 'startPaymentSetup'
  | 'completePaymentSetup'
  | 'listBalanceMovements'
  | 'getBillingDetails'
  | 'updateBillingDetails';

export const walletHandlers = ({ gateway }: Services): Pick<Handlers, Names> => ({
  listPaymentMethods: ({ customer }) => gateway.paymentMethods(customer),

  orderPaymentMethods: ({ tx, customer, body }) => gateway.orderPaymentMethods(tx, customer, body.order, body.version),

  previewPaymentMethodChange: ({ customer, params, body }) =>
    gateway.previewPaymentMethodChange(customer, params.id, body.change),

  changePaymentMethod: ({ tx, customer, params, body }) =>
    gateway.changePaymentMethod(tx, customer, params.id, body.change, body.version),

  startPaymentSetup: ({ customer, body }) => gateway.startPaymentSetup(customer, body.updates),

  completePaymentSetup: ({ tx, customer, params, body }) => gateway.completePaymentSetup(tx, customer, params.id, body),

  listBalanceMovements: ({ customer, query: { cursor, limit } }) =>
    gateway.balanceMovements(customer, {
      ...(cursor !== undefined && { cursor }),
      limit: limit === undefined ? defaultLimit : Number(limit),
    }),

  getBillingDetails: ({ customer }) => gateway.billingDetails(customer),

  updateBillingDetails: ({ tx, customer, body }) => gateway.updateBillingDetails(tx, customer, body.details, body.version),
});
