import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import type { operations} from '../../../src/api/contract/operations.ts';
import { type OperationName } from '../../../src/api/contract/operations.ts';
import { nameFields } from '../../src/names/name-fields.ts';
import { Names } from '../../src/names/names.ts';
import { putNames } from '../../src/names/put-names.ts';
import { customers } from '../../src/seed/customers/customers.ts';
import { createStoreApp, type StoreApp } from '../support/store-app.ts';
import { askIn, placesOf } from './support.ts';

/** What the sample store's customers read, each with something to show. */
const reads: readonly (readonly [OperationName, string])[] = [
  ['listSubscriptions', '/subscriptions?limit=20'],
  ['listPurchases', '/purchases?limit=20'],
  ['getPurchaseOverview', '/purchases/overview'],
  ['listPaymentMethods', '/payment-methods'],
  ['listOutstanding', '/outstanding'],
  ['listApprovals', '/approvals'],
  ['listBalanceMovements', '/balance/movements'],
  ['getBillingDetails', '/billing-details'],
  ['getDiagnosis', '/diagnoses/cannot-download'],
  ['getDiagnosis', '/diagnoses/payment-declined'],
  ['listRefundRequests', '/refund-requests'],
  ['listContracts', '/contracts'],
  ['listDeclarations', '/declarations'],
];

interface Answer {
  readonly operation: OperationName;
  readonly value: unknown;
}

const collect = async (store: StoreApp): Promise<Answer[]> => {
  const answers: Answer[] = [];
  const add = async (operation: OperationName, customer: string, path: string): Promise<void> => {
    const response = await askIn(store, undefined, customer, path);
    assert.equal(response.status, 200, path);
    answers.push({ operation, value: await response.json() });
  };
  for (const { id } of customers) for (const [operation, path] of reads) await add(operation, id, path);
  for (const name of ['mistake', 'late', 'grinder', 'declined', 'split']) {
    await add('getPurchase', 'cus_liv', `/purchases/pur_liv_${name}`);
    await add('getRefundOptions', 'cus_liv', `/purchases/pur_liv_${name}/refund-options`);
  }
  await add('getPurchase', 'cus_kari', '/purchases/pur_kari_refund');
  const renewals = await askIn(store, undefined, 'cus_kari', '/purchases?kind=subscription&limit=1');
  const { items } = (await renewals.json()) as { items: { id: string }[] };
  await add('getRefundOptions', 'cus_kari', `/purchases/${items[0]!.id}/refund-options`);
  return answers;
};

const mark = '⟦';

describe('names in any language', () => {
  let store: StoreApp;
  let answers: Answer[];
  before(async () => {
    store = await createStoreApp();
    answers = await collect(store);
  });
  after(() => store.close());

  it('change the fields that hold them, and nothing else, whatever texts are names', () => {
    const texts = [...new Set(answers.flatMap(({ value }) => placesOf(value).map(([, text]) => text)))];
    const isName = fc.func(fc.boolean());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: answers.length - 1 }), isName, (index, chosen) => {
        const { operation, value } = answers[index]!;
        const before = structuredClone(value);
        const names = new Names(new Map(texts.filter((text) => chosen(text)).map((text) => [text, mark + text])));
        const after = placesOf(putNames(operation, value, names));
        const fields = new Set((nameFields[operation]?.store ?? []).map(({ path }) => path));
        for (const [at, [path, text]] of placesOf(before).entries()) {
          const [pathAfter, textAfter] = after[at]!;
          assert.equal(pathAfter, path);
          if (textAfter !== text) assert.ok(fields.has(path), `${operation}: ${path}`);
        }
        // Without its marks it is what it was, down to numbers and what is missing; and what was handed over is untouched.
        assert.equal(JSON.stringify(putNames(operation, value, names)).replaceAll(mark, ''), JSON.stringify(before));
        assert.deepEqual(value, before);
      }),
    );
  });

  it('are put into every field that the sample store fills', () => {
    const everything: Names = Object.assign(new Names(new Map()), { say: (text: string) => mark + text });
    const filled = new Set<string>();
    for (const { operation, value } of answers) {
      for (const [path, text] of placesOf(putNames(operation, value, everything))) if (text.startsWith(mark)) filled.add(`${operation}: ${path}`);
    }
    const expected = Object.entries(nameFields)
      .filter(([operation]) => answers.some((answer) => answer.operation === operation))
      .flatMap(([operation, { store: fields }]) => fields.map(({ path }) => `${operation}: ${path}`));
    const unseen = expected.filter((field) => !filled.has(field));
    // Nobody has just approved something, nor asked for a subscription's money back, nor for any on the balance.
    assert.deepEqual(unseen, [
      'listApprovals: items.*.outcome.unlocks.*.name',
      'listRefundRequests: items.*.subscription.name',
      'listRefundRequests: items.*.parts.*.label',
    ]);
  });

  it('leave a method, a person, a tax and a way to pay alone where the same place can hold a name', () => {
    const shout: Names = Object.assign(new Names(new Map()), { say: (text: string) => text.toUpperCase() });
    const put = (operation: keyof typeof operations, answer: unknown) => putNames(operation, answer, shout);
    const label = 'Visa •••• 4242'.toLowerCase();
    for (const [operation, answer] of [
      ['getApproval', { purpose: 'add-method', title: label }],
      ['getDiagnosis', { findings: [{ code: 'card-expired', name: label }, { code: 'approval-waiting', name: label, method: 'pm_1' }] }],
      ['previewPaymentMethodChange', { blockers: [{ code: 'not-usable', name: label }], consequences: [{ code: 'becomes-primary', name: label }] }],
      ['previewRefund', { consequences: [{ code: 'family-loses-access', name: 'kari' }] }],
      ['previewRefund', { parts: [{ kind: 'card', label }, { kind: 'wallet', label }, { kind: 'carrier', label }, { kind: 'invoice', label }] }],
      ['getPurchase', { tenders: [{ kind: 'card', label }] }],
      ['checkCharge', { explanations: [{ working: [{ code: 'tax', label: 'mva' }] }] }],
    ] as const) {
      assert.deepEqual(put(operation, answer), answer);
    }
    assert.deepEqual(put('getApproval', { purpose: 'renewal', title: 'x' }), { purpose: 'renewal', title: 'X' });
    const held = { parts: [{ kind: 'balance', label: 'saldo' }, { kind: 'gift-card', label: 'gavekort' }] };
    assert.deepEqual(put('previewRefund', held), { parts: [{ kind: 'balance', label: 'SALDO' }, { kind: 'gift-card', label: 'GAVEKORT' }] });
    assert.deepEqual(put('getDiagnosis', { findings: [{ code: 'unpaid-order', name: 'x' }] }), { findings: [{ code: 'unpaid-order', name: 'X' }] });
  });
});
