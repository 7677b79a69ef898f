import type { Hono } from 'hono';
import * as v from 'valibot';
import { id } from '../../../src/api/contract/common.ts';
import { requireSecretKey } from '../auth/secret-key.ts';
import { attachment } from '../documents/attachment.ts';
import type { Environment } from '../middleware/environment.ts';
import { sayInHeaders } from '../middleware/respond.ts';
import type { Handlers } from '../operations/handler.ts';
import { parsePart } from '../operations/read-request.ts';
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

const fileParams = v.object({ id, file: id });

/**
 * Hands a file that a customer sent along to the host's server. It is never shown as a page of this origin: what a stranger made is
 * downloaded, and nothing in it runs.
 */
export const mountReviewEvidence = (app: Hono<Environment>, { config, gateway }: Services): void => {
  app.get('/refund-reviews/:id/evidence/:file', async (context) => {
    context.set('operation', 'reviewEvidence');
    requireSecretKey(context, config.secretKey);
    const params = parsePart('params', fileParams, context.req.param());
    const file = await gateway.reviewEvidence(params.id, params.file);
    if (!file) throw new ProblemError('not-found');
    // Said as middleware says its own, whose policy this one takes the place of.
    sayInHeaders(context, { 'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'" });
    return new Response(file.content as Uint8Array<ArrayBuffer>, {
      headers: {
        'Content-Type': file.type,
        'Content-Length': String(file.content.byteLength),
        'Content-Disposition': attachment(file.name),
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    });
  });
};
