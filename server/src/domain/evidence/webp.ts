const textAt = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4);

/** Whether a chunk holds pixels, by how it begins (RFC 9649): a key frame of VP8, or the signature of its form without loss. */
const isPixels = (bytes: Buffer, at: number, kind: string, length: number): boolean => {
  if (kind === 'VP8L') return length > 5 && bytes[at] === 0x2f;
  return kind === 'VP8 ' && length > 10 && (bytes[at]! & 1) === 0 && bytes.readUIntBE(at + 3, 3) === 0x9d012a;
};

/** Whether all of it is a WebP picture: a RIFF file of exactly its own length, made of chunks of which the first says what follows. */
export const isWholeWebp = (bytes: Buffer): boolean => {
  if (bytes.length < 20 || textAt(bytes, 0) !== 'RIFF' || textAt(bytes, 8) !== 'WEBP') return false;
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) return false;
  let at = 12;
  let pixels = 0;
  for (let chunks = 0; at + 8 <= bytes.length; chunks += 1) {
    const kind = textAt(bytes, at);
    const length = bytes.readUInt32LE(at + 4);
    const start = at + 8;
    if (!/^[\x20-\x7e]{4}$/.test(kind) || start + length > bytes.length) return false;
    const isFirst = isPixels(bytes, start, kind, length);
    if (chunks === 0 && !isFirst && !(kind === 'VP8X' && length === 10)) return false;
    // A frame of a film has a place and a size of 16 bytes before its own chunks.
    if (isFirst || (kind === 'ANMF' && length > 24 && /^(VP8[ L]|ALPH)$/.test(textAt(bytes, start + 16)))) pixels += 1;
    at = start + length + (length % 2);
  }
  return pixels > 0 && at === bytes.length;
};
