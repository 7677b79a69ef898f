import { fieldsPage } from '../../server/src/sandbox/fields-page.ts';

const folder = '/server/src/sandbox';

/**
 * The sandbox provider's fields, for tests: the test runner's own server at `127.0.0.1`, which browsers take for another origin than the
 * `localhost` that the tests run on. A typist sits in the frame, since not every engine lets a test send keys across origins.
 */
export const sandboxMiddleware = async (context, next) => {
  if (context.path === '/fields') {
    context.type = 'text/html';
    const page = String(await fieldsPage(String(context.query.lang ?? ''), [`http://localhost:${context.request.socket.localPort}`]));
    context.body = page.replace('</head>', '<script type="module" src="/test/payment-fields/support/typist.ts"></script></head>');
    return undefined;
  }
  if (context.path.startsWith('/modules/')) context.url = context.url.slice('/modules'.length);
  if (context.path.startsWith('/styles/')) context.url = folder + context.url;
  return next();
};
