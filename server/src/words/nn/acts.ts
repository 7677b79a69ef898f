import type { Acts } from '../../domain/payment-rules/rules.ts';

export const nn: Acts = {
  directive: (article) => `Direktiv (EU) 2015/2366, art. ${article}`,
  standards: (article) => `Delegert forordning (EU) 2018/389, art. ${article}`,
};
