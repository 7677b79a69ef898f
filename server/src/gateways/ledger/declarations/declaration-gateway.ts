import { dayIn } from '../../../domain/time/time-zone.ts';
import type { DeclarationGateway } from '../../refund-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readTimeZone } from '../customers.ts';
import { toAnswer } from './answer.ts';
import { readAcknowledgement } from './acknowledgement.ts';
import { readContracts } from './contracts.ts';
import { readDeclarations } from './declaration-rows.ts';
import { declare } from './declare.ts';

/** More than these nobody looks through. */
const most = 50;

/** What the law lets customers declare, kept in the ledger's own tables. */
export const createDeclarationGateway = (ledger: Ledger): DeclarationGateway => {
  const { clock, database } = ledger;
  return {
    contracts: (customer, kind) => readContracts(ledger, customer, kind),
    declarations: async (customer) => {
      const now = clock.now();
      const stored = await readDeclarations(database, customer, most);
      return {
        asOf: now.toISOString(),
        today: dayIn(await readTimeZone(database, customer), now),
        items: stored.map(({ declaration, kept, outcome }) => toAnswer(declaration, outcome, kept)),
      };
    },
    declare: (tx, customer, order) => declare(ledger, tx, customer, order),
    acknowledgement: (customer, of, format, within = database) => readAcknowledgement(within, customer, of, format),
  };
};
