// Written by "npm run words" from xliff/. Do not modify by hand.

export const languages = {
  'nb': () => import('./nb.ts'),
  'nn': () => import('./nn.ts'),
  'sv': () => import('./sv.ts'),
  'da': () => import('./da.ts'),
  'de': () => import('./de.ts'),
  'pl': () => import('./pl.ts'),
  'ar': () => import('./ar.ts'),
};
