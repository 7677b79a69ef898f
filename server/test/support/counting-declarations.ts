import type { DeclarationGateway, DeclarationMade } from '../../src/gateways/refund-gateway.ts';
import type { Surroundings } from './counting-wallet.ts';

const amount = { amount: 11900, currency: 'NOK', scale: 2 };

/** One contract and one declaration for each of the counting gateway's customers, and what guests declare. */
export const countingDeclarations = ({ owned, time, count }: Surroundings): DeclarationGateway => {
  const declaration = (customer: string, declared: Partial<DeclarationMade> = {}): DeclarationMade => {
    const id = `dec_${customer}`;
    return {
      id,
      reference: 'K7M-4RX',
      kind: 'withdraw',
      at: time().asOf,
      on: time().today,
      timeZone: 'UTC',
      name: 'Somebody',
      contract: 'A film, order NL-1',
      email: 'somebody@example.org',
      country: 'NO',
      locale: 'nb',
      flags: [],
      documents: (['html', 'pdf'] as const).map((format) => ({ format, name: `K7M-4RX.${format}`, sha256: '0'.repeat(64) })),
      ...declared,
    };
  };

  return {
    contracts: async (customer, kind) => {
      const { today } = time();
      const thing = { title: 'A film', text: `A film, order NL-1, ${today}`, on: today, amount };
      const all = [
        { ...thing, purchase: `pur_${customer}`, orderNumber: 'NL-1', until: today, late: false },
        { ...thing, subscription: `sub_${customer}`, endsOn: today },
      ];
      return { ...time(), name: customer, items: all.filter((one) => !kind || (kind === 'terminate') === 'subscription' in one) };
    },
    declarations: async (customer) => ({ ...time(), items: [declaration(customer, { request: `ref_${customer}`, amount })] }),
    declare: async (tx, customer, { kind, name, contract, email, country, locale, purchase, termination }) => {
      if (customer !== undefined && purchase !== undefined && !owned(customer, purchase)) return undefined;
      const declared = { kind, name, contract, email, country, locale, ...(termination && { termination }) };
      await count(tx, customer ?? 'guest', declared);
      return declaration(customer ?? 'guest', declared);
    },
    acknowledgement: async () => undefined,
  };
};
