import type { Meta } from '@storybook/web-components-vite';
import '../src/components/refund-request/index.ts';
import { contracts as samples, refundOptions } from '../src/testing/index.ts';
import { declareStory as story, type OpenForm } from './declare-story.ts';

/** The functions that the law demands, by country: to withdraw from a contract, and to terminate it. */
export default { title: 'refund-request/Rights', component: 'refund-request' } satisfies Meta;

const purchases = [samples.inTime(), samples.late(), samples.waived()];
const running = [samples.subscription(), samples.committed(), samples.managedElsewhere()];
const ofThem = [refundOptions.eligible(), refundOptions.late(), refundOptions.waived()];
const opened = async (form: OpenForm): Promise<void> => void (await form.open());

export const WithdrawNorway = story({ contracts: purchases });
export const WithdrawGermany = story({ contracts: purchases, country: 'DE', language: 'de' });
export const WithdrawFrance = story({ contracts: purchases, country: 'FR', language: 'fr' });
export const WithdrawSweden = story({ contracts: purchases, country: 'SE', language: 'sv' });
/** A country that is not known better has what the European Union has in common. */
export const WithdrawElsewhere = story({ contracts: purchases, country: 'IE' });
export const TerminateGermany = story({ right: 'terminate', contracts: running, country: 'DE', language: 'de' });
export const TerminateFrance = story({ right: 'terminate', contracts: running, country: 'FR', language: 'fr' });
/** The law of the country knows no such function. */
export const NoFunction = story({
  right: 'terminate',
  contracts: running,
  country: 'SE',
  steps: async (form) => void (await form.appears('.none')),
});

/** Several contracts, late and waived among them, and none chosen. */
export const Contracts = story({ contracts: purchases, steps: opened });
export const ManyContracts = story({
  contracts: Array.from({ length: 14 }, (_, index) => ({ ...samples.inTime(), purchase: `pur_${index}` })),
  steps: opened,
});
export const LongNames = story({ contracts: [samples.longName()], steps: opened });
export const AlreadyDeclared = story({ contracts: [samples.alreadyDeclared(), samples.late()], steps: opened });
export const Guest = story({ guest: true, steps: opened });
export const Incomplete = story({
  contracts: purchases,
  steps: async (form) => {
    await form.open();
    await form.types('email', 'kari@');
    (await form.appears('[type=submit]')).click();
    await form.appears('.field-error');
  },
});
export const GuestTerminatesGermany = story({
  right: 'terminate',
  country: 'DE',
  language: 'de',
  guest: true,
  steps: async (form) => {
    await form.open();
    await form.chooses('type', 2);
    await form.chooses('end', 2);
    await form.appears('[name=endOn]');
  },
});
export const CheckInTime = story({
  contracts: purchases,
  contract: 'pur_paid',
  steps: async (form) => void (await (await form.open()).checks()),
});
export const CheckLate = story({
  contracts: purchases,
  contract: 'pur_window_closed',
  steps: async (form) => void (await (await form.open()).checks()),
});
export const CheckWaivedGermany = story({
  contracts: purchases,
  contract: 'pur_film',
  country: 'DE',
  language: 'de',
  steps: async (form) => void (await (await form.open()).checks()),
});

const declares = async (form: OpenForm): Promise<void> => {
  await (await (await form.open()).checks()).confirms();
  await form.appears('.documents');
};

/** All of it is paid back, by a day that is named. */
export const Acknowledged = story({ contracts: purchases, refundOptions: ofThem, contract: 'pur_paid', steps: declares });
export const AcknowledgedLate = story({ contracts: purchases, refundOptions: ofThem, contract: 'pur_window_closed', steps: declares });
export const AcknowledgedWaived = story({ contracts: purchases, refundOptions: ofThem, contract: 'pur_film', steps: declares });
export const AcknowledgedGuest = story({
  guest: true,
  steps: async (form) => {
    await (await form.open()).introduces('Turkart Norge, bestilt 12. november');
    await (await form.checks()).confirms();
    await form.appears('.documents');
  },
});
/** The day that was wished for is too early. */
export const AcknowledgedTermination = story({
  right: 'terminate',
  country: 'DE',
  language: 'de',
  contracts: running,
  contract: 'sub_active',
  steps: async (form) => {
    await form.open();
    await form.chooses('type', 2);
    await form.types('reason', 'Ich ziehe ins Ausland.');
    await form.chooses('end', 2);
    await form.types('endOn', '2026-11-25');
    await (await form.checks()).confirms();
    await form.appears('.documents');
  },
});

/** The form is there, and then something fails. */
const failing = (fail: (form: OpenForm) => void) => async (form: OpenForm) => {
  await (await form.open()).checks();
  fail(form);
  await form.confirms();
  await form.appears('form .notice');
};

export const Offline = story({
  contracts: purchases,
  contract: 'pur_paid',
  steps: failing(({ backend }) => backend.failNext({ operation: 'createDeclaration', network: true, times: 9 })),
});
export const TooManyAttempts = story({
  contracts: purchases,
  contract: 'pur_paid',
  steps: failing(({ backend }) => backend.failNext({ operation: 'createDeclaration', problem: 'rate-limited', retryAfter: 30, times: 9 })),
});
/** Signed out meanwhile: one goes on without an account. */
export const SessionEnded = story({
  contracts: purchases,
  contract: 'pur_paid',
  steps: failing(({ backend }) => (backend.signedOut = true)),
});
export const ContractsUnavailable = story({
  country: 'NO',
  before: (backend) => backend.failNext({ operation: 'listContracts', problem: 'unavailable', times: 9 }),
  steps: opened,
});
/** What the law of the country is could not be read. */
export const Unavailable = story({
  country: 'NO',
  before: (backend) => backend.failNext({ operation: 'getRights', problem: 'unavailable', times: 9 }),
  steps: async (form) => void (await form.appears('.notice')),
});
export const Loading = story({
  country: 'NO',
  latency: ({ name }) => (name === 'getRights' ? new Promise(() => undefined) : undefined),
  steps: async (form) => void (await form.appears('.skeleton')),
});
