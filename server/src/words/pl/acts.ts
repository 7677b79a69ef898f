import type { Acts } from '../../domain/payment-rules/rules.ts';

export const pl: Acts = {
  directive: (article) => `Dyrektywa (UE) 2015/2366, art. ${article}`,
  standards: (article) => `Rozporządzenie delegowane (UE) 2018/389, art. ${article}`,
};
