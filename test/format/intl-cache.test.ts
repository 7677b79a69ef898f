import { expect } from '@open-wc/testing';
import { dateFormat, numberFormat } from '../../src/format/intl-cache.ts';

describe('the formatter cache', () => {
  it('hands out one formatter per locale and options', () => {
    expect(numberFormat('nb', { minimumFractionDigits: 2 })).to.equal(numberFormat('nb', { minimumFractionDigits: 2 }));
    expect(numberFormat('nb', {})).not.to.equal(numberFormat('en', {}));
    expect(dateFormat('nb', {})).not.to.equal(numberFormat('nb', {}));
  });

  it('does not grow without end', () => {
    const first = numberFormat('nb', { minimumFractionDigits: 1, minimumIntegerDigits: 1 });
    for (let digits = 1; digits <= 21; digits++) {
      for (let fraction = 0; fraction < 6; fraction++) {
        numberFormat('nb', { minimumIntegerDigits: digits, minimumFractionDigits: fraction });
      }
    }
    expect(numberFormat('nb', { minimumFractionDigits: 1, minimumIntegerDigits: 1 })).not.to.equal(first);
  });
});
