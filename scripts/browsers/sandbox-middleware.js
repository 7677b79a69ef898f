import { askPage, endPage } from '../../server/src/sandbox/bank-page.ts';
import { fieldsPage } from '../../server/src/sandbox/fields-page.ts';
import { sandboxWords } from '../../server/src/sandbox/page/words/words.ts';

const folder = '/server/src/sandbox';

/** `/bank/waiting`, `/bank/succeeded` and so on: the bank's page as it stands in a frame. */
const bankPage = (state, lang, origins) => {
  const now = new Date();
  const view = { words: sandboxWords(lang), origins, payee: 'Nordlia', now };
  const facts = { title: 'Nordlia Film', amount: { amount: 11900, currency: 'NOK', scale: 2 }, style: 'any', display: 'frame', nonce: 'x' };
  const challenge = { reference: 'x', facts, state, expiresAt: new Date(now.getTime() + 600_000) };
  return state === 'waiting' ? askPage(challenge, view) : endPage(challenge, view, undefined);
};

/**
 * The sandbox provider's fields and its bank, for tests: the test runner's own server at `127.0.0.1`, which browsers take for another origin than the
 * `localhost` that the tests run on. A typist sits in the frame, since not every engine lets a test send keys across origins.
 */
export const sandboxMiddleware = async (context, next) => {
  const lang = String(context.query.lang ?? '');
  const origins = [`http://localhost:${context.request.socket.localPort}`];
  if (context.path.startsWith('/bank/')) {
    context.type = 'text/html';
    context.body = String(await bankPage(context.path.slice('/bank/'.length), lang, origins));
    return undefined;
  }
  if (context.path === '/fields') {
    context.type = 'text/html';
    const page = String(await fieldsPage(lang, origins));
    context.body = page.replace('</head>', '<script type="module" src="/test/payment-fields/support/typist.ts"></script></head>');
    return undefined;
  }
  if (context.path.startsWith('/modules/')) context.url = context.url.slice('/modules'.length);
  if (context.path.startsWith('/styles/')) context.url = folder + context.url;
  return next();
};
