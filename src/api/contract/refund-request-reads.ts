import * as v from 'valibot';
import { id, page, pageQuery } from './common.ts';
import { operation } from './operation.ts';
import { refundRequest } from './refund-request.ts';

/** The customer's requests, the newest first. */
export const listRefundRequests = operation({
  method: 'GET',
  path: '/refund-requests',
  auth: 'customer',
  scope: 'refunds:read',
  reads: ['refunds'],
  query: v.object({ ...pageQuery, purchase: v.optional(id) }),
  result: page(refundRequest),
});

/** One request. */
export const getRefundRequest = operation({
  method: 'GET',
  path: '/refund-requests/{id}',
  auth: 'customer',
  scope: 'refunds:read',
  reads: ['refunds'],
  params: v.object({ id }),
  result: refundRequest,
});
