import type { RefundDecision, RefundReview } from 'billing-widgets/api';

/** One page of requests. */
export interface Reviews {
  readonly items: readonly RefundReview[];
  readonly nextCursor?: string;
}

/** What went wrong, as it is shown to the store's people. */
export class AskError extends Error {}

const sentences: Record<string, string> = {
  'refund-changed': 'Kravet har gått videre siden du så det. Her er det slik det er nå.',
  'action-not-allowed': 'Dette kan ikke gjøres nå.',
};

const ask = async (path: string, init?: RequestInit): Promise<unknown> => {
  const answer = await fetch(`/support${path}`, init).catch(() => {
    throw new AskError('Ingen forbindelse med serveren.');
  });
  const body = (await answer.json()) as { code?: string; title?: string };
  if (!answer.ok) throw new AskError(sentences[body.code ?? ''] ?? body.title ?? `Serveren svarte ${answer.status}.`);
  return body;
};

/** Those that wait for a person, the longest waiting first; or those that were decided. */
export const readReviews = (state: 'open' | 'decided', cursor?: string): Promise<Reviews> =>
  ask(`/refund-reviews?${new URLSearchParams({ state, ...(cursor && { cursor }) })}`) as Promise<Reviews>;

/** Decides. The same key twice is one decision. */
export const decide = ({ id, version }: RefundReview, decision: RefundDecision, key: string): Promise<RefundReview> =>
  ask(`/refund-reviews/${id}/decisions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ decision, version, reviewer: 'Siri i kundeservice' }),
  }) as Promise<RefundReview>;
