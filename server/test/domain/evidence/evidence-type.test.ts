import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { evidenceTypeOf, type EvidenceType } from '../../../src/domain/evidence/evidence-type.ts';
import { chunk, jpeg, pdf, png, pngOfSize, webps, withComment, zip } from '../support/evidence-files.ts';

const good: Readonly<Record<EvidenceType, readonly Buffer[]>> = {
  'image/jpeg': [jpeg, withComment('Terrassen, 2. juni')],
  'image/png': [png(), png(40, [chunk('tEXt', 'Comment\0Kvittering')]), pngOfSize(5 * 1024 * 1024)],
  'image/webp': Object.values(webps),
  'application/pdf': [pdf(), pdf('% Æ\n')],
};

const box = (kind: string, data = ''): Buffer => {
  const content = Buffer.from(`....${kind}${data}`, 'latin1');
  content.writeUInt32BE(content.length);
  return content;
};

/** What a telephone puts behind a picture: one note of five bytes, and a list of it, which says where it is and how long. */
const notes = (length = 5, back = 5): Buffer => {
  const [entry, end] = [Buffer.alloc(24), Buffer.alloc(8)];
  entry.write('SEFH', 'latin1');
  entry.writeUInt32LE(106, 4);
  entry.writeUInt32LE(1, 8);
  entry.writeUInt32LE(back, 16);
  entry.writeUInt32LE(length, 20);
  end.writeUInt32LE(entry.length);
  end.write('SEFT', 4, 'latin1');
  return Buffer.concat([Buffer.from('12:00'), entry, end]);
};

const all = Object.entries(good).flatMap(([type, files]) => files.map((bytes) => ({ type, bytes })));
const small = all.filter(({ bytes }) => bytes.length < 3000);

const refuse = (bytes: Buffer, what: string): void => assert.equal(evidenceTypeOf(bytes), undefined, what);

describe('what a file is', () => {
  it('is read from its content', () => {
    for (const { bytes, type } of all) assert.equal(evidenceTypeOf(bytes), type);
  });

  it('takes what cameras and telephones put behind a picture, and nothing else', () => {
    const film = Buffer.concat([box('ftyp', 'isom'), box('moov'), box('mdat', '\0\x01\x02')]);
    const behind = [jpeg, Buffer.alloc(64), film, notes(), Buffer.concat([Buffer.alloc(6), jpeg, jpeg]), Buffer.concat([jpeg, film])];
    for (const more of behind) assert.equal(evidenceTypeOf(Buffer.concat([jpeg, more])), 'image/jpeg');
    const not = [film.subarray(0, -1), box('moov'), notes(6), notes(6, 6), notes().subarray(1, -8), Buffer.from('1'), jpeg.subarray(0, -1), box('ftyp').subarray(0, 7)];
    for (const more of not) refuse(Buffer.concat([jpeg, more]), more.toString('latin1'));
  });

  it('refuses what is only the shell of a picture, and what has anything behind it', () => {
    const end = Buffer.from([0xff, 0xd9]);
    const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    const shells = [
      Buffer.concat([jpeg.subarray(0, 2), end]),
      Buffer.concat([jpeg.subarray(0, 20), end]),
      // Without its pixels, and without its size.
      Buffer.concat([jpeg.subarray(0, scan), end]),
      Buffer.concat([jpeg.subarray(0, frame), jpeg.subarray(frame + 2 + jpeg.readUInt16BE(frame + 2))]),
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IEND')]),
      Buffer.concat([png().subarray(0, 33), chunk('IEND')]),
      Buffer.from('RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0', 'latin1'),
      Buffer.from('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\0\0\0\0\0\0', 'latin1'),
    ];
    for (const shell of shells) refuse(shell, shell.toString('latin1'));
    for (const whole of [jpeg, png(), webps.lossless!, pdf()]) refuse(Buffer.concat([whole, Buffer.from('x')]), whole.toString('latin1', 0, 8));
  });

  it('refuses other kinds, whatever they are called', () => {
    const others: Readonly<Record<string, string>> = {
      empty: '', text: 'Hei!', html: '<!doctype html><title>x</title>', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', xml: '<?xml version="1.0"?><a/>',
      gif: 'GIF89a\x01\0\x01\0\0\0\0;', bmp: 'BM\x1a\0\0\0', heic: '\0\0\0\x18ftypheic\0\0\0\0mif1heic', tiff: 'II*\0\x08\0\0\0', exe: 'MZ\x90\0\x03',
      elf: '\x7fELF\x02\x01', script: '#!/bin/sh\n', zip: zip.toString('latin1'), wave: 'RIFF\x04\0\0\0WAVE', pdfWithoutEnd: '%PDF-1.7\n',
    };
    for (const [name, content] of Object.entries(others)) refuse(Buffer.from(content, 'latin1'), name);
  });

  it('refuses what could be taken for something else as well', () => {
    const script = '<script>alert(1)</script>';
    const page = Buffer.from(`<html><body>${script}`);
    const webp = (kind: string, content: string) => {
      const data = Buffer.from(`${kind}....${content}`, 'latin1');
      data.writeUInt32LE(content.length, 4);
      const whole = Buffer.concat([webps.alpha!, data]);
      whole.writeUInt32LE(whole.length - 8, 4);
      return whole;
    };
    assert.equal(evidenceTypeOf(webp('XMP ', 'Oslo')), 'image/webp');
    const both: Readonly<Record<string, Buffer>> = {
      'a page in the comment of a picture': withComment(`--><html>${script}`),
      'a script in it': withComment(`*/ </style>${script}`),
      'PHP in it': withComment('<?php system($_GET[0]); __HALT_COMPILER(); ?>'),
      'a drawing in it': withComment('<svg onload="x()" xmlns="http://www.w3.org/2000/svg">'),
      'a document in it': withComment('%PDF-1.4\n1 0 obj'),
      'a picture with an archive behind it': Buffer.concat([jpeg, zip]),
      'a picture with a page behind it': Buffer.concat([jpeg, page]),
      'a picture of pixels with a page behind it': Buffer.concat([png(), page]),
      'one with an archive in a chunk': png(3, [chunk('prVt', zip)]),
      'one with a script in its text': png(3, [chunk('tEXt', `Comment\0${script}`)]),
      'one with another archive in it': png(3, [chunk('prVt', 'Rar!\x1a\x07\x01\0')]),
      'a script in a WebP': webp('XMP ', `${script} `),
      'a WebP with a page behind it': Buffer.concat([webps.lossy!, page]),
      'a document with an archive in it': pdf(`4 0 obj\n<< /Length ${zip.length} >>\nstream\n${zip.toString('latin1')}\nendstream\nendobj\n`),
      'a document with a page behind it': Buffer.concat([pdf(), page]),
      'a document with a page in it': pdf(`% ${page.toString()}\n`),
      'a page before a document': Buffer.concat([Buffer.from('<!-- -->\n'), pdf()]),
      'an archive before a document': Buffer.concat([zip, pdf()]),
      'a film in notes': Buffer.concat([jpeg, zip, notes()]),
    };
    for (const [name, bytes] of Object.entries(both)) refuse(bytes, name);
  });

  it('refuses what is cut off anywhere', () => {
    for (const { bytes, type } of small) {
      // The white space at the end of a document is nothing of it.
      const whole = type === 'application/pdf' ? bytes.length - 1 : bytes.length;
      for (let length = 0; length < whole; length += 1) refuse(bytes.subarray(0, length), `${type} cut at ${length}`);
    }
  });

  it('finds a single bit that is wrong in a picture with checksums', () => {
    const bytes = png();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      refuse(damaged, `bit ${bit}`);
    }
  });

  it('takes no noise for a file, with or without the signature of one', () => {
    const signatures = ['', '\xff\xd8\xff\xe0', '\xff\xd8\xff\xda', '\x89PNG\r\n\x1a\n', 'RIFF\x40\0\0\0WEBPVP8 ', '%PDF-1.7\n', '%PDF-1.7\nstartxref\n9\n%%EOF'];
    const noise = fc.tuple(fc.constantFrom(...signatures), fc.uint8Array({ maxLength: 4000 }));
    fc.assert(
      fc.property(noise, ([signature, bytes]) => refuse(Buffer.concat([Buffer.from(signature, 'latin1'), bytes]), signature)),
      { numRuns: 3000 },
    );
  });

  it('takes nothing made of two for what only its end is, and nothing damaged for another kind', () => {
    const one = fc.constantFrom(...small);
    fc.assert(
      fc.property(one, one, fc.double({ min: 0, max: 1, noNaN: true }), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), (first, second, part, changes) => {
        const spliced = Buffer.concat([first.bytes.subarray(0, Math.ceil(first.bytes.length * part)), second.bytes]);
        const type = evidenceTypeOf(spliced);
        assert.ok(type === undefined || type === first.type || (part === 0 && type === second.type));
        const damaged = Buffer.from(first.bytes);
        for (const [place, value] of changes) damaged[place % damaged.length] = value;
        const became = evidenceTypeOf(damaged);
        assert.ok(became === undefined || became === first.type);
      }),
      { numRuns: 3000 },
    );
  });
});
