import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/format/direction.ts';
import { resolveLocale } from '../../src/format/resolve-locale.ts';

describe('resolveLocale', () => {
  const available = ['en', 'nb', 'pt-BR'];

  it('takes the tag itself, whatever its case', () => {
    expect(resolveLocale('nb', available)).to.equal('nb');
    expect(resolveLocale('PT-br', available)).to.equal('pt-BR');
  });

  it('drops subtags from the end until one fits', () => {
    expect(resolveLocale('nb-NO', available)).to.equal('nb');
    expect(resolveLocale('en-Latn-GB-x-shop', available)).to.equal('en');
  });

  it('gives bokmål to pages that say only Norwegian, and to nynorsk until it is there', () => {
    expect(resolveLocale('no', available)).to.equal('nb');
    expect(resolveLocale('nn-NO', available)).to.equal('nb');
    expect(resolveLocale('nn', ['nb', 'nn'])).to.equal('nn');
  });

  it('has no answer for a language that is not there, or for none', () => {
    expect(resolveLocale('fi', available)).to.equal(undefined);
    expect(resolveLocale('', available)).to.equal(undefined);
  });
});

describe('directionOf', () => {
  it('knows the languages that are written from right to left', () => {
    expect(directionOf('ar-EG')).to.equal('rtl');
    expect(directionOf('nb')).to.equal('ltr');
    // Aragonese is no variety of Arabic.
    expect(directionOf('arn')).to.equal('ltr');
  });
});
