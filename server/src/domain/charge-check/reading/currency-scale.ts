/** How many decimals a currency has, as the platform knows it. Two for one that it does not know. */
export const scaleOf = (currency: string): number => {
  const known = scales.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  // There are 17,576 codes of three letters at most.
  scales.set(currency, maximumFractionDigits);
  return maximumFractionDigits;
};

const scales = new Map<string, number>();
