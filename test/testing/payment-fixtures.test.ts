import { expect } from '@open-wc/testing';
import { type GenericSchema, safeParse } from 'valibot';
import { addressForm } from '../../src/api/contract/address-form.ts';
import { approval, approvalStates } from '../../src/api/contract/approval.ts';
import { balanceMovement } from '../../src/api/contract/balance.ts';
import { billingDetails as billingDetailsSchema } from '../../src/api/contract/billing-details.ts';
import { checkFlow } from '../../src/api/contract/check-flow.ts';
import { declineCauses } from '../../src/api/contract/decline.ts';
import { diagnosis, findingCodes, troubleTopics } from '../../src/api/contract/diagnosis.ts';
import { paymentMethod, paymentMethodKinds } from '../../src/api/contract/payment-method.ts';
import { paymentRules as paymentRulesSchema } from '../../src/api/contract/payment-rules.ts';
import { outstandingOrder } from '../../src/api/contract/outstanding.ts';
import { troubleshootingFlow } from '../../src/api/contract/troubleshooting-flow.ts';
import {
  addressForms,
  approvalFromNewerServer,
  approvals,
  balanceMovements,
  billingDetails,
  declinedOrders,
  diagnoses,
  diagnosisFromNewerServer,
  failingPaymentMethods,
  flows,
  manyBalanceMovements,
  manyPaymentMethods,
  outstandingOrderFromNewerServer,
  outstandingOrders,
  paymentMethodFromNewerServer,
  paymentMethods,
  paymentRules,
} from '../../src/testing/index.ts';

type Samples = Record<string, () => object>;

const kinds: Record<string, [GenericSchema, Samples]> = {
  paymentMethods: [paymentMethod, paymentMethods],
  failingPaymentMethods: [paymentMethod, failingPaymentMethods],
  outstandingOrders: [outstandingOrder, outstandingOrders],
  declinedOrders: [outstandingOrder, declinedOrders],
  approvals: [approval, approvals],
  balanceMovements: [balanceMovement, balanceMovements],
  billingDetails: [billingDetailsSchema, billingDetails],
  addressForms: [addressForm, addressForms],
  paymentRules: [paymentRulesSchema, paymentRules],
  diagnoses: [diagnosis, diagnoses],
  flows: [troubleshootingFlow, flows],
};

const all = <T>(samples: Record<string, () => T>): T[] => Object.values(samples).map((sample) => sample());
const known = (schema: { options: readonly [{ options: readonly string[] }, unknown] }): string[] => [...schema.options[0].options];

describe('the samples of paying', () => {
  it('are what the contract says, and nothing more', () => {
    for (const [kind, [schema, samples]] of Object.entries(kinds)) {
      for (const [name, sample] of Object.entries(samples)) {
        const { output, issues } = safeParse(schema, sample());
        expect(issues, `${kind}.${name}`).to.equal(undefined);
        expect(output, `${kind}.${name}`).to.deep.equal(sample());
      }
    }
  });

  it('share nothing with each other', () => {
    for (const [, samples] of Object.values(kinds)) {
      for (const sample of Object.values(samples)) {
        const text = JSON.stringify(sample());
        spoil(sample());
        expect(JSON.stringify(sample())).to.equal(text);
      }
    }
  });

  it('can all stand in one list', () => {
    const ids = [
      all(paymentMethods).map(({ id }) => id),
      [...all(outstandingOrders), ...all(declinedOrders)].map(({ purchase }) => purchase),
      all(approvals).map(({ id }) => id),
      all(balanceMovements).map(({ id }) => id),
    ];
    for (const list of ids) expect(list).to.deep.equal([...new Set(list)]);
  });
});

/** Empties every list, and puts something else in place of every text. */
const spoil = (value: object): void => {
  if (Array.isArray(value)) value.length = 0;
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner === 'object' && inner) spoil(inner);
    else (value as Record<string, unknown>)[key] = 'spoilt';
  }
};

describe('the sample payment methods', () => {
  it('show every kind and status, and every change that can be made', () => {
    const samples = all(paymentMethods);
    expect(samples.map(({ kind }) => kind)).to.include.members([...paymentMethodKinds]);
    expect(samples.map(({ status }) => status)).to.include.members(known(paymentMethod.entries.status));
    const allowed = samples.flatMap(({ actions }) => actions.filter((action) => action.allowed).map(({ name }) => name));
    expect(allowed).to.include.members(['remove', 'replace', 'set-backup', 'clear-backup', 'update', 'raise-maximum']);
  });

  it('take what a test wants different, and their actions follow', () => {
    const { card } = paymentMethods;
    expect(card().actions).to.deep.include({ name: 'remove', allowed: true, via: 'api' });
    expect(card({ family: true }).actions).to.deep.include({ name: 'remove', allowed: false, code: 'family-sharing' });
    expect(card({ status: 'expired' }).actions).to.deep.include({ name: 'set-backup', allowed: false, code: 'not-usable' });
    expect(card({ lastFour: undefined })).not.to.have.property('lastFour');
  });

  it('come in any number, each another one', () => {
    expect(manyPaymentMethods()).to.have.length(20);
    expect(new Set(manyPaymentMethods(20).map(({ label }) => label)).size).to.equal(20);
    for (const method of manyPaymentMethods()) expect(safeParse(paymentMethod, method).issues).to.equal(undefined);
  });

  it('fail for each cause they are listed under', () => {
    for (const [cause, sample] of Object.entries(failingPaymentMethods)) {
      expect(sample().decline!.cause).to.equal(cause);
      expect(sample().status).to.equal('failing');
    }
  });
});

describe('the sample orders', () => {
  it('show every cause of a decline, and every unlock', () => {
    expect(all(declinedOrders).map(({ decline }) => decline!.cause)).to.deep.equal([...declineCauses]);
    const unlocks = all(outstandingOrders).flatMap((order) => order.unlocks.map(({ code }) => code));
    expect(unlocks).to.include.members(known(outstandingOrder.entries.unlocks.item.entries.code));
  });

  it('tell their tries from the newest on, ten at most, each of the same amount', () => {
    for (const { attempts, amount, purchase } of all(outstandingOrders)) {
      const days = attempts.map(({ on }) => on);
      expect(days, purchase).to.deep.equal([...days].sort().reverse());
      expect(attempts.every((attempt) => attempt.amount.amount === amount.amount), purchase).to.equal(true);
      expect(attempts.length).to.be.lessThan(11);
    }
    expect(outstandingOrders.manyAttempts().attempts).to.have.length(10);
    expect(outstandingOrders.renewalInGrace({ amount: { amount: 1, currency: 'NOK', scale: 2 } }).attempts[0]!.amount.amount).to.equal(1);
  });
});

describe('the sample approvals', () => {
  it('show every state, purpose, reason and kind of challenge', () => {
    const samples = all(approvals);
    expect(samples.map(({ state }) => state)).to.include.members([...approvalStates]);
    expect(samples.map(({ purpose }) => purpose)).to.include.members(known(approval.entries.purpose));
    expect(samples.map(({ reason }) => reason)).to.include.members(known(approval.entries.reason));
    expect(samples.map(({ challenge }) => challenge?.kind)).to.include.members(['frame', 'redirect', 'provider']);
    expect(samples.map(({ outcome }) => outcome?.state)).to.include.members(['done', 'processing', 'declined']);
  });

  it('have a challenge, and time for it, while there is one', () => {
    for (const { state, challenge, asOf, id } of all(approvals)) {
      expect(Boolean(challenge), id).to.equal(state === 'challenged');
      if (challenge) expect(challenge.startedAt < asOf && asOf < challenge.expiresAt, id).to.equal(true);
    }
  });
});

describe('the sample balance', () => {
  it('continues from movement to movement, of each kind there is', () => {
    const newestFirst = all(balanceMovements).sort((one, other) => (one.on < other.on ? 1 : -1));
    for (const list of [newestFirst, manyBalanceMovements(40)]) {
      list.slice(0, -1).forEach((one, index) => {
        const before = list[index + 1]!;
        expect(one.after.amount - one.amount.amount, one.id).to.equal(before.after.amount);
        expect(one.on >= before.on, one.id).to.equal(true);
      });
    }
    expect(all(balanceMovements).map(({ code }) => code)).to.have.members(known(balanceMovement.entries.code));
  });
});

describe('the sample forms', () => {
  it('fit the details that are given in them', () => {
    for (const { details, form } of all(billingDetails)) {
      if (!details?.address) continue;
      expect(form.country).to.equal(details.address.country);
      const values: Record<string, string | undefined> = {
        line: details.address.lines[0],
        city: details.address.city,
        region: details.address.region,
        'postal-code': details.address.postalCode,
      };
      for (const { name, required, pattern, choices } of form.fields) {
        const value = values[name];
        if (required) expect(value, `${form.country} ${name}`).to.be.a('string');
        if (value && pattern) expect(value).to.match(new RegExp(pattern));
        if (value && choices) expect(choices.map(({ code }) => code)).to.include(value);
      }
    }
  });

  it('have examples that fit them', () => {
    for (const { fields } of all(addressForms)) {
      for (const { pattern, example } of fields) if (pattern && example) expect(example).to.match(new RegExp(pattern));
    }
    expect(addressForms.US().fields.find(({ name }) => name === 'region')!.choices).to.have.length(51);
  });
});

describe('the sample diagnoses', () => {
  it('show each finding there is, the weightiest first, and say that it was looked for', () => {
    const codes = all(diagnoses).flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).to.include.members([...findingCodes]);
    const weights = ['blocking', 'likely', 'note'];
    for (const { findings, checked } of all(diagnoses)) {
      const order = findings.map(({ weight }) => weights.indexOf(weight));
      expect(order).to.deep.equal([...order].sort((one, other) => one - other));
      const found = checked.filter(({ state }) => state === 'found').map(({ code }) => code);
      expect([...found].sort()).to.deep.equal(findings.map(({ code }) => code).sort());
    }
  });
});

describe('the sample flows', () => {
  it('are sound, one for each topic in each language, of the same shape', () => {
    const samples = all(flows);
    for (const flow of samples) expect(checkFlow(flow), `${flow.topic} ${flow.locale}`).to.deep.equal([]);
    for (const topic of troubleTopics) {
      const shapes = ['en', 'nb'].map((locale) => {
        const { nodes } = samples.find((flow) => flow.topic === topic && flow.locale === locale)!;
        return nodes.map((node) => [node.id, node.kind, 'answers' in node ? node.answers.map(({ id, next }) => [id, next]) : []]);
      });
      expect(shapes[0]).to.deep.equal(shapes[1]);
    }
    const seen = new Set(flows.cannotBuy().nodes.map(({ kind }) => kind));
    expect([...seen]).to.have.members(['question', 'fix', 'hand-over', 'next-step']);
  });
});

describe('what a newer server sends of paying', () => {
  it('parses into what this version knows', () => {
    const method = safeParse(paymentMethod, paymentMethodFromNewerServer()).output;
    expect(method).to.include({ kind: 'unknown', status: 'unknown' }).and.not.to.have.property('loyalty');
    expect(method).to.have.nested.property('decline.cause', 'unknown');
    expect(method).to.have.nested.property('actions[2].code', 'unknown');
    const order = safeParse(outstandingOrder, outstandingOrderFromNewerServer()).output;
    expect(order).to.have.nested.property('unlocks[0].code', 'unknown');
    const waiting = safeParse(approval, approvalFromNewerServer()).output;
    expect(waiting).to.include({ state: 'unknown', purpose: 'unknown', reason: 'unknown' });
    expect(waiting).to.have.nested.property('challenge.kind', 'unknown');
    const found = safeParse(diagnosis, diagnosisFromNewerServer()).output;
    expect(found).to.have.nested.property('findings[0].code', 'unknown');
    expect(found).to.have.nested.property('checked[1].state', 'unknown');
  });
});
