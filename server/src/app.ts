import { Hono } from 'hono';
import { operations, type OperationName } from '../../src/api/contract/operations.ts';
import { createCustomerTokens } from './auth/customer-token.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database.ts';
import { createDocumentTokens } from './documents/document-tokens.ts';
import { loadFlows, type Flows } from './flows/load-flows.ts';
import type { BillingGateway } from './gateways/gateway.ts';
import type { Log } from './log.ts';
import { cors, preflight, varyByCaller } from './middleware/cors.ts';
import type { Environment } from './middleware/environment.ts';
import { defaultOperationLimits, OperationLimiter, type LimitsByOperation } from './middleware/operation-limits.ts';
import { answerErrors } from './middleware/problems.ts';
import { defaultRateLimits, RateLimiter, type RateLimits } from './middleware/rate-limit.ts';
import { readLanguage } from './middleware/language.ts';
import { requestLog } from './middleware/request-log.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { answerUnknown, methodsOf } from './middleware/unknown-address.ts';
import { createCatalogueNames } from './names/catalogue-names.ts';
import type { Handlers } from './operations/handler.ts';
import { mountOperation, type AnyHandler } from './operations/mount-operation.ts';
import { chargeCheckHandlers } from './routes/charge-checks.ts';
import { countryHandlers } from './routes/countries.ts';
import { customerSessionHandlers } from './routes/customer-sessions.ts';
import { mountDemo, type DemoControls } from './routes/demo.ts';
import { documentHandlers, mountDocuments } from './routes/documents.ts';
import { mountHealth } from './routes/health.ts';
import { merchantHandlers } from './routes/merchant.ts';
import { mountOpenApi } from './routes/openapi.ts';
import { payingHandlers } from './routes/paying.ts';
import { mountProblemKinds } from './routes/problem-kinds.ts';
import { declarationHandlers } from './routes/declarations.ts';
import { purchaseHandlers } from './routes/purchases.ts';
import { refundHandlers } from './routes/refunds.ts';
import { mountReviewEvidence, reviewHandlers } from './routes/refund-reviews.ts';
import { subscriptionHandlers } from './routes/subscriptions.ts';
import { supportHandlers } from './routes/support.ts';
import { walletHandlers } from './routes/wallet.ts';
import { mountRightsPages } from './rights-pages/mount.ts';
import { loadRights, type RightsData } from './rights/load-rights.ts';
import type { Services } from './services.ts';

export interface AppOptions {
  readonly database: Database;
  readonly gateway: BillingGateway;
  /** What is asked of somebody in trouble; what comes with the server when missing. */
  readonly flows?: Flows;
  /** The law behind money back; what comes with the server when missing. */
  readonly rights?: RightsData;
  /** Billing's time. */
  readonly clock: Clock;
  readonly config: Pick<Config, 'secretKey' | 'tokenSecret' | 'origins' | 'proxies' | 'mail'>;
  readonly log: Log;
  /** The time of tokens and limits; the system's unless a test says otherwise. */
  readonly realTime?: Clock;
  readonly rateLimits?: RateLimits;
  /** Of the operations that have a limit of their own. */
  readonly operationLimits?: LimitsByOperation;
  /** Present in demo mode only: without it there are no demo routes at all. */
  readonly demo?: DemoControls;
}

const createHandlers = (services: Services): Handlers => ({
  ...merchantHandlers(services),
  ...customerSessionHandlers(services),
  ...subscriptionHandlers(services),
  ...purchaseHandlers(services),
  ...documentHandlers(services),
  ...chargeCheckHandlers(services),
  ...walletHandlers(services),
  ...payingHandlers(services),
  ...supportHandlers(services),
  ...countryHandlers(),
  ...refundHandlers(services),
  ...reviewHandlers(services),
  ...declarationHandlers(services),
});

/** The whole application, without a socket: `app.request(…)` answers as the running server does. */
export const createApp = (options: AppOptions): Hono<Environment> => {
  const { config, log, realTime = systemClock, demo } = options;
  const { rateLimits = defaultRateLimits, operationLimits = defaultOperationLimits } = options;
  const services: Services = {
    ...options,
    flows: options.flows ?? loadFlows(),
    rights: options.rights ?? loadRights(),
    tokens: createCustomerTokens(config.tokenSecret, realTime),
    documents: createDocumentTokens(config.tokenSecret, realTime),
    names: createCatalogueNames(options.database, realTime),
    rateLimiter: new RateLimiter(rateLimits, realTime),
    operationLimiter: new OperationLimiter(operationLimits, realTime),
  };

  const app = new Hono<Environment>();
  const methodsAt = (path: string): string[] => methodsOf(app, path);
  app.onError(answerErrors(log));
  app.notFound(answerUnknown(methodsAt));
  app.use(requestLog(log), securityHeaders, readLanguage);
  mountRightsPages(app, services);
  app.use(varyByCaller, cors(config.origins), preflight(methodsAt));

  const handlers = createHandlers(services);
  for (const name of Object.keys(operations) as OperationName[]) {
    mountOperation(app, name, operations[name], handlers[name] as AnyHandler, services);
  }
  mountDocuments(app, services);
  mountReviewEvidence(app, services);
  mountHealth(app, services);
  mountOpenApi(app);
  mountProblemKinds(app);
  if (demo) mountDemo(app, services, demo);
  return app;
};
