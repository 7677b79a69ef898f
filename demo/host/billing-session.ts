import type { IncomingMessage, ServerResponse } from 'node:http';
import { signedInCustomer } from './sign-in.ts';
import { sendJson } from './request.ts';

/** What the store's server knows and its pages never see. */
export interface HostSettings {
  /** Base address of the back end, as this server reaches it. */
  api: string;
  /** The key that asks for tokens of any customer. */
  secretKey: string;
  /** The exact origin of the store's pages. A token works in pages of this origin only. */
  origin: string;
  /** The origin of the payment provider, whose fields and bank pages stand in frames. */
  paymentProvider: string;
}

/**
 * `POST /billing-session`: the only thing a store's server must do for the widgets. It looks up who is signed in, asks
 * the back end for a short-lived token of that customer, and hands it on.
 */
export const answerBillingSession = async (
  request: IncomingMessage,
  response: ServerResponse,
  { api, secretKey, origin }: HostSettings,
): Promise<void> => {
  const customer = signedInCustomer(request);
  if (!customer) return sendJson(response, 401, { error: 'Nobody is signed in.' });

  const answer = await fetch(`${api}/customer-sessions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ customer, origin }),
  });
  if (!answer.ok) return sendJson(response, 502, { error: `The billing back end answered ${answer.status}.` });
  const { token, expiresAt } = (await answer.json()) as { token: string; expiresAt: string };
  sendJson(response, 200, { token, expiresAt });
};
