import type { Context } from 'hono';
import { maskCardNumbers } from '../../../src/api/contract/card-number.ts';
import { bodyLimit, readText } from '../operations/read-body.ts';
import { ProblemError } from '../problem.ts';
import { fieldNames, type FieldName, type Values } from './fields.ts';

/** What was sent with a form. */
export interface Sent {
  readonly step: 'check' | 'edit' | 'confirm';
  readonly country: string;
  readonly lang: string;
  readonly nonce: string;
  readonly values: Values;
}

/** Lines as this server writes them, without what no text can have and nobody can see. A card's number is masked before anything else happens. */
const tidy = (text: string): string =>
  maskCardNumbers(text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ').trim());

const oneLine = (name: FieldName, text: string): string => (name === 'reason' ? tidy(text) : tidy(text).replaceAll('\n', ' '));

const stepOf = (text: string | null): Sent['step'] => (text === 'confirm' || text === 'edit' ? text : 'check');

/** Reads a form as browsers send it. Throws a `ProblemError` for what is no such thing. */
export const readForm = async (context: Context): Promise<Sent> => {
  const type = context.req.header('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new ProblemError('invalid-request');
  const text = await readText(context.req.raw, bodyLimit).catch((error: unknown) => {
    throw error instanceof TypeError ? new ProblemError('invalid-request') : error;
  });
  const form = new URLSearchParams(text);
  const get = (name: string): string => form.get(name) ?? '';
  const values = Object.fromEntries(fieldNames.map((name) => [name, oneLine(name, get(name))])) as Record<FieldName, string>;
  return { step: stepOf(form.get('step')), country: get('country'), lang: get('lang'), nonce: get('nonce'), values };
};
