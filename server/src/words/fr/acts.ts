import type { Acts } from '../../domain/payment-rules/rules.ts';

export const fr: Acts = {
  directive: (article) => `Directive (UE) 2015/2366, art. ${article}`,
  standards: (article) => `Règlement délégué (UE) 2018/389, art. ${article}`,
};
