import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAst } from 'vite';
import { removeSourceOnlyText } from '../../scripts/build/without-source-only-text.js';

const remove = (code: string): string => removeSourceOnlyText(code, parseAst) as string;
const squeeze = (code: string): string => code.replaceAll(/\s+/g, ' ').replaceAll(/\( | (?=[),])/g, '').replaceAll(' ;', ';');
const imported = "import { msg, str } from '@lit/localize';\n";
const without = (code: string): string => squeeze(remove(imported + code).slice(imported.length)).trim();

describe('a build without what is for readers of the sources', () => {
  test('has the texts and their ids', () => {
    assert.equal(without("msg('Cancel', { desc: 'Button.' });"), "msg('Cancel');");
    assert.equal(without("msg('Cancel', { desc: 'Button.', });"), "msg('Cancel');");
    assert.equal(without("msg(str`${n} days`, { id: 'days.other', desc: 'Left.' });"), "msg(str`${n} days`, { id: 'days.other' });");
    assert.equal(without("msg('day', { desc: `Left.`, id: 'days.one' });"), "msg('day', { id: 'days.one' });");
    assert.equal(without("msg(html`<b>${msg('in', { desc: 'a' })}</b>`, { desc: 'b' });"), "msg(html`<b>${msg('in')}</b>`);");
  });

  test('has everything else where it was', () => {
    const code = `${imported}const ø = '🎈';\nmsg('Æsj… •', {\n  desc: 'Two\\u00a0lines, 🎈.',\n});\nconst after = 1;\n`;
    const result = remove(code);
    assert.equal(result.length, code.length);
    assert.equal(result.indexOf('const after'), code.indexOf('const after'));
    assert.equal(result.split('\n').length, code.split('\n').length);
    assert.doesNotMatch(result, /desc|lines|🎈\./);
  });

  test('has style sheets without their comments and indents, line by line', () => {
    const sheet = "const size = css`4px`;\nconst sheet = css`\n  /* Why. */\n  a { top: ${size}; /* Two\n lines */ }\n  b { content: '*'; }\n`;\n";
    assert.equal(remove(sheet), "const size = css`4px`;\nconst sheet = css`\n\na { top: ${size}; \n}\nb { content: '*'; }\n`;\n");
    for (const code of ['const other = html`\n  /* b */`;', 'const own = css(`\n  a`);']) assert.equal(remove(code), code);
  });

  test('knows the function by another name, and no other function by its name', () => {
    const renamed = "import { msg as say } from '@lit/localize';\n";
    assert.doesNotMatch(remove(`${renamed}say('x', { desc: 'y' });`), /desc/);
    for (const code of [
      "import { msg } from './elsewhere.js';\nmsg('x', { desc: 'y' });",
      `${imported}show({ desc: 'y' });`,
      `${imported}other.msg('x', { desc: 'y' });`,
      `${imported}msg('x', options);`,
      `${imported}msg('x', { desc: y() });`,
      `${imported}msg('x', { ...desc, id: 'z' });`,
    ]) {
      assert.equal(remove(code), code);
    }
  });
});
