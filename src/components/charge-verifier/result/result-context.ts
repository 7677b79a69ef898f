import type { ChargeCheck } from '../../../api/contract/charge-check.ts';
import type { Merchant } from '../../../api/contract/merchant.ts';
import type { FormController } from '../../../controllers/form-controller.ts';
import type { BillingElement } from '../../internal/billing-element.ts';
import type { QuestionField } from '../question-values.ts';

/** What an answer is drawn from, and what can be set going in it. */
export interface ResultContext {
  readonly check: ChargeCheck;
  readonly form: FormController<QuestionField>;
  /** The fields that the answer asks for. */
  readonly missing: ReadonlySet<QuestionField>;
  /** Why asking again has failed. */
  readonly failure: unknown;
  readonly merchant: Merchant | undefined;
  readonly host: BillingElement;
  /** Level of the answers' headings. */
  readonly level: number;
  /** Back to the question as it was understood, at a field of it. */
  readonly correct: (field?: QuestionField) => void;
  /** Back to an empty question. */
  readonly askAnother: () => void;
}
