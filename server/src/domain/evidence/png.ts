import { crc32 } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Which depths there are for each way to say a colour (ISO/IEC 15948, table 11.1). */
const depths: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };

const isHeader = (bytes: Buffer, at: number, length: number): boolean =>
  length === 13 &&
  bytes.readUInt32BE(at) > 0 &&
  bytes.readUInt32BE(at + 4) > 0 &&
  depths[bytes[at + 9]!]?.includes(bytes[at + 8]!) === true;

/** Whether all of it is a PNG picture: chunk after chunk with the right checksum, from the header to the end, and nothing behind that. */
export const isWholePng = (bytes: Buffer): boolean => {
  if (!bytes.subarray(0, signature.length).equals(signature)) return false;
  let at = signature.length;
  let pixels = 0;
  // Length, kind and checksum: a chunk has at least twelve bytes.
  for (let chunks = 0; at + 12 <= bytes.length; chunks += 1) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || !/^[A-Za-z]{4}$/.test(kind)) return false;
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if ((chunks === 0) !== (kind === 'IHDR')) return false;
    if (chunks === 0 && !isHeader(bytes, at + 8, length)) return false;
    if (kind === 'IDAT') pixels += length;
    at = end + 4;
    if (kind === 'IEND') return length === 0 && pixels > 0 && at === bytes.length;
  }
  return false;
};
