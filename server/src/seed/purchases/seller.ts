import type { Invoice } from '../../domain/purchase/record.ts';

/** Who sells in the sample store, as invoices say it. The number belongs to nobody: it is of the range kept for tests. */
export const seller: Invoice['seller'] = {
  name: 'Nordlia AS',
  address: { lines: ['Kongens gate 120'], postalCode: '0153', city: 'Oslo', country: 'NO' },
  vatNumber: 'NO 312 345 676 MVA',
};

/** How its charges are named on statements; the first where nothing else is said. */
export const statementDescriptors = ['NORDLIA.NO', 'VIPPS*NORDLIA', 'NORDLIA'];
