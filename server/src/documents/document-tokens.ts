import { createHash } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import * as v from 'valibot';
import { documentRequest, type DocumentRequest } from '../../../src/api/contract/document-link.ts';
import type { Clock } from '../clock.ts';
import { ProblemError } from '../problem.ts';

const issuer = 'billing-widgets';
/** Not that of customer sessions: the one kind of token can never be used as the other. */
const audience = 'billing-widgets-documents';
/** The time in which a browser follows a link that was just made. */
const usualMinutes = 5;

/** One document of one customer; of a guest, whose name is empty. */
export interface DocumentClaims {
  readonly customer: string;
  readonly request: DocumentRequest;
}

/**
 * Makes and reads what stands in a document's address. It needs no table: the address says what it is for, to this server alone.
 * Addresses end up in histories and logs, and what somebody searched for has no business there.
 */
export interface DocumentTokens {
  sign(claims: DocumentClaims, minutes?: number): Promise<{ token: string; expiresAt: Date }>;
  /** Throws `link-expired` for a lapsed one, and `not-found` for one that was never made here. */
  verify(token: string): Promise<DocumentClaims>;
}

export const createDocumentTokens = (secret: string, realTime: Clock): DocumentTokens => {
  // A key of its own, of the length that the cipher takes.
  const key = createHash('sha256').update(`${audience} ${secret}`).digest();
  return {
    async sign({ customer, request }, minutes = usualMinutes) {
      const seconds = Math.floor(realTime.now().getTime() / 1000) + minutes * 60;
      const token = await new EncryptJWT({ request })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(customer)
        .setExpirationTime(seconds)
        .encrypt(key);
      return { token, expiresAt: new Date(seconds * 1000) };
    },

    async verify(token) {
      const { payload } = await jwtDecrypt(token, key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        issuer,
        audience,
        currentDate: realTime.now(),
        requiredClaims: ['sub', 'exp'],
      }).catch((error: { code?: string }) => {
        throw new ProblemError(error.code === 'ERR_JWT_EXPIRED' ? 'link-expired' : 'not-found');
      });
      // Made by us, but maybe by a version with another contract.
      const request = v.safeParse(documentRequest, payload.request);
      if (!request.success) throw new ProblemError('link-expired');
      return { customer: payload.sub!, request: request.output };
    },
  };
};
