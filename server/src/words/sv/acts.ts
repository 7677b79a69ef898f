import type { Acts } from '../../domain/payment-rules/rules.ts';

export const sv: Acts = {
  directive: (article) => `Direktiv (EU) 2015/2366, artikel ${article}`,
  standards: (article) => `Delegerad förordning (EU) 2018/389, artikel ${article}`,
};
