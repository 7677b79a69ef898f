import { ProblemError } from '../../../problem.ts';
import type { DeclarationGateway } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';

const missing = (): Promise<never> => Promise.reject(new ProblemError('unavailable'));

/** What the law lets customers declare, kept in the ledger's own tables. */
export const createDeclarationGateway = (_ledger: Ledger): DeclarationGateway => ({
  contracts: missing,
  declarations: missing,
  declare: missing,
  acknowledgement: missing,
});
