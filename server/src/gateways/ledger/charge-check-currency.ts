import type { Database } from '../../database.ts';

/** What a bank in these countries keeps its accounts in. Elsewhere euros are likeliest. */
const ofCountry: Readonly<Record<string, string>> = {
  NO: 'NOK', SE: 'SEK', DK: 'DKK', IS: 'ISK', GB: 'GBP', CH: 'CHF', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', TR: 'TRY',
  US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', JP: 'JPY', IN: 'INR', BR: 'BRL', MX: 'MXN',
};

/** The currencies in which a customer pays, the one of the latest month first. */
export interface PaidIn {
  readonly usual: string;
  readonly all: readonly string[];
}

/** Reads them from the sums by month, of which the newest are enough. Someone without purchases pays as the merchant's country does. */
export const readPaidIn = async (database: Database, customer: string, country: string): Promise<PaidIn> => {
  const rows = await database.query<{ currency: string }>(
    'SELECT currency FROM purchase_month WHERE viewer = $1 ORDER BY month DESC, purchases DESC, currency LIMIT 24',
    [customer],
  );
  const all = [...new Set(rows.map(({ currency }) => currency))];
  return { usual: all[0] ?? ofCountry[country] ?? 'EUR', all };
};
