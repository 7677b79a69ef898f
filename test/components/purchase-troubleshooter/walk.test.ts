import { expect } from '@open-wc/testing';
import fc from '../../support/fast-check.ts';
import { checkFlow } from '../../../src/api/contract/check-flow.ts';
import type { TroubleshootingFlow } from '../../../src/api/contract/troubleshooting-flow.ts';
import * as walking from '../../../src/components/purchase-troubleshooter/questions/walk.ts';
import { soundFlow } from './random-flow.ts';

type Walk = walking.Walk;

/** Which of the answers is given at each question, modulo what there is. */
const picks = fc.array(fc.nat(100), { minLength: 30, maxLength: 30 });

/** The answer that a number picks at the place where one stands; nothing at a fix, and at an end. */
const picked = (flow: TroubleshootingFlow, walk: Walk, pick: number): string | undefined => {
  const node = walking.here(flow, walk);
  return node?.kind === 'question' ? node.answers[pick % node.answers.length]!.id : undefined;
};

const isEnd = (flow: TroubleshootingFlow, walk: Walk): boolean => {
  const node = walking.here(flow, walk);
  return node?.kind === 'hand-over' || node?.kind === 'next-step';
};

/** Every place on a way to its end. */
const walkToEnd = (flow: TroubleshootingFlow, choices: readonly number[], from = walking.begin(flow)): Walk[] => {
  const places = [from];
  for (const choice of choices) {
    const walk = places.at(-1)!;
    if (isEnd(flow, walk)) break;
    places.push(walking.goOn(flow, walk, picked(flow, walk, choice)));
  }
  return places;
};

const placeOf = ({ steps, at }: Walk) => steps.slice(0, at + 1).map(({ node }) => node);

describe('a walk through a flow', () => {
  it('is tried on flows that keep the contract', () => {
    fc.assert(fc.property(soundFlow, (flow) => void expect(checkFlow(flow)).to.eql([])));
  });

  it('reaches an end, whatever is answered', () => {
    fc.assert(
      fc.property(soundFlow, picks, (flow, choices) => {
        const end = walkToEnd(flow, choices).at(-1)!;
        expect(isEnd(flow, end)).to.equal(true);
        expect(walking.pathOf(end)).to.have.length.at.most(flow.nodes.length);
      }),
    );
  });

  it('goes back exactly the way it came, and on again by the same answers', () => {
    fc.assert(
      fc.property(soundFlow, picks, (flow, choices) => {
        const places = walkToEnd(flow, choices);
        let walk = places.at(-1)!;
        for (const place of [...places].reverse().slice(1)) {
          walk = walking.goBack(walk);
          expect(placeOf(walk)).to.eql(placeOf(place));
        }
        expect(walking.goBack(walk)).to.eql(walk);
        for (const place of places.slice(1)) {
          const before = walking.here(flow, walk);
          walk = walking.goOn(flow, walk, before?.kind === 'question' ? walk.steps[walk.at]!.answer : undefined);
          expect(placeOf(walk)).to.eql(placeOf(place));
        }
        expect(walk).to.eql(places.at(-1));
      }),
    );
  });

  it('returns to any step, and forgets what followed once something else is answered there', () => {
    fc.assert(
      fc.property(soundFlow, picks, picks, fc.nat(30), (flow, choices, others, index) => {
        const end = walkToEnd(flow, choices).at(-1)!;
        const back = walking.returnTo(end, index % (end.at + 1));
        expect(placeOf(back)).to.eql(placeOf(end).slice(0, back.at + 1));
        expect(back.steps).to.eql(end.steps);
        const other = walkToEnd(flow, others, back).at(-1)!;
        expect(isEnd(flow, other)).to.equal(true);
        expect(other.steps.slice(0, back.at).map(({ node }) => node)).to.eql(placeOf(back).slice(0, -1));
      }),
    );
  });

  it('stays where it is in another language, and as far as it leads in another edition', () => {
    fc.assert(
      fc.property(soundFlow, soundFlow, picks, (flow, edition, choices) => {
        const end = walkToEnd(flow, choices).at(-1)!;
        expect(walking.fit({ ...flow, nodes: structuredClone(flow.nodes) }, end)).to.eql(end);
        const fitted = walking.fit(edition, end);
        expect(walking.here(edition, fitted)).not.to.equal(undefined);
        expect(isEnd(edition, walkToEnd(edition, choices, fitted).at(-1)!)).to.equal(true);
      }),
    );
  });

  it('tells whoever helps the answers on the way, and none that was taken back', () => {
    fc.assert(
      fc.property(soundFlow, picks, (flow, choices) => {
        const places = walkToEnd(flow, choices);
        const walk = places.length > 1 ? walking.goBack(places.at(-1)!) : places[0]!;
        const path = walking.pathOf(walk);
        expect(path.map(({ node }) => node)).to.eql(placeOf(walk));
        expect(path.at(-1)).to.eql({ node: placeOf(walk).at(-1) });
        for (const [index, { node, answer }] of path.slice(0, -1).entries()) {
          const stop = walking.nodeOf(flow, node);
          const next = stop?.kind === 'question' ? stop.answers.find(({ id }) => id === answer)?.next : stop?.kind === 'fix' && stop.next;
          expect(next).to.equal(path[index + 1]!.node);
        }
      }),
    );
  });

  it('counts questions, and not what is tried in between', () => {
    const flow: TroubleshootingFlow = {
      topic: 'cannot-buy',
      version: 1,
      locale: 'en',
      start: 'one',
      nodes: [
        { id: 'one', kind: 'question', text: 'One?', answers: [{ id: 'a', text: 'A', next: 'try' }, { id: 'b', text: 'B', next: 'end' }] },
        { id: 'try', kind: 'fix', title: 'Try', steps: ['Do.'], next: 'two' },
        { id: 'two', kind: 'question', text: 'Two?', answers: [{ id: 'a', text: 'A', next: 'end' }, { id: 'b', text: 'B', next: 'end' }] },
        { id: 'end', kind: 'hand-over', title: 'End', text: 'End.' },
      ],
    };
    const first = walking.begin(flow);
    const second = walking.goOn(flow, walking.goOn(flow, first, 'a'));
    expect([first, second].map((walk) => walking.questionNumber(flow, walk))).to.eql([1, 2]);
  });
});
