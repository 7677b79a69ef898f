import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { declarationKinds, type DeclarationKind } from '../../../src/api/contract/rights.ts';
import { maskCardNumbers } from '../../../src/api/contract/card-number.ts';
import { wordsFor } from '../words/words.ts';
import { describeError } from '../log.ts';
import { callerAddress } from '../middleware/caller-address.ts';
import type { Environment } from '../middleware/environment.ts';
import { respond } from '../middleware/respond.ts';
import { ProblemError } from '../problem.ts';
import type { Services } from '../services.ts';
import { checkPage } from './check-page.ts';
import { errorsIn } from './check-values.ts';
import { declaredBy } from './declared.ts';
import { donePage } from './done-page.ts';
import { longest, noValues, type Values } from './fields.ts';
import { formPage } from './form-page.ts';
import { pageState, type PageState } from './page-state.ts';
import { readForm, type Sent } from './read-form.ts';
import { pagePolicy } from './style.ts';
import { submit } from './submit.ts';

type Call = Context<Environment>;

const send = (context: Call, page: string, status = 200, more: Record<string, string> = {}): Response =>
  respond(context, page, status, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': pagePolicy, ...more });

const stateOf = async ({ config, gateway, rights }: Services, kind: DeclarationKind, asked: { country?: string; lang?: string }): Promise<PageState> =>
  pageState(kind, asked, { merchant: await gateway.merchant(), mails: config.mail !== undefined, rights });

const showForm = async (
  context: Call,
  state: PageState,
  values: Values,
  { errors = {}, isFresh = false, notice, status = 200 }: { errors?: object; isFresh?: boolean; notice?: string; status?: number } = {},
): Promise<Response> => {
  const names = wordsFor(state.lang).acknowledgement.terminationTypes;
  return send(context, await formPage({ state, values, errors }, names, { isFresh, ...(notice !== undefined && { notice }) }), status);
};

/** Each page that asks to confirm has a number of its own: what is confirmed on it is declared once. */
const nonceOf = (sent: string): string => (/^[\w-]{16,64}$/.test(sent) ? sent : randomUUID());

/** Nothing was declared, whatever the reason: the same page again, with everything, and what to do. */
const showFailure = async (context: Call, services: Services, state: PageState, values: Values, nonce: string, error: unknown): Promise<Response> => {
  const { words } = state;
  if (error instanceof ProblemError && error.code === 'rate-limited') {
    const seconds = error.retryAfter ?? 60;
    const page = await checkPage(state, values, { nonce, notice: words.tooMany(Math.ceil(seconds / 60)) });
    return send(context, page, 429, { 'Retry-After': String(seconds) });
  }
  services.log.error({ requestId: context.get('requestId'), ...describeError(error) }, 'declaration not received');
  return send(context, await checkPage(state, values, { nonce, notice: words.notReceived }), 503);
};

const confirm = async (context: Call, services: Services, state: PageState, { nonce: sent, values }: Sent): Promise<Response> => {
  const nonce = nonceOf(sent);
  try {
    services.operationLimiter.takeGuest('createGuestDeclaration', callerAddress(context, services.config.proxies));
    const made = await submit(services, declaredBy(state, values), nonce, context.var);
    return send(context, await donePage(state, made), 201);
  } catch (error) {
    return showFailure(context, services, state, values, nonce, error);
  }
};

const answerForm = async (context: Call, services: Services, kind: DeclarationKind): Promise<Response> => {
  const sent = await readForm(context).catch((error: unknown) => {
    if (error instanceof ProblemError) return error;
    throw error;
  });
  if (sent instanceof ProblemError) {
    const state = await stateOf(services, kind, context.req.query());
    return showForm(context, state, noValues, { notice: state.words.unreadable, status: sent.status });
  }
  const state = await stateOf(services, kind, sent);
  const errors = errorsIn(state, sent.values);
  if (sent.step === 'edit') return showForm(context, state, sent.values);
  if (Object.keys(errors).length > 0) return showForm(context, state, sent.values, { errors, status: 422 });
  if (sent.step === 'confirm') return confirm(context, services, state, sent);
  return send(context, await checkPage(state, sent.values, { nonce: randomUUID() }));
};

/**
 * The declarations that the law demands a way to make, as plain pages: for whoever has no script, no account, or no patience. Their forms
 * are sent from this server's own pages, whose origin browsers keep to themselves here, so they stand before whatever looks at origins;
 * there is no cookie and no token that a page elsewhere could misuse.
 */
export const mountRightsPages = (app: Hono<Environment>, services: Services): void => {
  for (const kind of declarationKinds) {
    app.get(`/rights/${kind}`, async (context) => {
      context.set('operation', 'showRightsPage');
      const { contract = '', ...asked } = context.req.query();
      const state = await stateOf(services, kind, asked);
      const values = { ...noValues, contract: maskCardNumbers(contract.toWellFormed()).slice(0, longest.contract) };
      return showForm(context, state, values, { isFresh: true });
    });
    app.post(`/rights/${kind}`, (context) => {
      context.set('operation', 'sendRightsPage');
      return answerForm(context, services, kind);
    });
  }
};
