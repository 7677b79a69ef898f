/** What people write that no locale's data has. `kr` and `$` are many currencies' and come from the data. */
const informal: Readonly<Record<string, readonly string[]>> = {
  nkr: ['NOK'],
  skr: ['SEK'],
  dkr: ['DKK'],
  fr: ['CHF'],
  sfr: ['CHF'],
  rs: ['INR', 'PKR', 'LKR', 'NPR'],
  zl: ['PLN'],
  円: ['JPY'],
  元: ['CNY'],
  euro: ['EUR'],
};

const currencies = Intl.supportedValuesOf('currency');

const keyOf = (mark: string): string => mark.replaceAll(/[\s\u061c\u200e\u200f]|\.$/g, '').toLowerCase();

type Marks = ReadonlyMap<string, readonly string[]>;

const readMarks = (locale: string): Marks => {
  const marks = new Map<string, string[]>();
  const note = (mark: string, currency: string): void => {
    const known = marks.get(keyOf(mark)) ?? [];
    if (!known.includes(currency)) marks.set(keyOf(mark), [...known, currency]);
  };
  for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
    for (const currency of currencies) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
      note(format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency, currency);
    }
  }
  for (const [mark, known] of Object.entries(informal)) for (const currency of known) note(mark, currency);
  return marks;
};

/** Locales come from whoever asks: more than these are not remembered. */
const remembered = 30;
const byLocale = new Map<string, Marks>();

const marksOf = (locale: string): Marks => {
  let marks = byLocale.get(locale);
  if (!marks) {
    if (byLocale.size >= remembered) byLocale.delete(byLocale.keys().next().value!);
    byLocale.set(locale, (marks = readMarks(locale)));
  }
  return marks;
};

/**
 * The currencies that a code or a symbol may mean, the likeliest in this locale first: `$` is the Australian dollar's in
 * Australia and might be any dollar. Undefined for what is no mark of a currency.
 */
export const currenciesOf = (mark: string, locale: string): readonly string[] | undefined => {
  const key = keyOf(mark);
  if (currencies.includes(key.toUpperCase())) return [key.toUpperCase()];
  // English data knows `$`, the one for all of Europe `US$`.
  const found = [locale, 'en', 'en-150'].flatMap((each) => marksOf(each).get(key) ?? []);
  return found.length > 0 ? [...new Set(found)] : undefined;
};
