import type { Acts } from '../../domain/payment-rules/rules.ts';

export const en: Acts = {
  directive: (article) => `Directive (EU) 2015/2366, art. ${article}`,
  standards: (article) => `Delegated Regulation (EU) 2018/389, art. ${article}`,
};
