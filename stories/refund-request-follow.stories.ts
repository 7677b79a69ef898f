import type { Meta } from '@storybook/web-components-vite';
import '../src/components/refund-request/index.ts';
import { manyRefundRequests, paymentMethods, refundRequestFromNewerServer, refundRequests as samples } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { aloneStory, choosesFiles, details, followStory, presses, writes } from './follow-story.ts';

/** Requests for money back, from their receipt to the money’s arrival. */
export default { title: 'refund-request/Following', component: 'refund-request' } satisfies Meta;

export const UnderWay = followStory({
  refundRequests: [samples.received(), samples.question(), samples.returnFailed(), samples.partlyApproved(), samples.arrived()],
});

export const Opened = followStory({
  refundRequests: [samples.sent()],
  after: async (element) => {
    (await appears(element, '.more-button')).click();
    await appears(await details(element), '.steps');
  },
});

export const Earlier = followStory({
  refundRequests: [samples.underReview(), ...manyRefundRequests(40)],
  after: async (element) => (await appears(element, '.earlier > .more-button')).click(),
});

export const ListFailed = followStory({ before: (backend) => backend.failNext({ operation: 'listRefundRequests', status: 500, times: 3 }) });

export const Received = aloneStory(samples.received());
export const UnderReview = aloneStory(samples.underReview());
export const ManyFiles = aloneStory(samples.manyFiles());
export const LateWithdrawal = aloneStory(samples.lateWithdrawal());
export const Question = aloneStory(samples.question());
export const Appealed = aloneStory(samples.appealed());
export const Approved = aloneStory(samples.approved());
export const ApprovedAtOnce = aloneStory(samples.automatic());
export const Sent = aloneStory(samples.sent());
export const SentToTwoPlaces = aloneStory(samples.splitOverTwo());
export const PartlyApproved = aloneStory(samples.partlyApproved());
export const PartlyArrived = aloneStory(samples.partlyArrived());
export const PartlyAppealed = aloneStory(samples.partlyAppealed());
export const PartlyFinal = aloneStory(samples.partlyFinal());
export const SubscriptionGoesOn = aloneStory(samples.subscriptionContinues());
export const Arrived = aloneStory(samples.arrived());
export const Declined = aloneStory(samples.declined());
export const DeclinedFinally = aloneStory(samples.declinedFinal());
export const AppealClosed = aloneStory(samples.appealWindowClosed());
export const Reversed = aloneStory(samples.reversed());
export const TakenBack = aloneStory(samples.takenBack());
export const FromNewerServer = aloneStory(refundRequestFromNewerServer());
export const LongTexts = aloneStory(samples.longTexts());
export const HostileTexts = aloneStory(samples.hostileTexts());
export const OtherScript = aloneStory(samples.otherScript());

/** Money that could not be paid out goes where its owner says. */
export const CameBack = aloneStory(samples.returnFailed(), {
  paymentMethods: [paymentMethods.primaryVisa(), paymentMethods.vipps()],
  after: async (element) => {
    await appears(await details(element), '.method:nth-of-type(2)');
    await presses(element, 'input[type=radio]');
  },
});

const pdf = new File(['%PDF-1.7'], 'kvittering.pdf', { type: 'application/pdf' });
const text = new File(['no picture'], 'notat.txt', { type: 'text/plain' });

/** One of the files is of a kind that is not taken. */
export const Appealing = aloneStory(samples.declined(), {
  after: async (element) => {
    await presses(element, '#open-appeal');
    await choosesFiles(element, [pdf, text]);
    await appears(await details(element), '.evidence-wrong');
  },
});

export const AnswerMissing = aloneStory(samples.question(), { after: (element) => writes(element, ' ') });

/** The network is gone; what was written stays. */
export const AnswerNotSent = aloneStory(samples.question(), {
  after: async (element, backend) => {
    backend.failNext({ operation: 'changeRefundRequest', problem: 'rate-limited', retryAfter: 600 });
    await writes(element, 'På begge telefonene mine, og hver gang.');
    await appears(await details(element), '.form .notice');
  },
});

export const AnswerSent = aloneStory(samples.question(), {
  after: async (element) => {
    await writes(element, 'På begge telefonene mine, og hver gang.');
    await appears(await details(element), '.done');
  },
});

/** Decided while the customer was writing. */
export const MovedOn = aloneStory(samples.question(), {
  after: async (element, backend) => {
    const field = (await appears(await details(element), '#field-statement')) as HTMLTextAreaElement;
    backend.moveRefund('req_question', 'approved');
    field.value = 'På begge telefonene mine, og hver gang.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form!.requestSubmit();
    await appears(await details(element), '.outdated');
  },
});

export const TakingBack = aloneStory(samples.subscriptionContinues({ state: 'under-review', parts: undefined, decision: undefined, events: samples.underReview().events }), {
  after: (element) => presses(element, '#open-take-back'),
});
