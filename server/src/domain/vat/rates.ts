/** A country's ordinary tax on what is sold. */
export interface StandardRate {
  /** As it is called there. */
  readonly name: string;
  /** A decimal percentage. */
  readonly rate: string;
}

/** Norway, the European Union, and their neighbours, as of 2026. Where a country is missing, prices hold no such tax. */
const standardRates: Readonly<Record<string, StandardRate>> = {
  AT: { name: 'USt.', rate: '20' },
  BE: { name: 'TVA/BTW', rate: '21' },
  BG: { name: 'ДДС', rate: '20' },
  CH: { name: 'MWST', rate: '8.1' },
  CY: { name: 'ΦΠΑ', rate: '19' },
  CZ: { name: 'DPH', rate: '21' },
  DE: { name: 'MwSt.', rate: '19' },
  DK: { name: 'Moms', rate: '25' },
  EE: { name: 'KM', rate: '24' },
  ES: { name: 'IVA', rate: '21' },
  FI: { name: 'ALV', rate: '25.5' },
  FR: { name: 'TVA', rate: '20' },
  GB: { name: 'VAT', rate: '20' },
  GR: { name: 'ΦΠΑ', rate: '24' },
  HR: { name: 'PDV', rate: '25' },
  HU: { name: 'ÁFA', rate: '27' },
  IE: { name: 'VAT', rate: '23' },
  IS: { name: 'VSK', rate: '24' },
  IT: { name: 'IVA', rate: '22' },
  LT: { name: 'PVM', rate: '21' },
  LU: { name: 'TVA', rate: '17' },
  LV: { name: 'PVN', rate: '21' },
  MT: { name: 'VAT', rate: '18' },
  NL: { name: 'BTW', rate: '21' },
  NO: { name: 'MVA', rate: '25' },
  PL: { name: 'VAT', rate: '23' },
  PT: { name: 'IVA', rate: '23' },
  RO: { name: 'TVA', rate: '21' },
  SE: { name: 'Moms', rate: '25' },
  SI: { name: 'DDV', rate: '22' },
  SK: { name: 'DPH', rate: '23' },
};

/** The ordinary rate of a country (ISO 3166-1 alpha-2); undefined where there is none, or none that is known. */
export const standardRate = (country: string): StandardRate | undefined => standardRates[country];
