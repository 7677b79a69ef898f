import type { CustomerTokens } from './auth/customer-token.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database.ts';
import type { Flows } from './flows/load-flows.ts';
import type { RightsData } from './rights/load-rights.ts';
import type { DocumentTokens } from './documents/document-tokens.ts';
import type { BillingGateway } from './gateways/gateway.ts';
import type { Log } from './log.ts';
import type { CatalogueNames } from './names/catalogue-names.ts';
import type { OperationLimiter } from './middleware/operation-limits.ts';
import type { RateLimiter } from './middleware/rate-limit.ts';

/** What routes stand on. Made once by `createApp`. */
export interface Services {
  readonly config: Pick<Config, 'secretKey' | 'tokenSecret' | 'origins' | 'proxies' | 'mail'>;
  readonly database: Database;
  readonly gateway: BillingGateway;
  readonly flows: Flows;
  readonly rights: RightsData;
  readonly clock: Clock;
  readonly log: Log;
  readonly tokens: CustomerTokens;
  readonly documents: DocumentTokens;
  readonly names: CatalogueNames;
  readonly rateLimiter: RateLimiter;
  readonly operationLimiter: OperationLimiter;
}
