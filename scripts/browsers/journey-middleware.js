/**
 * The host's server, for journeys: `/journey/api` names the back end, `/journey/session?customer=…` hands on a token of that
 * customer for the page's own origin, and `/journey/demo/…` and `/journey/refund-reviews…` pass a request on with the secret key.
 * `/journey/bank` `{url, answer}` is a person at the bank's own page: it is opened, its form is sent with their answer, and where the
 * bank sends them afterwards is told.
 */
export const journeyMiddleware = (api, secretKey) => async (context, next) => {
  if (!context.path.startsWith('/journey/')) return next();
  const key = context.get('Idempotency-Key');
  const ask = (path, init = {}) =>
    fetch(api + path, {
      ...init,
      headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json', ...(key && { 'Idempotency-Key': key }) },
    });

  if (context.path === '/journey/api') {
    context.body = { api };
    return undefined;
  }
  if (context.path === '/journey/bank') {
    context.body = await answerBank(JSON.parse(await textOf(context.req)));
    return undefined;
  }
  let answer;
  if (context.path === '/journey/session') {
    const body = JSON.stringify({ customer: context.query.customer, origin: context.origin });
    answer = await ask('/customer-sessions', { method: 'POST', body });
  } else {
    const body = context.method === 'POST' ? await textOf(context.req) : undefined;
    answer = await ask(context.url.slice('/journey'.length), { method: context.method, body });
  }
  context.status = answer.status;
  context.type = 'application/json';
  context.body = await answer.text();
  return undefined;
};

const textOf = async (request) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};

const answerBank = async ({ url, answer }) => {
  const page = await (await fetch(url)).text();
  const nonce = /name="nonce" value="([^"]*)"/.exec(page)?.[1];
  if (nonce === undefined) return { page };
  const sent = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: new URL(url).origin, 'Sec-Fetch-Dest': 'document' },
    body: new URLSearchParams({ nonce, answer }),
  });
  return { location: sent.headers.get('Location') ?? undefined };
};
