import { expect } from '@open-wc/testing';
import { type GenericSchema, safeParse } from 'valibot';
import { contract, declaration } from '../../src/api/contract/declaration.ts';
import { refundOptions as refundOptionsSchema } from '../../src/api/contract/refund-options.ts';
import { refundPreview } from '../../src/api/contract/refund-preview.ts';
import { declineReasons, refundAction, refundRequest, refundStates } from '../../src/api/contract/refund-request.ts';
import { refundBlockedCode, refundReasons, refundRoutes } from '../../src/api/contract/refund-terms.ts';
import { rights as rightsSchema } from '../../src/api/contract/rights.ts';
import type { Money } from '../../src/api/index.ts';
import {
  contracts,
  declarationFromNewerServer,
  declarations,
  manyRefundRequests,
  purchases,
  refundOptions,
  refundOptionsFromNewerServer,
  refundPreviewFromNewerServer,
  refundPreviews,
  refundRequestFromNewerServer,
  refundRequests,
  rights,
  rightsFromNewerServer,
  subscriptions,
} from '../../src/testing/index.ts';

type Samples = Record<string, () => object>;

const kinds: Record<string, [GenericSchema, Samples]> = {
  refundOptions: [refundOptionsSchema, refundOptions],
  refundPreviews: [refundPreview, refundPreviews],
  refundRequests: [refundRequest, refundRequests],
  rights: [rightsSchema, rights],
  contracts: [contract, contracts],
  declarations: [declaration, declarations],
};

const all = <T>(samples: Record<string, () => T>): T[] => Object.values(samples).map((sample) => sample());
const known = (schema: { options: readonly [{ options: readonly string[] }, unknown] }): string[] => [...schema.options[0].options];
const sum = (parts: readonly { amount: Money }[]): number => parts.reduce((total, { amount }) => total + amount.amount, 0);

describe('the samples of money back', () => {
  it('are what the contract says, and nothing more', () => {
    for (const [kind, [schema, samples]] of Object.entries(kinds)) {
      for (const [name, sample] of Object.entries(samples)) {
        const { output, issues } = safeParse(schema, sample());
        expect(issues, `${kind}.${name}`).to.equal(undefined);
        expect(output, `${kind}.${name}`).to.deep.equal(sample());
      }
    }
  });

  it('can all stand in one list, and name what there is', () => {
    const ids = [all(refundRequests), all(declarations)].map((samples) => samples.map(({ id }) => id));
    for (const list of ids) expect(list).to.deep.equal([...new Set(list)]);
    const known = new Set([...all(purchases), ...all(subscriptions)].map(({ id }) => id));
    for (const { purchase, id } of all(refundRequests)) expect(known.has(purchase), id).to.equal(true);
    for (const { declared } of all(contracts)) if (declared) expect(ids[1]).to.include(declared);
    for (const { request } of all(declarations)) if (request) expect(ids[0]).to.include(request);
    for (const { subscription } of all(contracts)) if (subscription) expect(known.has(subscription), subscription).to.equal(true);
  });
});

describe('the sample options', () => {
  it('show every way in which a route can stand, and every code that blocks one', () => {
    const routes = all(refundOptions).flatMap((options) => options.routes);
    expect(routes.map(({ state }) => state)).to.include.members(['open', 'late', 'waived', 'closed']);
    expect(routes.map(({ route }) => route)).to.include.members([...refundRoutes]);
    expect(routes.flatMap(({ reasons }) => reasons)).to.include.members([...refundReasons]);
    const items = all(refundOptions).flatMap((options) => options.items);
    const codes = items.flatMap((item) => item.routes.map(({ blocked }) => blocked?.code));
    expect(codes).to.include.members([undefined, ...known(refundBlockedCode)]);
  });

  it('are of items that come to what was charged, of which no more is left than that', () => {
    for (const { items, amount, purchase } of all(refundOptions)) {
      expect(sum(items), purchase).to.equal(amount.amount);
      for (const { amount, refunded, refundable } of items) {
        expect((refunded?.amount ?? 0) + (refundable?.amount ?? 0), purchase).to.equal(amount.amount);
      }
    }
  });

  it('ask for no reason and no sentence of somebody who withdraws, and say that a late one is looked at', () => {
    const withdrawals = all(refundOptions).flatMap(({ routes }) => routes.filter(({ route }) => route === 'withdraw'));
    for (const { reasons, statement } of withdrawals) expect([reasons, statement]).to.deep.equal([[], 'none']);
    for (const { state, decision, waiver } of withdrawals) {
      if (state === 'late' || state === 'waived') expect(decision).to.equal('review');
      expect(Boolean(waiver)).to.equal(state === 'waived');
    }
  });
});

describe('the sample previews', () => {
  it('add up, and say when a person has decided', () => {
    for (const [name, sample] of Object.entries(refundPreviews)) {
      const { lines, amount, parts, taxes, decision, decidedBy } = sample();
      expect(sum(lines), name).to.equal(amount.amount);
      expect(sum(parts), name).to.equal(amount.amount);
      expect(sum(taxes), name).to.be.lessThan(amount.amount);
      expect(decidedBy !== undefined, name).to.equal(decision === 'review');
    }
    const lines = all(refundPreviews).flatMap((preview) => preview.lines);
    expect(lines.map(({ kind }) => kind)).to.include.members(['full', 'prorated', 'partial']);
    for (const { days, amount, of } of lines) {
      if (days) expect(amount.amount).to.equal(Math.round((of.amount * days.left) / days.total));
    }
  });
});

describe('the sample requests', () => {
  it('show every state, route, reason to decline and action, and every thing that can happen', () => {
    const samples = all(refundRequests);
    expect(samples.map(({ state }) => state)).to.include.members([...refundStates]);
    expect(samples.map(({ decision }) => decision?.kind)).to.include.members(['approved', 'partly-approved', 'declined']);
    expect(samples.map(({ next }) => next?.code)).to.include.members(['decision', 'answer', 'sending', 'arrival', 'destination', undefined]);
    const actions = samples.flatMap((request) => request.actions);
    expect(actions.filter(({ allowed }) => allowed).map(({ name }) => name)).to.include.members(known(refundAction.options[0].entries.name));
    const codes = actions.flatMap((action) => (action.allowed ? [] : [action.code]));
    expect(codes).to.include.members(['already-appealed', 'appeal-window-closed', 'too-many-files', 'on-its-way']);
    for (const { decision } of samples) if (decision?.reason) expect([...declineReasons]).to.include(decision.reason);
  });

  it('tell their story in its order, the last of it how they stand, and their money adds up', () => {
    for (const { id, events, state, requestedAt, amount, items, parts, decision, asOf } of all(refundRequests)) {
      const times = events.map(({ at }) => at);
      expect(times, id).to.deep.equal([...times].sort());
      expect(times[0], id).to.equal(requestedAt);
      expect(times.at(-1)! <= asOf, id).to.equal(true);
      const last = events.at(-1)!.code;
      // An appeal that is declined leaves what was granted in part where it is.
      const stands = last === 'declined' && decision?.kind === 'partly-approved' ? 'arrived' : last === 'appealed' ? 'under-review' : last;
      expect(stands, id).to.equal(state);
      expect(sum(items), id).to.equal(amount.amount);
      if (parts) expect(sum(parts), id).to.equal(decision!.amount!.amount);
    }
  });

  it('take what a test wants different, and what follows from it follows', () => {
    const { question, declined } = refundRequests;
    expect(question().actions).to.deep.include({ name: 'answer', allowed: true, via: 'api' });
    expect(question({ state: 'taken-back' }).actions).to.deep.equal([{ name: 'acknowledgement', allowed: true, via: 'api' }]);
    expect(question({ state: 'taken-back' })).not.to.have.property('next');
    expect(declined({ appealBy: '2026-11-20' }).actions[0]).to.include({ name: 'appeal', code: 'appeal-window-closed' });
  });

  it('come in any number, each another one, the newest first', () => {
    const many = manyRefundRequests(60);
    expect(new Set(many.map(({ id }) => id)).size).to.equal(60);
    const days = many.map(({ requestedAt }) => requestedAt);
    expect(days).to.deep.equal([...days].sort().reverse());
    for (const request of many) expect(safeParse(refundRequest, request).issues).to.equal(undefined);
  });
});

describe('the sample rights', () => {
  const labels = (sample: () => ReturnType<typeof rights.norway>) =>
    sample().functions.map(({ labels: { open, confirm, official } }) => [open, confirm, official]);

  it('have the words of each country as its law or its store has them', () => {
    expect(labels(rights.germany)).to.deep.equal([
      ['Vertrag widerrufen', 'Widerruf bestätigen', true],
      ['Verträge hier kündigen', 'jetzt kündigen', true],
    ]);
    expect(labels(rights.france)[0]).to.deep.equal(['renoncer au contrat ici', 'confirmer la rétractation', true]);
    expect(labels(rights.france)[1]!.slice(0, 1)).to.deep.equal(['résilier votre contrat']);
    expect(labels(rights.norway)[0]).to.deep.equal(['Angre avtalen her', 'Bekreft angrer', false]);
    expect(labels(rights.europe)).to.deep.equal([['withdraw from contract here', 'confirm withdrawal', true]]);
    expect(labels(rights.sweden)[0]![2]).to.equal(false);
  });
});

describe('what a newer server sends of money back', () => {
  it('parses into what this version knows', () => {
    const options = safeParse(refundOptionsSchema, refundOptionsFromNewerServer()).output;
    expect(options).to.have.nested.property('items[0].routes[0].route', 'unknown');
    expect(options).to.have.nested.property('items[0].routes[0].blocked.code', 'unknown');
    expect(safeParse(refundPreview, refundPreviewFromNewerServer()).output).to.include({ decision: 'unknown' });
    const request = safeParse(refundRequest, refundRequestFromNewerServer()).output;
    expect(request).to.include({ state: 'unknown', route: 'unknown', reason: 'unknown' });
    expect(request).to.have.nested.property('parts[0].state', 'unknown');
    expect(request).to.have.nested.property('next.code', 'unknown');
    const law = safeParse(rightsSchema, rightsFromNewerServer());
    expect(law.issues).to.equal(undefined);
    expect(law.output).to.have.nested.property('functions[2].kind', 'unknown');
    const declared = safeParse(declaration, declarationFromNewerServer()).output;
    expect(declared).to.have.nested.property('documents[2].format', 'unknown');
    expect(declared).to.deep.include({ kind: 'unknown', flags: ['unknown'] });
  });
});
