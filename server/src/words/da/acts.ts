import type { Acts } from '../../domain/payment-rules/rules.ts';

export const da: Acts = {
  directive: (article) => `Direktiv (EU) 2015/2366, artikel ${article}`,
  standards: (article) => `Delegeret forordning (EU) 2018/389, artikel ${article}`,
};
