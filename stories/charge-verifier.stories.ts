import type { Meta } from '@storybook/web-components-vite';
import '../src/components/charge-verifier/index.ts';
import { appears } from './appears.ts';
import { answeredStory as answered, ask, chargeStory as story } from './charge-story.ts';
import { chargeCheckFromNewerServer, chargeChecks as samples } from '../src/testing/index.ts';

/** The question, its states, and an answer of every kind. */
export default { title: 'charge-verifier', component: 'charge-verifier' } satisfies Meta;

export const Question = story();

export const AmountAndDay = story({ amount: '119,00' });

export const Wrong = story({ after: ask });

export const Checking = story({ line: 'NORDLIA.NO OSLO 119,00', before: (backend) => void backend.hold('checkCharge'), after: ask });

export const Offline = story({
  line: 'NORDLIA.NO OSLO 119,00',
  after: async (element, backend) => {
    await appears(element, 'button[type=submit]');
    backend.offline = true;
    await ask(element);
    await appears(element, '[part=notice]');
  },
});

/** What was typed stays; it is said when one can ask again. */
export const RateLimited = story({
  line: 'NORDLIA.NO OSLO 119,00',
  before: (backend) => backend.failNext({ operation: 'checkCharge', problem: 'rate-limited', retryAfter: 600 }),
  after: async (element) => {
    await ask(element);
    await appears(element, '[part=notice]');
  },
});

export const MissingAmount = answered(samples.missingAmount());

export const NoMatch = answered(samples.noMatch());

export const NotOurs = answered(samples.notOurs());

export const SeveralAnswers = answered(samples.severalAnswers(), async (element) => {
  (await appears(element, '.others > summary')).click();
});

export const Exact = answered(samples.exact());
export const Bundle = answered(samples.bundle());
export const SplitAndWhatElse = answered(samples.split(), async (element) => {
  (await appears(element, '.result > .more:last-of-type > summary')).click();
});
export const TaxAdded = answered(samples.taxAdded());
export const Converted = answered(samples.converted());
export const BalanceUsed = answered(samples.balanceUsed());
export const Hold = answered(samples.hold());
export const Renewal = answered(samples.renewal());
export const Duplicate = answered(samples.duplicate());
export const RefundOnItsWay = answered(samples.refundOnItsWay());
export const Family = answered(samples.family());
export const FromNewerServer = answered(chargeCheckFromNewerServer());
