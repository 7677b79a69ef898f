import type { Approval, Challenge } from '../../api/contract/approval.ts';
import type { Decline } from '../../api/contract/decline.ts';
import type { Diagnosis, TroubleTopic } from '../../api/contract/diagnosis.ts';
import type { Hold as BankHold } from '../../api/contract/hold.ts';
import type { OutstandingOrder } from '../../api/contract/outstanding.ts';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';

/** What becomes of adding a method. Without a `decline`, the bank gives no reason. */
export interface SetupResult {
  state: 'added' | 'declined' | 'approval';
  /** What is known of the new method. */
  method?: Partial<PaymentMethod>;
  decline?: Decline;
  /** What the bank keeps aside meanwhile. */
  hold?: BankHold;
}

/** What is known of a method that is to be added. */
export interface SetupCompletion {
  /** What the provider's fields gave. */
  token: string;
  /** The method whose details are given again. */
  updates?: string;
}

/** What becomes of a payment. `processing` ones are settled by `settlePayments`. */
export interface PaymentResult {
  state: 'succeeded' | 'declined' | 'approval' | 'processing';
  decline?: Decline;
  hold?: BankHold;
}

/** What a payment is for, and what it is paid with. */
export interface PaymentRequest {
  order: OutstandingOrder;
  method: PaymentMethod;
}

/**
 * What became of a challenge, as the bank tells it when it is asked. `waiting`: not answered yet. `declined` and `processing`:
 * approved, and then the payment was declined, or is on its way.
 */
export interface ChallengeResult {
  state: 'succeeded' | 'failed' | 'timed-out' | 'abandoned' | 'waiting' | 'declined' | 'processing';
  decline?: Decline;
}

/** A result, its state alone, or what follows from the question. */
export type Result<R extends { state: string }, Question> = R | R['state'] | ((question: Question) => R | R['state']);

/** What a challenge is like beside the ordinary one, or each. */
export type ChallengeLook = Partial<Challenge> | ((approval: Approval, display: 'frame' | 'redirect') => Partial<Challenge>);

/** What is known of a trouble, or of each. */
export type DiagnosisResult = Diagnosis | ((topic: TroubleTopic) => Diagnosis);

/** How the provider, the banks and the diagnosis answer. Tests change it while a back end runs. */
export interface Results {
  /**
   * What becomes of adding a method. Unless given, the token of `fakePaymentFields` says it, and any other is added.
   */
  setupResult?: Result<SetupResult, SetupCompletion>;
  /** What becomes of a payment. Unless given, one with a method that is failing or expired is declined, and any other succeeds. */
  paymentResult?: Result<PaymentResult, PaymentRequest>;
  /** What became of a challenge, asked whenever a page wants to know; nobody has answered it unless given. */
  challengeResult?: Result<ChallengeResult, Approval>;
  /** What a challenge is like: where it is answered, for how long. In the page as far as the page allows, for five minutes, unless given. */
  challenge?: ChallengeLook;
  /**
   * What is known of a trouble; nothing unless given. Of a value, what was put right in this back end meanwhile is not found
   * again: an order that was paid, an approval that was given, a method that was renewed. What a function answers stays as it is.
   */
  diagnosis?: DiagnosisResult;
}

/** A result in full. */
export const resolve = <R extends { state: string }, Question>(result: Result<R, Question>, question: Question): R => {
  const answer = typeof result === 'function' ? result(question) : result;
  return (typeof answer === 'string' ? { state: answer } : answer) as R;
};
