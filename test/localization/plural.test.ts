import { expect } from '@open-wc/testing';
import { msg, str } from '@lit/localize';
import { registerLanguage } from '../../src/localization/index.ts';
import { plural } from '../../src/localization/plural.ts';
import { showLanguage } from '../support/locale.ts';

const days = (count: number): string =>
  plural(count, {
    one: () => msg(str`${count} day left`, { id: 'days-left.one' }),
    other: () => msg(str`${count} days left`, { id: 'days-left.other' }),
  });

const years = (count: number): string => plural(count, { other: () => msg(str`every ${count} years`, { id: 'every-years.other' }) });

const counts = [0, 1, 2, 3, 5, 11, 21, 101];

describe('a text with a number', () => {
  afterEach(() => showLanguage('en'));

  it('has two forms in English and in Norwegian', async () => {
    expect(counts.map(days)).to.deep.equal(counts.map((count) => (count === 1 ? '1 day left' : `${count} days left`)));
    await showLanguage('nb');
    expect(counts.map(days)).to.deep.equal(counts.map((count) => (count === 1 ? '1 dag igjen' : `${count} dager igjen`)));
  });

  it('has the forms that a language needs beside those of English', async () => {
    registerLanguage('lt', () => ({
      'days-left.one': 'Liko {0} diena',
      'days-left.few': 'Liko {0} dienos',
      'days-left.other': 'Liko {0} dienų',
      'every-years.few': 'kas {0} metai',
      'every-years.other': 'kas {0} metų',
    }));
    await showLanguage('lt');
    expect(counts.map(days)).to.deep.equal([
      'Liko 0 dienų',
      'Liko 1 diena',
      'Liko 2 dienos',
      'Liko 3 dienos',
      'Liko 5 dienos',
      'Liko 11 dienų',
      'Liko 21 diena',
      'Liko 101 diena',
    ]);
    expect([2, 11].map(years)).to.deep.equal(['kas 2 metai', 'kas 11 metų']);
  });

  it('says its number where the form for one is that of others too, though English writes it out', async () => {
    const found = (count: number): string =>
      plural(count, {
        one: () => msg('1 purchase was found.', { id: 'purchases-found.one' }),
        other: () => msg(str`${count} purchases were found.`, { id: 'purchases-found.other' }),
      });
    registerLanguage('uk', () => ({
      'purchases-found.one': 'Знайдено {0} покупку.',
      'purchases-found.few': 'Знайдено {0} покупки.',
      'purchases-found.other': 'Знайдено {0} покупок.',
    }));
    registerLanguage('fr', () => ({ 'purchases-found.one': '{0} achat trouvé', 'purchases-found.other': '{0} achats trouvés' }));
    await showLanguage('uk');
    expect([1, 2, 5, 11, 21, 101].map(found)).to.deep.equal([
      'Знайдено 1 покупку.',
      'Знайдено 2 покупки.',
      'Знайдено 5 покупок.',
      'Знайдено 11 покупок.',
      'Знайдено 21 покупку.',
      'Знайдено 101 покупку.',
    ]);
    await showLanguage('fr');
    expect([0, 1, 2].map(found)).to.deep.equal(['0 achat trouvé', '1 achat trouvé', '2 achats trouvés']);
  });

  it('keeps its form around another number, and its own text where a form is missing', async () => {
    registerLanguage('lv', () => ({ 'days-left.other': '{0} dienas', 'days-left.zero': '{0} dienu', 'every-years.other': '{0} gadi' }));
    await showLanguage('lv');
    const around = plural(0, { other: () => msg(str`${years(2)} and days left`, { id: 'days-left.other' }) });
    expect(around).to.equal('2 gadi dienu');
    expect(days(2)).to.equal('2 dienas');
    expect(days(1)).to.equal('1 dienas');
  });
});
