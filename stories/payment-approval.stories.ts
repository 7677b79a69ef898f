import type { Meta } from '@storybook/web-components-vite';
import '../src/components/payment-approval/index.ts';
import { approvals as samples, approvalFromNewerServer } from '../src/testing/index.ts';
import { appears } from './appears.ts';
import { approvalStory as story } from './approval-story.ts';

/** What waits for the bank, and what was decided of late. */
export default { title: 'payment-approval', component: 'payment-approval' } satisfies Meta;

export const Waiting = story({
  approvals: [samples.requiredUntil(), samples.renewal(), samples.subscriptionChange(), samples.addMethod()],
});

export const Loading = story({ before: (backend) => void backend.hold('listApprovals') });

export const Empty = story();

export const Offline = story({ before: (backend) => (backend.offline = true), after: async (element) => void (await appears(element, '[part=error]')) });

export const SignedOut = story({ before: (backend) => (backend.signedOut = true), after: async (element) => void (await appears(element, '[part=error]')) });

/** Approvals of the last day stand quietly below what waits. */
export const Decided = story({
  approvals: [samples.firstPayment(), samples.succeeded(), samples.processing(), samples.methodAdded(), samples.approvedButDeclined(), samples.cancelled()],
});

/** What came to nothing and can be begun again waits like the others. */
export const CanStartAgain = story({ approvals: [samples.timedOut(), samples.failed(), samples.abandoned()] });

export const AtTheBank = story({ approvals: [samples.challengedInFrame()] });

export const FromNewerServer = story({ approvals: [approvalFromNewerServer()] });

export const LongNames = story({ approvals: [samples.longNames(), samples.otherScript()] });

const openRules = async (element: Element): Promise<void> => {
  (await appears(element, '.why > summary')).click();
  await appears(element, '.rules > :nth-child(2)');
};

export const RulesNorway = story({ after: openRules });
export const RulesGermany = story({ country: 'DE', after: openRules });
export const RulesUnitedKingdom = story({ country: 'GB', after: openRules });
export const RulesWithoutLaw = story({ country: 'US', after: openRules });
export const RulesUnknownCountry = story({ country: 'Norge', after: openRules });
