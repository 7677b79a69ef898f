/**
 * The host's server, for journeys: `/journey/api` names the back end, `/journey/session?customer=…` hands on a token of that
 * customer for the page's own origin, and `/journey/demo/…` passes a request to the demo's controls with the secret key.
 */
export const journeyMiddleware = (api, secretKey) => async (context, next) => {
  if (!context.path.startsWith('/journey/')) return next();
  const ask = (path, init = {}) =>
    fetch(api + path, { ...init, headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' } });

  if (context.path === '/journey/api') {
    context.body = { api };
    return undefined;
  }
  let answer;
  if (context.path === '/journey/session') {
    const body = JSON.stringify({ customer: context.query.customer, origin: context.origin });
    answer = await ask('/customer-sessions', { method: 'POST', body });
  } else {
    const body = context.method === 'POST' ? await textOf(context.req) : undefined;
    answer = await ask(context.path.slice('/journey'.length), { method: context.method, body });
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
