import { sqlState } from './retry.ts';

/**
 * Connections refused or cut, time-outs, a server that starts or stops, too many connections, locks nobody let go of.
 */
const passing = /^(08...|53...|57014|57P0.|55P03|40001|40P01|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

/** The driver's own failures carry no code. */
const driverMessages = /^(Connection terminated|timeout exceeded when trying|Client has encountered a connection)/;

/** Whether the database was out of reach or too busy, so that trying again later makes sense. */
export const isOutage = (error: unknown): boolean =>
  passing.test(sqlState(error) ?? '') || (error instanceof Error && driverMessages.test(error.message));
