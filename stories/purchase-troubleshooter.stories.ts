import type { Meta } from '@storybook/web-components-vite';
import '../src/components/purchase-troubleshooter/index.ts';
import { diagnosisFromNewerServer, diagnoses, outstandingOrders, paymentMethods } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { answer, troubleStory as story } from './trouble-story.ts';

/** Every step from "it does not work" to an end. */
export default { title: 'purchase-troubleshooter', component: 'purchase-troubleshooter' } satisfies Meta;

const declined = 'payment-declined';
const methods = [paymentMethods.primaryVisa(), paymentMethods.expired()];

export const Choices = story();

export const Looking = story({ topic: declined, before: (backend) => void backend.hold('getDiagnosis') });

export const UnpaidOrder = story({
  topic: 'cannot-buy',
  diagnosis: diagnoses.unpaidOrder(),
  outstanding: [outstandingOrders.plainOrder()],
  paymentMethods: methods,
});

export const Solved = story({
  topic: 'cannot-buy',
  diagnosis: diagnoses.several(),
  outstanding: [outstandingOrders.plainOrder()],
  paymentMethods: methods,
  after: async (element, backend) => {
    await appears(element, 'billing-pay-order');
    backend.diagnosis = diagnoses.cardExpired();
    element.session?.revisions.markChanged(['payments']);
    await appears(element, '.finding.solved');
  },
});

export const AllSolved = story({
  topic: declined,
  diagnosis: diagnoses.methodMissing(),
  after: async (element, backend) => {
    await appears(element, '.finding');
    backend.diagnosis = diagnoses.nothingFound();
    element.session?.revisions.markChanged(['payments']);
    await appears(element, '.finding.solved');
  },
});

export const ApprovalWaiting = story({ topic: declined, diagnosis: diagnoses.approvalWaiting() });
export const CardExpired = story({ topic: declined, diagnosis: diagnoses.cardExpired(), paymentMethods: methods });
export const CardExpiring = story({ topic: declined, diagnosis: diagnoses.cardExpiring() });
export const MethodFailing = story({ topic: declined, diagnosis: diagnoses.methodFailing() });
export const MethodMissing = story({ topic: declined, diagnosis: diagnoses.methodMissing() });
export const CountryMismatch = story({ topic: declined, diagnosis: diagnoses.countryMismatch() });
export const SpendingLimit = story({ topic: 'cannot-buy', diagnosis: diagnoses.spendingLimit() });
export const FamilyApproval = story({ topic: 'cannot-buy', diagnosis: diagnoses.familyApproval() });
export const SubscriptionLapsed = story({ topic: 'cannot-download', diagnosis: diagnoses.subscriptionLapsed() });
export const ServiceOutage = story({ topic: 'cannot-buy', diagnosis: diagnoses.serviceOutage() });

export const Several = story({
  topic: declined,
  diagnosis: diagnoses.several(),
  outstanding: [outstandingOrders.plainOrder()],
  paymentMethods: methods,
});

export const PartlyUnknown = story({ topic: declined, diagnosis: diagnoses.partlyUnknown() });
export const FromNewerServer = story({ topic: declined, diagnosis: diagnosisFromNewerServer() });

export const Offline = story({ topic: declined, before: (backend) => (backend.offline = true) });
export const SignedOut = story({ topic: declined, before: (backend) => (backend.signedOut = true) });

export const FirstQuestion = story({ topic: 'cannot-buy' });
export const SecondQuestion = story({ topic: 'cannot-buy', after: (element) => answer(element, 2) });

/** The answer that was given before is marked. */
export const BackAtFirstQuestion = story({
  topic: 'cannot-buy',
  after: async (element) => {
    await answer(element, 2);
    (await appears(element, '.trail > :nth-child(3) > button')).click();
    await appears(element, '[aria-pressed]');
  },
});

export const Fix = story({ topic: 'cannot-buy', after: (element) => answer(element, 1) });
export const FixInPlace = story({ topic: 'cannot-buy', after: (element) => answer(element, 2, 2) });
export const NextStep = story({ topic: 'cannot-buy', after: (element) => answer(element, 2, 1) });

export const QuestionsNotLoaded = story({
  topic: declined,
  before: (backend) => backend.failNext({ operation: 'getTroubleshootingFlow', malformed: true, times: 9 }),
});

export const NewsWhileAnswering = story({
  topic: 'cannot-buy',
  after: async (element, backend) => {
    await answer(element, 2);
    backend.diagnosis = diagnoses.methodMissing();
    element.session?.revisions.markChanged(['payments']);
    await appears(element, '[part=notice]');
  },
});

export const HandOver = story({
  topic: declined,
  after: async (element) => {
    await answer(element, 2, 1);
    (await appears(element, '.helped button:last-child')).click();
    await appears(element, 'textarea');
  },
});

export const HandOverFailed = story({
  topic: declined,
  diagnosis: diagnoses.cardExpiring(),
  before: (backend) => backend.failNext({ operation: 'createHandOver', network: true, times: 9 }),
  after: async (element) => {
    (await appears(element, '.actions.on .button.primary')).click();
    await appears(element, '.answers');
    await handOver(element);
    const message = (await appears(element, 'textarea')) as HTMLTextAreaElement;
    message.value = 'I paid with 4242 4242 4242 4242 yesterday, and it worked.';
    message.dispatchEvent(new Event('change', { bubbles: true }));
    (await appears(element, 'button[type=submit]')).click();
    await appears(element, '.channels');
  },
});

export const HandedOver = story({
  topic: declined,
  after: async (element) => {
    await answer(element, 2);
    await handOver(element);
    (await appears(element, 'button[type=submit]')).click();
    await appears(element, '.reference');
  },
});

export const WorksAgain = story({
  topic: 'cannot-buy',
  after: async (element) => {
    await answer(element, 1);
    (await appears(element, '.helped button')).click();
    await appears(element, '.mark.done');
  },
});

const handOver = async (element: Parameters<typeof appears>[0]): Promise<void> => {
  (await appears(element, '.foot > :last-child:not(:first-child)')).click();
  await appears(element, 'textarea');
};
