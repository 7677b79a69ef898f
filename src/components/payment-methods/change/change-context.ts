import type { MethodChangeFlow } from './change-flow.ts';

/** What the dialog leads to once it is closed: a fix that is made in the list, or nothing. */
export type Outcome = { readonly fix: 'add-method' } | { readonly fix: 'pay'; readonly purchase: string } | undefined;

/** What the views of a step can set going beside the flow. */
export interface ChangeContext {
  readonly flow: MethodChangeFlow;
  /** Closes the dialog and goes on with a fix. */
  readonly leave: (outcome?: Outcome) => void;
  readonly navigate: (purpose: string, url?: string, subscription?: string) => void;
}
