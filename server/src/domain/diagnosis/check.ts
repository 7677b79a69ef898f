import type { Finding, FindingCode, TroubleTopic } from '../../../../src/api/contract/diagnosis.ts';
import type { Snapshot } from './snapshot.ts';

/** One thing that is looked at. */
export interface Check {
  readonly code: FindingCode;
  /** The troubles that it can explain. */
  readonly topics: readonly TroubleTopic[];
  /** What it finds, nothing if all is well; `undefined` where what it needs could not be read. Each finding is of its own code. */
  readonly find: (snapshot: Snapshot) => readonly Finding[] | undefined;
}

/** Everything but what is handed out after it was paid. */
export const buying: readonly TroubleTopic[] = ['cannot-buy', 'payment-declined'];

/** Leaves out what is undefined, as JSON does. */
export const present = <T extends object>(facts: T): Finding =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as unknown as Finding;
