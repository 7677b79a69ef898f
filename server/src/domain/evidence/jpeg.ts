import { isWholeMotion, isWholeSamsungTrailer } from './trailers.ts';

/** Start of a picture, end of it, start of a scan (ITU-T T.81, table B.1). */
const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda];

/** A frame's header has the size of the picture. C4, C8 and CC are of the same range and something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** What stands in a scan itself: a stuffed FF, and restarts. */
const isOfScan = (marker: number): boolean => marker === 0x00 || (marker >= 0xd0 && marker <= 0xd7);

const startsPicture = (bytes: Buffer, at: number): boolean => bytes[at] === 0xff && bytes[at + 1] === SOI;

/** Where the marker is that ends the compressed data of a scan; the file's end where there is none. */
const endOfScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1];
    if (marker !== undefined && marker !== 0xff && !isOfScan(marker)) return at;
  }
  return bytes.length;
};

/** A frame that says how wide and how high it is, with as many bytes as it has components. */
const isWholeFrame = (bytes: Buffer, at: number, length: number): boolean =>
  length >= 11 && length === 8 + 3 * bytes[at + 7]! && bytes.readUInt16BE(at + 3) > 0 && bytes.readUInt16BE(at + 5) > 0;

const isWholeScan = (bytes: Buffer, at: number, length: number): boolean => length >= 8 && length === 6 + 2 * bytes[at + 2]!;

/** Where the picture that begins at `start` ends; undefined where it is not whole. */
const endOfPicture = (bytes: Buffer, start: number): number | undefined => {
  let at = start + 2;
  let frames = 0;
  let scans = 0;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    // Any number of FF may stand before a marker.
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at]!;
    at += 1;
    if (marker === EOI) return frames > 0 && scans > 0 ? at : undefined;
    if (marker < 0xc0 || marker === SOI || isOfScan(marker) || at + 2 > bytes.length) return undefined;
    const length = bytes.readUInt16BE(at);
    if (length < 2 || at + length > bytes.length) return undefined;
    if (isFrame(marker)) {
      if (!isWholeFrame(bytes, at, length)) return undefined;
      frames += 1;
    }
    if (marker === SOS) {
      if (frames === 0 || !isWholeScan(bytes, at, length)) return undefined;
      scans += 1;
    }
    at = marker === SOS ? endOfScan(bytes, at + length) : at + length;
  }
  return undefined;
};

/**
 * Whether all of it is a JPEG picture, with nothing behind it but what cameras put there: more pictures (the depth or the brightness of
 * the first), a short film, the notes of a telephone.
 */
export const isWholeJpeg = (bytes: Buffer): boolean => {
  let end: number | undefined = 0;
  let at = 0;
  while (startsPicture(bytes, at)) {
    end = endOfPicture(bytes, at);
    if (end === undefined) return false;
    at = end;
    while (bytes[at] === 0) at += 1;
  }
  if (end === 0) return false;
  // A film begins with zeros of its own: the size of its first box.
  return at === bytes.length || isWholeMotion(bytes, Math.max(end, at - 3)) || isWholeSamsungTrailer(bytes, at);
};
