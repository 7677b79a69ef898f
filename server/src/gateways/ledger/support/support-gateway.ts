import type { TroubleTopic } from '../../../../../src/api/contract/diagnosis.ts';
import type { Database } from '../../../database.ts';
import { diagnose } from '../../../domain/diagnosis/diagnose.ts';
import { describeError } from '../../../log.ts';
import type { SupportGateway } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { writeHandOver } from './hand-over.ts';
import { readSnapshot, type Report } from './read-snapshot.ts';

/** What the books say about a trouble, and the troubles that were handed over to people. */
export const createSupportGateway = ({ clock, database, log }: Ledger): SupportGateway => {
  const report: Report = (part, error) => log?.warn({ part, ...describeError(error) }, 'part of a diagnosis could not be read');

  const look = async (from: Database, customer: string, topic: TroubleTopic, isInside: boolean) =>
    diagnose(await readSnapshot(from, customer, topic, clock.now(), { isInside, report }));

  /** With nothing known a trouble is handed over all the same. */
  const lookInside = (tx: Database, customer: string, topic: TroubleTopic) =>
    tx
      .transaction((inside) => look(inside, customer, topic, true))
      .catch((error: unknown) => {
        report('everything', error);
        return undefined;
      });

  return {
    diagnosis: (customer, topic) => look(database, customer, topic, false),
    createHandOver: async (tx, customer, handOver) =>
      writeHandOver(tx, customer, handOver, { at: clock.now(), seen: await lookInside(tx, customer, handOver.topic) }),
  };
};
