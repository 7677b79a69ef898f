import type { Acts } from '../../domain/payment-rules/rules.ts';

export const ar: Acts = {
  directive: (article) => `التوجيه (EU) 2015/2366، المادة ${article}`,
  standards: (article) => `اللائحة المفوَّضة (EU) 2018/389، المادة ${article}`,
};
