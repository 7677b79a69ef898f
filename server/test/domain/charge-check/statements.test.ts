import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abroad } from './cases/abroad.ts';
import { norway } from './cases/norway.ts';
import { others } from './cases/others.ts';
import { unknown } from './cases/unknown.ts';
import { answerOf, inWords } from './support/case.ts';

for (const [name, cases] of Object.entries({ norway, abroad, others, unknown })) {
  describe(`statements: ${name}`, () => {
    for (const [title, each] of Object.entries(cases)) {
      it(title, () => {
        const answer = answerOf(each);
        assert.equal(inWords(answer), each.answer);
        if (each.others) assert.deepEqual(answer.explanations.slice(1).map(({ code }) => code), each.others);
      });
    }
  });
}
