import type { PaymentRules } from '../../../../src/api/contract/payment-rules.ts';

/** What belongs to a country itself. What is not known for certain is left out. */
export interface Country {
  /** The law by which the rules hold there. */
  readonly law?: NonNullable<PaymentRules['law']>;
  /** Who takes complaints about a bank. */
  readonly complaints?: NonNullable<PaymentRules['complaints']>;
}

/** The European Economic Area: the Union's countries, Iceland, Liechtenstein and Norway. */
export const europeanCountries: Readonly<Record<string, Country>> = {
  AT: {
    law: { name: 'Zahlungsdienstegesetz 2018 (ZaDiG 2018)' },
    complaints: {
      name: 'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft',
      url: 'https://www.bankenschlichtung.at/',
    },
  },
  BE: {
    law: { name: 'Wetboek van economisch recht, boek VII · Code de droit économique, livre VII' },
    complaints: { name: 'Ombudsfin', url: 'https://www.ombudsfin.be/' },
  },
  BG: {},
  CY: {},
  CZ: { complaints: { name: 'Finanční arbitr', url: 'https://finarbitr.cz/' } },
  DE: {
    law: { name: 'Zahlungsdiensteaufsichtsgesetz (ZAG)', url: 'https://www.gesetze-im-internet.de/zag_2018/' },
    complaints: { name: 'Bundesanstalt für Finanzdienstleistungsaufsicht (BaFin)', url: 'https://www.bafin.de/' },
  },
  DK: {
    law: { name: 'Lov om betalinger' },
    complaints: { name: 'Det finansielle ankenævn', url: 'https://fanke.dk/' },
  },
  EE: {},
  ES: {
    law: { name: 'Real Decreto-ley 19/2018, de 23 de noviembre, de servicios de pago' },
    complaints: { name: 'Banco de España', url: 'https://www.bde.es/' },
  },
  FI: {
    law: { name: 'Maksupalvelulaki (290/2010)' },
    complaints: { name: 'Vakuutus- ja rahoitusneuvonta FINE', url: 'https://www.fine.fi/' },
  },
  FR: {
    law: { name: 'Code monétaire et financier' },
    complaints: { name: 'Autorité de contrôle prudentiel et de résolution (ACPR)', url: 'https://acpr.banque-france.fr/' },
  },
  GR: {},
  HR: {},
  HU: { complaints: { name: 'Pénzügyi Békéltető Testület' } },
  IE: {
    law: { name: 'European Union (Payment Services) Regulations 2018 (S.I. No. 6 of 2018)' },
    complaints: { name: 'Financial Services and Pensions Ombudsman', url: 'https://www.fspo.ie/' },
  },
  IS: {
    law: { name: 'Lög um greiðsluþjónustu nr. 114/2021', url: 'https://www.althingi.is/lagas/nuna/2021114.html' },
    complaints: { name: 'Úrskurðarnefnd um viðskipti við fjármálafyrirtæki' },
  },
  IT: {
    law: { name: 'Decreto legislativo 27 gennaio 2010, n. 11' },
    complaints: { name: 'Arbitro Bancario Finanziario (ABF)', url: 'https://www.arbitrobancariofinanziario.it/' },
  },
  LI: {},
  LT: { complaints: { name: 'Lietuvos bankas', url: 'https://www.lb.lt/' } },
  LU: {
    law: { name: 'Loi du 10 novembre 2009 relative aux services de paiement' },
    complaints: { name: 'Commission de Surveillance du Secteur Financier (CSSF)', url: 'https://www.cssf.lu/' },
  },
  LV: {},
  MT: {},
  NL: {
    law: { name: 'Burgerlijk Wetboek, boek 7, titel 7B · Wet op het financieel toezicht' },
    complaints: { name: 'Klachteninstituut Financiële Dienstverlening (Kifid)', url: 'https://www.kifid.nl/' },
  },
  NO: {
    law: { name: 'Finansavtaleloven', url: 'https://lovdata.no/dokument/NL/lov/2020-12-18-146' },
    complaints: { name: 'Finansklagenemnda', url: 'https://www.finkn.no/' },
  },
  PL: {
    law: { name: 'Ustawa z dnia 19 sierpnia 2011 r. o usługach płatniczych' },
    complaints: { name: 'Rzecznik Finansowy', url: 'https://rf.gov.pl/' },
  },
  PT: {
    law: { name: 'Decreto-Lei n.º 91/2018, de 12 de novembro' },
    complaints: { name: 'Banco de Portugal', url: 'https://clientebancario.bportugal.pt/' },
  },
  RO: {},
  SE: {
    law: { name: 'Lag (2010:751) om betaltjänster' },
    complaints: { name: 'Allmänna reklamationsnämnden (ARN)', url: 'https://www.arn.se/' },
  },
  SI: {},
  SK: {},
};

/** The United Kingdom. */
export const britain: Country = {
  law: { name: 'Payment Services Regulations 2017', url: 'https://www.legislation.gov.uk/uksi/2017/752/contents' },
  complaints: { name: 'Financial Ombudsman Service', url: 'https://www.financial-ombudsman.org.uk/' },
};

/** Countries where banks ask too, and no law of this kind makes them. */
export const otherCountries: Readonly<Record<string, Country>> = {
  AU: { complaints: { name: 'Australian Financial Complaints Authority', url: 'https://www.afca.org.au/' } },
  CA: { complaints: { name: 'Ombudsman for Banking Services and Investments (OBSI)', url: 'https://www.obsi.ca/' } },
  CH: { complaints: { name: 'Schweizerischer Bankenombudsman', url: 'https://bankingombudsman.ch/' } },
  NZ: { complaints: { name: 'Banking Ombudsman Scheme', url: 'https://bankomb.org.nz/' } },
  US: { complaints: { name: 'Consumer Financial Protection Bureau', url: 'https://www.consumerfinance.gov/complaint/' } },
};
