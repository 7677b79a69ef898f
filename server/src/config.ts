import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { readMailConfig, type MailConfig } from './messages/read-mail-config.ts';

/** Everything the server is told from outside. */
export interface Config {
  readonly port: number;
  /** The address to listen on; every one when missing. */
  readonly host?: string;
  /** A Postgres. Without one, the embedded Postgres keeps its files in `dataDir`. */
  readonly databaseUrl?: string;
  readonly dataDir: string;
  /** The folder with the troubleshooting flows; those that come with the server when missing. */
  readonly flowsDir?: string;
  /** The folders with the refund policies and with the rights of each country; those that come with the server when missing. */
  readonly policiesDir?: string;
  readonly rightsDir?: string;
  /** What the host's server shows to ask for tokens. */
  readonly secretKey: string;
  /** What tokens are signed with. */
  readonly tokenSecret: string;
  /** The exact origins whose pages may call. */
  readonly origins: readonly string[];
  /** Fills an empty database with a sample store, and lets the secret key's holder move the clock. */
  readonly demo: boolean;
  /** How many purchases the customer with the most has in it; two thousand when missing. */
  readonly demoPurchases?: number;
  /** How many proxies stand in front, each of which says in `X-Forwarded-For` for whom it asks; none when missing. */
  readonly proxies?: number;
  /** How mail is sent; without it messages wait. */
  readonly mail?: MailConfig;
  /** Where the sandbox payment provider's own pages are, in the demo; `origin` as browsers see it. */
  readonly sandbox?: { readonly port: number; readonly origin?: string };
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** What is wrong with the environment, one sentence each. */
export class ConfigError extends Error {
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigError';
  }
}

/** Known to everybody, so a demo that keeps it listens to this machine alone. */
const demoSecretKey = 'demo-secret-key-of-this-machine-only';
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** Reads and checks the environment. Throws a `ConfigError` that names everything that is wrong at once. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const wrong: string[] = [];
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const demo = given('BILLING_DEMO') === '1';

  const secret = (name: string, purpose: string, demoValue: () => string): string => {
    const value = given(name);
    if (value === undefined && demo) return demoValue();
    if (value === undefined) wrong.push(`${name} is missing: ${purpose}, at least 32 random characters.`);
    else if (value.length < 32 && !demo) wrong.push(`${name} is too short: it needs at least 32 random characters.`);
    return value ?? '';
  };
  const keyPurpose = "the key that the host's server shows to ask for tokens";
  const secretKey = secret('BILLING_SECRET_KEY', keyPurpose, () => demoSecretKey);
  // Made up anew at each start: the widgets fetch new tokens by themselves.
  const randomSecret = () => randomBytes(32).toString('hex');
  const tokenSecret = secret('BILLING_TOKEN_SECRET', 'what tokens are signed with', randomSecret);

  const port = Number(given('PORT') ?? 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) wrong.push('PORT must be a whole number from 0 to 65535.');

  const sandboxPort = Number(given('SANDBOX_PORT') ?? 8788);
  const sandboxOrigin = given('SANDBOX_ORIGIN');
  if (!Number.isInteger(sandboxPort) || sandboxPort < 0 || sandboxPort > 65_535) {
    wrong.push('SANDBOX_PORT must be a whole number from 0 to 65535.');
  }
  if (!demo && given('SANDBOX_PORT') !== undefined) wrong.push('SANDBOX_PORT is set, but only a demo (BILLING_DEMO=1) has the sandbox.');
  if (sandboxOrigin !== undefined && !isOrigin(sandboxOrigin)) {
    wrong.push(`SANDBOX_ORIGIN is "${sandboxOrigin}", which is no exact origin such as https://sandbox.example.`);
  }

  const host = given('HOST') ?? (demo && secretKey === demoSecretKey ? 'localhost' : undefined);
  if (demo && secretKey === demoSecretKey && !['localhost', '127.0.0.1', '::1'].includes(host ?? '')) {
    wrong.push('HOST opens the demo to other machines, so it needs a BILLING_SECRET_KEY of its own.');
  }

  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    wrong.push('DATABASE_URL must be the address of a Postgres: postgres://user:password@host:port/database.');
  }

  const pagePort = given('PAGE_PORT') ?? '5173';
  const origins = (given('BILLING_ORIGINS') ?? (demo ? `http://localhost:${pagePort}` : ''))
    .split(/[\s,]+/)
    .filter(Boolean);
  if (origins.length === 0) {
    wrong.push('BILLING_ORIGINS is missing: the origins of the host pages, separated by commas.');
  }
  for (const origin of origins.filter((each) => !isOrigin(each))) {
    wrong.push(`BILLING_ORIGINS holds "${origin}", which is no exact origin such as https://shop.example.`);
  }

  const demoPurchases = given('BILLING_DEMO_PURCHASES');
  if (demoPurchases !== undefined && !/^\d{1,7}$/.test(demoPurchases)) {
    wrong.push('BILLING_DEMO_PURCHASES must be a whole number, such as 100000.');
  }

  const flowsDir = given('BILLING_FLOWS_DIR');
  const policiesDir = given('BILLING_POLICIES_DIR');
  const rightsDir = given('BILLING_RIGHTS_DIR');

  const proxies = given('BILLING_PROXIES');
  if (proxies !== undefined && !/^\d$/.test(proxies)) {
    wrong.push('BILLING_PROXIES must be the number of proxies in front of the server, such as 1.');
  }

  const mail = readMailConfig(given, wrong);

  const logLevel = logLevels.find((level) => level === (given('BILLING_LOG_LEVEL') ?? 'info'));
  if (!logLevel) wrong.push(`BILLING_LOG_LEVEL must be one of ${logLevels.join(', ')}.`);

  if (wrong.length > 0) throw new ConfigError(wrong);
  return {
    port,
    ...(host && { host }),
    ...(databaseUrl && { databaseUrl }),
    dataDir: resolve(given('BILLING_DATA_DIR') ?? './data/billing'),
    ...(flowsDir !== undefined && { flowsDir: resolve(flowsDir) }),
    ...(policiesDir !== undefined && { policiesDir: resolve(policiesDir) }),
    ...(rightsDir !== undefined && { rightsDir: resolve(rightsDir) }),
    secretKey,
    tokenSecret,
    origins,
    demo,
    ...(proxies !== undefined && { proxies: Number(proxies) }),
    ...(mail && { mail }),
    ...(demo && { sandbox: { port: sandboxPort, ...(sandboxOrigin !== undefined && { origin: sandboxOrigin }) } }),
    ...(demoPurchases !== undefined && { demoPurchases: Number(demoPurchases) }),
    logLevel: logLevel ?? 'info',
  };
};
