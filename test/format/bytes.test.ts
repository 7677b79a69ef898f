import { expect } from '@open-wc/testing';
import { formatBytes } from '../../src/format/bytes.ts';
import { plainSpaces } from '../support/text.ts';

const words = (bytes: number, locale = 'en') => plainSpaces(formatBytes(bytes, locale));

describe('formatBytes', () => {
  it('counts in kilobytes below one megabyte, and at least one of them', () => {
    expect(words(1)).to.equal('1 kB');
    expect(words(860_160)).to.equal('840 kB');
  });

  it('counts in megabytes from there on, with one decimal where it tells something', () => {
    expect(words(5 * 1024 * 1024)).to.equal('5 MB');
    expect(words(1.44 * 1024 * 1024)).to.equal('1.4 MB');
    expect(words(1.44 * 1024 * 1024, 'nb')).to.equal('1,4 MB');
  });
});
