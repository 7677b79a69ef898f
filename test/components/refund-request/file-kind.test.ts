import { expect } from '@open-wc/testing';
import { isOfKnownKind } from '../../../src/components/refund-request/evidence/file-kind.ts';

const bytes = (...parts: (string | number[])[]): Blob =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))), { type: 'image/png' });

describe('what a file begins with', () => {
  for (const [name, file] of [
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], 'rest')],
    ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a], '\nrest')],
    ['a WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['a PDF', bytes('%PDF-1.7\n')],
  ] as const) {
    it(`is that of ${name}`, async () => {
      expect(await isOfKnownKind(file)).to.equal(true);
    });
  }

  for (const [name, file] of [
    ['words', bytes('only words')],
    ['another sound or film', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt ')],
    ['a page', bytes('<!doctype html>')],
    ['a PDF that is not at the beginning', bytes(' %PDF-1.7')],
    ['too little', bytes([0xff, 0xd8])],
    ['nothing', bytes()],
  ] as const) {
    it(`is told from ${name}, whatever the file is called`, async () => {
      expect(await isOfKnownKind(file)).to.equal(false);
    });
  }
});
