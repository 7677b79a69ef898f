import type { WalletGateway } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { listMovements } from './balance-movements.ts';
import { readDetails, updateDetails } from './billing-details.ts';
import { changeMethod, previewMethodChange } from './change-method.ts';
import { completeSetup } from './complete-setup.ts';
import { orderMethods } from './order-methods.ts';
import { listMethods } from './payment-methods.ts';
import { startSetup } from './start-setup.ts';

/** What customers pay with and who they are on invoices, in the ledger's own tables. */
export const createWalletGateway = (ledger: Ledger): WalletGateway => {
  const { clock, database } = ledger;
  return {
    paymentMethods: (customer) => listMethods(database, customer, clock.now()),
    orderPaymentMethods: (tx, customer, order, version) => orderMethods(tx, customer, order, version, clock.now()),
    previewPaymentMethodChange: (customer, id, change) => previewMethodChange(ledger, customer, id, change),
    changePaymentMethod: (...call) => changeMethod(ledger, ...call),
    startPaymentSetup: (customer, updates) => startSetup(ledger, customer, updates),
    completePaymentSetup: (...call) => completeSetup(ledger, ...call),
    balanceMovements: (customer, query) => listMovements(database, customer, query, clock.now()),
    billingDetails: (customer) => readDetails(database, customer, clock.now()),
    updateBillingDetails: (tx, customer, details, version) => updateDetails(tx, customer, details, version, clock.now()),
  };
};
