import { crc32, deflateSync } from 'node:zlib';

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64');

/** Twelve by eight pixels. */
export const jpeg = fromBase64(
  `/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUX
  Fx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAIAAwDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEA
  AAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6
  Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx
  8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAV
  YnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPE
  xcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwCjb6V0+WtFNK+X7tFFc1StO+4sFiKnLuf/2Q==`,
);

/** The same in each form of WebP: with loss, without, with a part that is seen through, and as a film of two. */
export const webps: Readonly<Record<string, Buffer>> = {
  lossy: fromBase64('UklGRj4AAABXRUJQVlA4IDIAAADQAQCdASoMAAgABUB8JbACdAEOuE0HwAD+5f+oYnI6Neoy3dx3zLqNZX/PeN9mFQAAAA=='),
  lossless: fromBase64('UklGRiwAAABXRUJQVlA4TB8AAAAvC8ABALmM6H/sIqL/ASEBYYn/SyUDhmLIYgKQqiwBAA=='),
  alpha: fromBase64(
    `UklGRnQAAABXRUJQVlA4WAoAAAAQAAAACwAABwAAQUxQSAoAAAABB1CyiAhERP8DVlA4IEQAAADwAQCdASoMAAgAAUAmJbACdLoAAwhAXqAA/v0mUR69hsrGdI0QvEYd
    8Bf4Vspe/iTve/B8YP7TP0ep3f+OfsYx0yQAAA==`,
  ),
  film: fromBase64(
    `UklGRvoAAABXRUJQVlA4WAoAAAACAAAACwAABwAAQU5JTQYAAAAAAAAAAABBTk1GZAAAAAAAAAAAAAsAAAcAAGQAAAJWUDggTAAAAPABAJ0BKgwACAABQCYlsAADYtvQ
    k/xGgAD+/M/vV2ijHTR10/VarOIAmRBxie+lD/Ct/Wjv2eP/3vwfGD/71f0ep3f/45+xKR0v4ABBTk1GYgAAAAAAAAAAAAsAAAcAAGQAAABWUDggSgAAAPQBAJ0BKgwA
    CAAAACYlsAADQWV6NJYMAAD+6G2+fVZHwz9WHstkDcbrR/33j+Yg/E3wOJ68//3hyHoh/0xXySL5//nQacq11gAA`,
  ),
};

/** A chunk of a PNG picture, with its checksum. */
export const chunk = (kind: string, data: Uint8Array | string = ''): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), Buffer.from(data as string)]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
};

const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A grey picture of so many pixels a side, with more chunks between its header and its pixels. */
export const png = (side = 3, more: readonly Buffer[] = []): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side);
  header.writeUInt32BE(side, 4);
  header[8] = 8;
  const rows = Buffer.alloc(side * (side + 1), 0x55);
  for (let row = 0; row < side; row += 1) rows[row * (side + 1)] = 0;
  return Buffer.concat([pngSignature, chunk('IHDR', header), ...more, chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
};

/** A picture of exactly so many bytes. */
export const pngOfSize = (size: number): Buffer => {
  const bare = png().length + 12;
  return png(3, [chunk('prVt', Buffer.alloc(size - bare, 1))]);
};

/** A document of one empty page, with its table of contents at its place. `more` stands before the table. */
export const pdf = (more = ''): Buffer => {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  text += more;
  const table = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

/** An archive of one empty file. */
export const zip = (() => {
  const local = Buffer.alloc(31);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const central = Buffer.alloc(47);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt16LE(1, 28);
  central.write('a', 46);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
})();

/** A picture with a comment in it. */
export const withComment = (comment: string): Buffer => {
  const text = Buffer.from(comment, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, text, jpeg.subarray(2)]);
};
