export { createLedgerGateway } from './ledger-gateway.ts';
export { createSandboxPayments } from './sandbox-payments.ts';
