import type { IncomingMessage, ServerResponse } from 'node:http';
import { customers, SIGNED_OUT } from './customers.ts';
import { readCookie, readJson, sendJson } from './request.ts';

const COOKIE = 'demo_customer';

/** The signed-in customer's id, or `undefined`. A first visitor is signed in as the first customer. */
export const signedInCustomer = (request: IncomingMessage): string | undefined => {
  const chosen = readCookie(request, COOKIE);
  if (chosen === SIGNED_OUT) return undefined;
  return (customers.find(({ id }) => id === chosen) ?? customers[0]).id;
};

/** `GET /sign-in`: who can be chosen, and who is. It stands in for a sign-in that would ask for a password. */
export const answerChoice = (request: IncomingMessage, response: ServerResponse): void =>
  sendJson(response, 200, { customers, chosen: signedInCustomer(request) ?? SIGNED_OUT });

/** `POST /sign-in` `{customer}`: signs in as another customer, or out. */
export const signIn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { customer } = await readJson(request);
  if (customer !== SIGNED_OUT && !customers.some(({ id }) => id === customer)) {
    return sendJson(response, 400, { error: 'There is no such customer.' });
  }
  response.setHeader('Set-Cookie', `${COOKIE}=${String(customer)}; Path=/; HttpOnly; SameSite=Strict`);
  sendJson(response, 200, { chosen: customer });
};
