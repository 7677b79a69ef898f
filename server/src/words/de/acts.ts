import type { Acts } from '../../domain/payment-rules/rules.ts';

export const de: Acts = {
  directive: (article) => `Richtlinie (EU) 2015/2366, Art. ${article}`,
  standards: (article) => `Delegierte Verordnung (EU) 2018/389, Art. ${article}`,
};
