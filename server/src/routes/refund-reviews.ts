import type { Hono } from 'hono';
import { requireSecretKey } from '../auth/secret-key.ts';
import type { Environment } from '../middleware/environment.ts';
import type { Handlers } from '../operations/handler.ts';
import { ProblemError } from '../problem.ts';
import type { Services } from '../services.ts';

/** How many a page has when the client does not say. */
const defaultLimit = 20;

export const reviewHandlers = ({ gateway }: Services): Pick<Handlers, 'listRefundReviews' | 'decideRefundRequest'> => ({
  listRefundReviews: ({ query: { limit, ...query } }) =>
    gateway.refundReviews({ ...query, limit: limit === undefined ? defaultLimit : Number(limit) }),

  decideRefundRequest: ({ tx, params, body }) =>
    gateway.decideRefundRequest(tx, params.id, body.decision, body.version, body.reviewer),
});

/**
 * Hands a file that a customer sent along to the host's server. It is never shown as a page of this origin: what a stranger made is
 * downloaded, and nothing in it runs.
 */
export const mountReviewEvidence = (app: Hono<Environment>, { config, gateway }: Services): void => {
  app.get('/refund-reviews/:id/evidence/:file', async (context) => {
    requireSecretKey(context, config.secretKey);
    const file = await gateway.reviewEvidence(context.req.param('id'), context.req.param('file'));
    if (!file) throw new ProblemError('not-found');
    return new Response(file.content as Uint8Array<ArrayBuffer>, {
      headers: {
        'Content-Type': file.type,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'Content-Security-Policy': "sandbox; default-src 'none'",
      },
    });
  });
};
