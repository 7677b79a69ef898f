import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from '../../src/config.ts';

const secret = 'x'.repeat(32);
const sound = {
  BILLING_SECRET_KEY: secret,
  BILLING_TOKEN_SECRET: secret,
  BILLING_ORIGINS: 'https://shop.example, http://localhost:5173',
};

describe('the configuration', () => {
  it('is read from the environment', () => {
    const folders = {
      BILLING_DATA_DIR: '/data',
      BILLING_FLOWS_DIR: '/flows',
      BILLING_POLICIES_DIR: '/policies',
      BILLING_RIGHTS_DIR: '/rights',
    };
    const env = { ...sound, ...folders, PORT: '1234', DATABASE_URL: 'postgres://db/billing' };
    const config = readConfig(env);
    assert.deepEqual(config, {
      port: 1234,
      databaseUrl: 'postgres://db/billing',
      dataDir: '/data',
      flowsDir: '/flows',
      policiesDir: '/policies',
      rightsDir: '/rights',
      secretKey: secret,
      tokenSecret: secret,
      origins: ['https://shop.example', 'http://localhost:5173'],
      demo: false,
      logLevel: 'info',
    });
  });

  it('names everything that is missing at once', () => {
    assert.throws(() => readConfig({}), {
      message: [
        "BILLING_SECRET_KEY is missing: the key that the host's server shows to ask for tokens, " +
          'at least 32 random characters.',
        'BILLING_TOKEN_SECRET is missing: what tokens are signed with, at least 32 random characters.',
        'BILLING_ORIGINS is missing: the origins of the host pages, separated by commas.',
      ].join('\n'),
    });
  });

  const wrong: [string, Record<string, string>, RegExp][] = [
    ['a short secret', { BILLING_SECRET_KEY: 'short' }, /^BILLING_SECRET_KEY is too short/],
    ['a port that is none', { PORT: '80a' }, /^PORT must be a whole number/],
    ['a port out of range', { PORT: '70000' }, /^PORT must be a whole number/],
    ['an origin with a path', { BILLING_ORIGINS: 'https://shop.example/' }, /holds "https:\/\/shop.example\/"/],
    ['any origin', { BILLING_ORIGINS: '*' }, /holds "\*"/],
    ['another database', { DATABASE_URL: 'mysql://db' }, /^DATABASE_URL must be the address of a Postgres/],
    ['a number of purchases that is none', { BILLING_DEMO_PURCHASES: 'many' }, /^BILLING_DEMO_PURCHASES must be a whole/],
    ['a number of proxies that is none', { BILLING_PROXIES: 'two' }, /^BILLING_PROXIES must be the number/],
    ['a mail server without who sends', { BILLING_SMTP_URL: 'smtp://mail.example' }, /^BILLING_MAIL_FROM is missing/],
    ['who sends without a mail server', { BILLING_MAIL_FROM: 'no-reply@nordlia.example' }, /^BILLING_SMTP_URL is missing/],
    [
      'a mail server of another kind, without repeating its password',
      { BILLING_SMTP_URL: 'https://user:secret@mail.example', BILLING_MAIL_FROM: 'no-reply@nordlia.example' },
      /^(?!.*secret)BILLING_SMTP_URL must be the address of a mail server/,
    ],
    ...['Nordlia', 'a@b.example, c@d.example', 'Nordlia <no-reply>', 'Nor\r\nBcc: x@y.example <a@b.example>'].map(
      (from): [string, Record<string, string>, RegExp] => [
        `a sender like ${JSON.stringify(from)}`,
        { BILLING_SMTP_URL: 'smtp://mail.example:587', BILLING_MAIL_FROM: from },
        /^BILLING_MAIL_FROM must be one address/,
      ],
    ),
    ['an unknown log level', { BILLING_LOG_LEVEL: 'loud' }, /^BILLING_LOG_LEVEL must be one of/],
  ];
  for (const [what, env, message] of wrong) {
    it(`refuses ${what}`, () => assert.throws(() => readConfig({ ...sound, ...env }), { message }));
  }

  it('says how many proxies stand in front', () => {
    assert.equal(readConfig(sound).proxies, undefined);
    assert.equal(readConfig({ ...sound, BILLING_PROXIES: '2' }).proxies, 2);
  });

  it('says how mail is sent', () => {
    const mailOf = (from: string) => readConfig({ ...sound, BILLING_SMTP_URL: 'smtps://u:p@mail.example:465', BILLING_MAIL_FROM: from }).mail;
    const smtpUrl = 'smtps://u:p@mail.example:465';
    assert.deepEqual(mailOf('Nordlia <no-reply@nordlia.example>'), { smtpUrl, from: { name: 'Nordlia', address: 'no-reply@nordlia.example' } });
    assert.deepEqual(mailOf('"Nordlia, AS" <a@b.example>'), { smtpUrl, from: { name: 'Nordlia, AS', address: 'a@b.example' } });
    assert.deepEqual(mailOf('no-reply@nordlia.example'), { smtpUrl, from: { name: '', address: 'no-reply@nordlia.example' } });
  });

  it('makes up what a demo lacks, for this machine alone', () => {
    const demo = readConfig({ BILLING_DEMO: '1', PAGE_PORT: '5199' });
    assert.equal(demo.host, 'localhost');
    assert.equal(demo.port, 8787);
    assert.equal(demo.demoPurchases, undefined);
    assert.equal(readConfig({ BILLING_DEMO: '1', BILLING_DEMO_PURCHASES: '100000' }).demoPurchases, 100_000);
    assert.deepEqual(demo.origins, ['http://localhost:5199']);
    assert.notEqual(demo.tokenSecret, readConfig({ BILLING_DEMO: '1' }).tokenSecret);
    assert.throws(() => readConfig({ BILLING_DEMO: '1', HOST: '0.0.0.0' }), /needs a BILLING_SECRET_KEY of its own/);
    assert.equal(readConfig({ BILLING_DEMO: '1', HOST: '0.0.0.0', BILLING_SECRET_KEY: secret }).host, '0.0.0.0');
  });
});
