import type { Books } from './books.ts';
import { bundle } from './detectors/bundle.ts';
import { convertedByBank } from './detectors/converted-by-bank.ts';
import type { Detector, Evidence } from './detectors/detector.ts';
import { family, otherAccount } from './detectors/hidden.ts';
import { hold } from './detectors/hold.ts';
import { oneCharge } from './detectors/one-charge.ts';
import { priceAbroad } from './detectors/price-abroad.ts';
import { refund } from './detectors/refund.ts';
import { wholePurchase } from './detectors/whole-purchase.ts';
import { addsUp, type Finding } from './finding.ts';
import { fitsOf } from './fit.ts';
import type { Asked } from './question.ts';
import { joinSamePrice } from './same-price.ts';
import { Steps } from './sums/steps.ts';

/** What searching for sums may take for one question: a few milliseconds. */
export const mostSteps = 2_500_000;

const detectors: readonly Detector[] = [hold, priceAbroad, wholePurchase, refund, convertedByBank, bundle, family, otherAccount];

/** Two detectors may come to the same: the first knows more of it. */
const once = (findings: readonly Finding[]): Finding[] => {
  const keyOf = ({ movements }: Finding): string => movements.map(({ key }) => key).join('|');
  return [...new Map([...findings].reverse().map((finding) => [keyOf(finding), finding])).values()].reverse();
};

const idOf = ({ movements }: Finding): string => movements[0]?.purchase.record.id ?? '';

/** One finding for a purchase: two charges of it that are alike are one answer. */
const oncePerPurchase = (findings: readonly Finding[]): Finding[] => [
  ...new Map([...findings].reverse().map((finding) => [idOf(finding), finding])).values(),
];

/**
 * All that a question may be answered by. Every detector runs, whatever the others have found, so that the work does not depend
 * on what there is. A working that does not add up is a defect and is not told.
 */
export const findAll = (asked: Asked, books: Books, steps = new Steps(mostSteps)): Finding[] => {
  const evidence: Evidence = { asked, books, fits: fitsOf(asked, books.own), steps };
  const found = [
    ...joinSamePrice(oncePerPurchase(oneCharge(evidence))),
    ...detectors.flatMap((detector) => detector(evidence)),
  ];
  // The line names another shop: what is alike in this one is chance.
  if (asked.ours === false) return [];
  return once(found.filter(({ working }) => addsUp(working, asked.amount)));
};
