import { expect } from '@open-wc/testing';
import fc from '../../support/fast-check.ts';
import type { Finding } from '../../../src/api/contract/diagnosis.ts';
import { mergeFindings } from '../../../src/components/purchase-troubleshooter/checks/merge-findings.ts';
import { findings } from '../../../src/testing/findings.ts';

const samples: Finding[] = Object.values(findings);
const some = fc.shuffledSubarray(samples);

describe('what was found, read again', () => {
  it('keeps everything at its place, and says of each whether it is still so', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (diagnoses) => {
        let shown = mergeFindings([], diagnoses[0]!);
        for (const diagnosis of diagnoses) {
          const before = shown.map(({ key }) => key);
          shown = mergeFindings(shown, diagnosis);
          const keys = shown.map(({ key }) => key);
          expect(keys.filter((key) => before.includes(key))).to.eql(before);
          expect(new Set(keys).size).to.equal(keys.length);
          const open = shown.filter(({ solved }) => !solved).map(({ finding }) => finding.code);
          expect([...open].sort()).to.eql(diagnosis.map(({ code }) => code).sort());
        }
      }),
    );
  });

  it('tells two of a kind apart', () => {
    const order = findings['unpaid-order'];
    const shown = mergeFindings([], [order, { ...order, purchase: 'pur_other' }]);
    expect(mergeFindings(shown, [order]).map(({ solved }) => solved)).to.eql([false, true]);
  });

  it('leaves what is being put right as it is, and does not tell of its approval twice', () => {
    const order = findings['unpaid-order'];
    const shown = mergeFindings([], [order]);
    const [{ key }] = shown as [(typeof shown)[0]];
    const waiting: Finding = { ...findings['approval-waiting'], purchase: order.purchase };
    const meanwhile = mergeFindings(shown, [waiting], key);
    expect(meanwhile).to.eql(shown);
    expect(mergeFindings(meanwhile, [], undefined).map(({ solved }) => solved)).to.eql([true]);
  });

  it('puts what stops a purchase before what may, also when it comes later', () => {
    const [note, likely, blocking] = [findings['card-expiring'], findings['country-mismatch'], findings['method-missing']];
    const shown = mergeFindings(mergeFindings([], [note]), [note, likely, blocking]);
    expect(shown.map(({ finding }) => finding.code)).to.eql(['method-missing', 'country-mismatch', 'card-expiring']);
  });
});
