import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/components/purchase-history/index.ts';
import type { Purchase } from '../src/api/index.ts';
import { manyPurchases, purchases as samples } from '../src/testing/index.ts';
import { appearsBelow } from './appears.ts';
import { openedDetails } from './purchase-details-story.ts';
import { openPanel, purchasesStory } from './purchase-story.ts';

/** What a row of the history opens: the bill, the payments, the refunds, and what can be done. */
export default { title: 'purchase-history/Details', component: 'purchase-history' } satisfies Meta;

const story = (purchase: Purchase): StoryObj =>
  purchasesStory([purchase], { purchase: purchase.id, after: async (element) => void (await openedDetails(element)) });

export const Paid = story(samples.paid());

export const SeveralItems = story(samples.severalItems());

/** Each refund below what it refunds. */
export const PartlyRefunded = story(samples.partlyRefunded());

export const RefundedTwice = story(samples.refundedTwice());

/** What to do is said first. */
export const RefundFailed = story(samples.refundFailed());

/** One can follow the sum: price, rate and who set it, fee, total. */
export const Converted = story(samples.converted());

export const TaxOnTop = story(samples.taxOnTop());

/** Visibly no charge. */
export const Hold = story(samples.hold());

/** One purchase that a bank was asked for several times. */
export const SeveralCharges = story(samples.severalCharges());

export const TrialConverted = story(samples.trialConverted());

export const FamilyMember = story(samples.familyMember());

export const HostileNames = story(samples.hostileNames());

export const LongNames = story(samples.longNames());

export const Failed = purchasesStory([samples.paid()], {
  purchase: 'pur_paid',
  before: (backend) => backend.failNext({ operation: 'getPurchase', problem: 'not-found', times: 9 }),
  after: async (element) => void (await appearsBelow(await openedDetails(element, '.notice'), '.notice')),
});

/** The bars are months; the same numbers stand in a table. */
export const Spending = purchasesStory([...manyPurchases(400), samples.taxOnTop(), samples.refunded()], {
  after: async (element) => {
    await openPanel(element, 'spending', 'billing-purchase-spending');
    const chart = element.shadowRoot!.querySelector('billing-purchase-spending')!;
    (await appearsBelow(chart.shadowRoot!, 'summary')).click();
  },
});
