import type { Merchant } from '../api/contract/merchant.ts';

/** An invented Norwegian store. */
export const merchant = (overrides: Partial<Merchant> = {}): Merchant => ({
  name: 'Nordlia',
  country: 'NO',
  websiteUrl: 'https://nordlia.example/',
  supportUrl: 'https://nordlia.example/hjelp',
  supportEmail: 'hjelp@nordlia.example',
  supportPhone: '+47 21 00 00 00',
  paymentMethodsUrl: 'https://nordlia.example/betaling',
  refundUrl: 'https://nordlia.example/refusjon',
  purchaseHistoryUrl: 'https://nordlia.example/kjop',
  chargeCheckUrl: 'https://nordlia.example/belastning',
  accountSecurityUrl: 'https://nordlia.example/sikkerhet',
  familyUrl: 'https://nordlia.example/familie',
  statementDescriptors: ['NORDLIA.NO', 'NORDLIA*'],
  ...overrides,
});
