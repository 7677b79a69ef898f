import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { FlowError, loadFlows, readFlows, shippedFlows } from '../../src/flows/load-flows.ts';
import { textsOf } from '../../src/flows/translations.ts';

interface Fields {
  [field: string]: unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'flows-'));
const file = join(folder, 'cannot-buy.json');

/** Edits a copy of a shipped flow, as somebody might who is in a hurry: a field of the node with this id, or of the flow itself. */
const edit = (id: string | undefined, path: string, value?: unknown): void => {
  const flow = JSON.parse(readFileSync(file, 'utf8')) as Fields & { nodes: Fields[] };
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const edited = id === undefined ? flow : flow.nodes.find((node) => node['id'] === id);
  const target = keys.reduce<Fields | undefined>((fields, key) => fields?.[key] as Fields | undefined, edited);
  assert.ok(target);
  if (value === undefined) delete target[last];
  else target[last] = value;
  writeFileSync(file, JSON.stringify(flow));
};

const problems = (): readonly string[] => {
  try {
    loadFlows(folder);
  } catch (error) {
    assert.ok(error instanceof FlowError, String(error));
    assert.ok(error.problems.every((problem) => error.message.includes(problem)) && error.message.includes(folder));
    return error.problems;
  }
  return [];
};

describe('the flows of a folder', () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true });
    cpSync(shippedFlows, folder, { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are used as they are, whichever editor wrote them', () => {
    assert.deepEqual(problems(), []);
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
    assert.deepEqual(problems(), []);
  });

  it('are answered in Norwegian to whoever reads that, and else in English', () => {
    rmSync(join(folder, 'words'), { recursive: true, force: true });
    const flows = loadFlows(folder);
    for (const locale of ['nb', 'no', 'nn', 'nb-NO', 'NB-no', 'nn-NO', 'no-NO']) assert.equal(flows.in('cannot-buy', locale).locale, 'nb', locale);
    for (const locale of ['en', 'en-GB', 'de', 'nbx', 'sv', undefined]) assert.equal(flows.in('cannot-buy', locale).locale, 'en', String(locale));
  });

  it('are answered in a further language once it has all of them, and never in two at once', () => {
    const all = Object.fromEntries([...readFlows(folder).values()].flatMap(textsOf).map((text) => [text, `fi: ${text}`]));
    const translate = (words: object, name = 'fi') => {
      mkdirSync(join(folder, 'words'), { recursive: true });
      writeFileSync(join(folder, 'words', `${name}.json`), JSON.stringify(words));
    };
    translate(all);
    const { locale, nodes } = loadFlows(folder).in('cannot-buy', 'fi-FI');
    assert.equal(locale, 'fi');
    const [first] = nodes;
    assert.ok(first?.kind === 'question' && [first, ...first.answers].every(({ text }) => text.startsWith('fi: ')));
    const { 'What happens when you try to buy?': _, ...lacking } = all;
    assert.equal(Object.keys(lacking).length, Object.keys(all).length - 1);
    translate(lacking);
    assert.equal(loadFlows(folder).in('cannot-buy', 'fi').locale, 'en');
    assert.equal(loadFlows(folder).in('payment-declined', 'fi').locale, 'fi');
    translate({ ...all, 'A card': ' ' });
    assert.deepEqual(problems(), ['words/fi.json: “A card” has no text.']);
    translate({}, 'nb');
    assert.ok(problems().includes('words/nb.json: "nb" stands in the flows themselves.'));
  });

  const link = (url: string) => ({ text: { en: 'a', nb: 'b' }, url });
  const faults: readonly (readonly [name: string, edited: Parameters<typeof edit>, sentence: string])[] = [
    ['a missing language', ['moved', 'answers.2.text.nb'], '"moved", the answer "vpn": "text" in Norwegian (nb) is missing.'],
    ['a text of spaces alone', ['person', 'title.en', '  '], '"person": "title" in English (en) is missing.'],
    [
      'a step that is too long',
      ['vpn-off', 'steps.1.nb', 'x'.repeat(401)],
      '"vpn-off": step 2 in Norwegian (nb) has 401 characters; 400 is the most.',
    ],
    ['a misspelt field', ['person', 'txet', {}], '"person": "txet" is no field that can stand here; is it misspelt?'],
    [
      'a misspelt kind',
      ['person', 'kind', 'person'],
      '"person": "kind" must be one of "question", "fix", "hand-over", "next-step", and is "person".',
    ],
    ['a question without answers', ['family', 'answers', []], '"family": "answers" has too few entries; there must be 2 at least.'],
    [
      'an action that nobody knows',
      ['pay-first', 'action', 'dance'],
      '"pay-first": "action" must be one of "pay", "add-method", "update-method", "approve", "edit-details", "check-again", and is "dance".',
    ],
    [
      'a link that is no address',
      ['pay-first', 'link', link('javascript:alert(1)')],
      '"pay-first", "link": "url" must be an address that begins with https://, and is "javascript:alert(1)".',
    ],
    ['a node without a name', [undefined, 'nodes.3.id'], 'node number 4: "id" is missing.'],
    ['a version in quotation marks', [undefined, 'version', '2'], '"version" must be a number without quotation marks, and is "2".'],
    ['a way that leads nowhere', ['pay-first', 'next', 'nobody'], '"pay-first" leads to "nobody", which does not exist.'],
    [
      'a circle',
      ['new-country', 'next', 'which-message'],
      'The flow leads in a circle: "which-message" → "moved" → "new-country" → "which-message".',
    ],
    [
      'a topic that is not that of the file',
      [undefined, 'topic', 'payment-declined'],
      'its topic is "payment-declined"; a file is named after its topic.',
    ],
  ];
  for (const [name, edited, sentence] of faults) {
    it(`are refused for ${name}, in words for whoever edited them`, () => {
      edit(...edited);
      const found = problems();
      assert.ok(found.includes(`cannot-buy.json: ${sentence}`), found.join('\n'));
    });
  }

  it('are refused for a comma too few, with its place', () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('"version": 1,', '"version": 1'));
    assert.match(problems().join(), /cannot-buy\.json: It cannot be read: in line 4, at character \d+, or just before it a comma/);
  });

  it('are told no more of than can be mended at a time', () => {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"nb":', '"bn":'));
    const found = problems();
    assert.equal(found.length, 31);
    assert.match(found.at(-1) ?? '', /^cannot-buy\.json: And \d+ more\.$/);
  });

  it('are all named that are wrong, also one that is not there', () => {
    edit(undefined, 'version', 0);
    rmSync(join(folder, 'payment-declined.json'));
    assert.deepEqual(problems(), [
      'cannot-buy.json: "version" must be a whole number from 1 on, and is 0.',
      'payment-declined.json is not there, or may not be read.',
    ]);
  });
});
