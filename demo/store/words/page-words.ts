/** What the store's page says beside its widgets, by the names that stand in its `data-text` and `data-label`. */
export interface PageWords {
  readonly title: string;
  readonly skip: string;
  readonly nav: string;
  readonly navSubscriptions: string;
  readonly navPayment: string;
  readonly navApproval: string;
  readonly navPurchases: string;
  readonly navRefund: string;
  readonly navWithdraw: string;
  readonly navCharge: string;
  readonly navTrouble: string;
  readonly navQuestions: string;
  readonly navContact: string;
  readonly overline: string;
  readonly lead: string;
  readonly q1: string;
  readonly a1: string;
  readonly q2: string;
  readonly a2: string;
  readonly q3: string;
  readonly a3: string;
  readonly contact: string;
  readonly withdrawHere: string;
  readonly footer: string;
  readonly leavingTitle: string;
  readonly leaving: string;
  readonly close: string;
  readonly language: string;
}
