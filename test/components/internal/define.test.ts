import { expect } from '@open-wc/testing';
import { define } from '../../../src/components/internal/define.ts';

describe('registering an element', () => {
  const warnings: unknown[] = [];
  const { warn } = console;

  before(() => {
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  });

  after(() => {
    console.warn = warn;
  });

  it('leaves a name to the copy that has it, and says so once', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('test-twice', First);
    define('test-twice', First);
    expect(warnings).to.have.length(0);
    define('test-twice', Second);
    define('test-twice', Second);
    expect(customElements.get('test-twice')).to.equal(First);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<test-twice>');
  });
});
