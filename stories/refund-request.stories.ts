import type { Meta } from '@storybook/web-components-vite';
import '../src/components/refund-request/index.ts';
import {
  manyPurchases,
  purchases as samples,
  refundOptions,
  refundOptionsFromNewerServer,
  refundRequests,
  subscriptions,
} from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { askStory as story, choosesFiles, goes, presses, tells } from './ask-story.ts';

/** Every step from "I want my money back" to a receipt. */
export default { title: 'refund-request/Asking', component: 'refund-request' } satisfies Meta;

const several = [samples.severalItems()];
const one = [samples.paid()];
const month = [samples.renewal()];
const paid = { purchases: one, purchase: one[0]!.id };
const bundle = { purchases: several, purchase: several[0]!.id };
const renewal = { purchases: month, purchase: month[0]!.id, subscriptions: [subscriptions.active()] };

export const Purchases = story({
  purchases: [samples.paid(), samples.severalItems(), samples.renewal(), samples.familyMember(), samples.partlyRefunded(), ...manyPurchases(40)],
  refundRequests: [refundRequests.underReview()],
});

export const NoMatch = story({
  purchases: manyPurchases(10),
  after: async (element) => {
    const search = (await appears(element, '#purchase-search')) as HTMLInputElement;
    search.value = 'sykkel';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  },
});

export const NothingBought = story();
export const Loading = story({ before: (backend) => void backend.hold('listRefundRequests') });
export const LoadingOptions = story({ ...paid, before: (backend) => void backend.hold('getRefundOptions') });
export const Offline = story({ ...paid, before: (backend) => (backend.offline = true) });
export const SignedOut = story({ ...paid, before: (backend) => (backend.signedOut = true) });
export const NotFound = story({ purchase: 'pur_missing' });

export const Ways = story(paid);
export const WayMissing = story({ ...paid, after: (element) => presses(element, '.ask [type=submit]') });
export const WayChosen = story({ ...paid, after: (element) => presses(element, '#route-fault') });
export const UnknownCharge = story({ ...paid, after: (element) => presses(element, '#route-unknown-charge') });
export const Late = story({ refundOptions: [refundOptions.late()], purchase: refundOptions.late().purchase });
export const Waived = story({ refundOptions: [refundOptions.waived()], purchase: refundOptions.waived().purchase });

export const Rights = story({
  ...paid,
  country: 'NO',
  after: async (element) => {
    await presses(element, '.rights > summary');
    await appears(element, '.rights-list');
  },
});

export const PaymentPending = story({ refundOptions: [refundOptions.paymentPending()], purchase: refundOptions.paymentPending().purchase });
export const NotPaid = story({ refundOptions: [refundOptions.notPaid()], purchase: refundOptions.notPaid().purchase });
export const OrderCancelled = story({ refundOptions: [refundOptions.orderCancelled()], purchase: refundOptions.orderCancelled().purchase });
export const WindowClosed = story({ refundOptions: [refundOptions.windowClosed()], purchase: refundOptions.windowClosed().purchase });
export const AlreadyRefunded = story({ refundOptions: [refundOptions.alreadyRefunded()], purchase: refundOptions.alreadyRefunded().purchase });
export const AlreadyRequested = story({
  refundOptions: [refundOptions.alreadyRequested()],
  refundRequests: [refundRequests.underReview({ purchase: refundOptions.alreadyRequested().purchase })],
  purchase: refundOptions.alreadyRequested().purchase,
});
export const Free = story({ refundOptions: [refundOptions.free()], purchase: refundOptions.free().purchase });
export const Trial = story({ refundOptions: [refundOptions.trial()], purchase: refundOptions.trial().purchase });
export const Consumed = story({ refundOptions: [refundOptions.consumed()], purchase: refundOptions.consumed().purchase });
export const OwnerOnly = story({ refundOptions: [refundOptions.ownerOnly()], purchase: refundOptions.ownerOnly().purchase });
export const ManagedElsewhere = story({ refundOptions: [refundOptions.managedElsewhere()], purchase: refundOptions.managedElsewhere().purchase });

export const Withdraw = story({
  ...paid,
  country: 'NO',
  after: async (element) => {
    await goes(element, 'withdraw');
    await appears(element, 'billing-declare');
  },
});

export const Items = story({ ...bundle, after: (element) => goes(element, 'fault') });

export const ItemBlocked = story({
  refundOptions: [refundOptions.oneBlocked()],
  purchase: refundOptions.oneBlocked().purchase,
  after: (element) => goes(element, 'other'),
});

export const NothingFilledIn = story({
  ...bundle,
  after: async (element) => {
    await goes(element, 'fault');
    await presses(element, '.items ~ .actions [type=submit]');
  },
});

export const Child = story({
  purchases: [samples.familyMember()],
  purchase: samples.familyMember().id,
  after: (element) => goes(element, 'child'),
});

const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])], 'skjermbilde.png', { type: 'image/png' });
const text = new File(['Dette er bare tekst.'], 'notat.pdf', { type: 'application/pdf' });

export const Files = story({
  ...paid,
  before: (backend) => backend.failNext({ operation: 'addEvidence', status: 502, times: 3 }),
  after: async (element) => {
    await goes(element, 'fault');
    await tells(element);
    await choosesFiles(element, text, picture);
    await appears(element, '.evidence-file.critical:nth-child(1)');
  },
});

export const FileOnItsWay = story({
  ...paid,
  before: (backend) => void backend.hold('addEvidence'),
  after: async (element) => {
    await goes(element, 'fault');
    await tells(element);
    await choosesFiles(element, picture);
  },
});

export const CardNumberHidden = story({
  ...paid,
  after: async (element) => {
    await goes(element, 'fault');
    await tells(element, 'Jeg betalte med 4242 4242 4242 4242 og fikk ingenting.');
    await presses(element, '.reasons .option:nth-child(1) > input');
    (await appears(element, '#field-ask-statement')).dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  },
});

const checks = async (element: Element, route = 'unintended'): Promise<void> => {
  await goes(element, route);
  await appears(element, '.sums .total');
};

export const Amount = story({ ...paid, after: (element) => checks(element) });

export const AmountOfSeveral = story({
  ...bundle,
  after: async (element) => {
    await goes(element, 'unintended');
    await presses(element, '.item:nth-child(1) input', '.item:nth-child(2) input', '.items ~ .actions [type=submit]');
    await appears(element, '.sums .total');
  },
});

export const PlaceMissing = story({
  ...paid,
  after: async (element) => {
    await checks(element);
    await presses(element, '.answers button:first-child');
  },
});

export const AmountToBalanceOnly = story({
  purchases: [samples.byBalance()],
  purchase: samples.byBalance().id,
  after: (element) => checks(element),
});

export const AmountFromTwo = story({
  purchases: [samples.splitTender()],
  purchase: samples.splitTender().id,
  after: (element) => checks(element),
});

export const AmountConverted = story({
  purchases: [samples.converted()],
  purchase: samples.converted().id,
  after: (element) => checks(element),
});

export const AmountLeft = story({
  purchases: [samples.partlyRefunded()],
  purchase: samples.partlyRefunded().id,
  after: async (element) => {
    await goes(element, 'other');
    await presses(element, '.item input', '.reasons .option > input', '.items ~ .actions [type=submit]');
    await appears(element, '.sums .total');
  },
});

export const AmountNotLoaded = story({
  ...paid,
  before: (backend) => backend.failNext({ operation: 'previewRefund', status: 503, times: 9 }),
  after: (element) => goes(element, 'unintended'),
});

const asks = async (element: Element): Promise<void> => {
  await presses(element, '#place-original', '.answers button:first-child');
};

export const Sending = story({
  ...paid,
  before: (backend) => void backend.hold('createRefundRequest'),
  after: async (element) => {
    await checks(element);
    await asks(element);
  },
});

export const AnswerLost = story({
  ...paid,
  before: (backend) => backend.failNext({ operation: 'createRefundRequest', network: true, times: 3 }),
  after: async (element) => {
    await checks(element);
    await asks(element);
    await appears(element, '.answers .notice');
  },
});

export const ChangedMeanwhile = story({
  ...paid,
  after: async (element, backend) => {
    await checks(element);
    backend.changePurchase(one[0]!.id, { amount: { ...one[0]!.amount, amount: 9900 } });
    await asks(element);
    await appears(element, '.outdated');
  },
});

export const ApprovedAtOnce = story({
  ...paid,
  after: async (element) => {
    await checks(element);
    await asks(element);
    await appears(element, '.reference-box');
  },
});

export const Received = story({
  ...bundle,
  after: async (element) => {
    await goes(element, 'fault');
    await presses(element, '.item:nth-child(2) input');
    await tells(element);
    await presses(element, '.items ~ .actions [type=submit]');
    await asks(element);
    await appears(element, '.reference-box');
  },
});

const askedForMonth = async (element: Element): Promise<void> => {
  await goes(element, 'other');
  await presses(element, '.reasons .option > input', '.reasons ~ .actions [type=submit]');
  await asks(element);
  await appears(element, '.cancel-too');
};

export const SubscriptionGoesOn = story({ ...renewal, after: askedForMonth });

export const CancelToo = story({
  ...renewal,
  after: async (element) => {
    await askedForMonth(element);
    await presses(element, '.cancel-begin');
    await appears(element, '.cancel-too .answers');
  },
});

export const CancelledToo = story({
  ...renewal,
  after: async (element) => {
    await askedForMonth(element);
    await presses(element, '.cancel-begin', '#cancel-period-end', '.cancel-too .answers button:first-child');
    await appears(element, '.cancel-done');
  },
});

export const LongNames = story({
  purchases: [samples.longNames()],
  purchase: samples.longNames().id,
  after: async (element) => {
    await goes(element, 'unintended');
    await appears(element, '.items, .sums .total');
  },
});

export const HostileNames = story({ purchases: [samples.hostileNames(), samples.otherScript()] });

export const FromNewerServer = story({
  refundOptions: [refundOptionsFromNewerServer()],
  purchase: refundOptionsFromNewerServer().purchase,
});
