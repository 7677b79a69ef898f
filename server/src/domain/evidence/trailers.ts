/** A box of ISO/IEC 14496-12 has its size and its kind in front. */
const boxHeader = 8;

const isKind = (bytes: Buffer, at: number): boolean => /^[a-z\d ]{4}$/i.test(bytes.toString('latin1', at, at + 4));

/** Whether all from `start` on is a film: boxes one after the other, of which the first says so. Telephones put one behind a picture that moves. */
export const isWholeMotion = (bytes: Buffer, start: number): boolean => {
  if (bytes.toString('latin1', start + 4, start + 8) !== 'ftyp') return false;
  let at = start;
  while (at + boxHeader <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    if (size < boxHeader || !isKind(bytes, at + 4)) return false;
    at += size;
  }
  return at === bytes.length;
};

const [head, tail] = ['SEFH', 'SEFT'];

/** Kind, distance from the list back to the note, length of the note. */
const entryLength = 12;

/**
 * Whether all from `start` on is what telephones of one maker put behind a picture: notes, then a list of them that begins with `SEFH`,
 * its length, and `SEFT`. The list has to name places behind the picture.
 */
export const isWholeSamsungTrailer = (bytes: Buffer, start: number): boolean => {
  const end = bytes.length - 8;
  if (end < start || bytes.toString('latin1', end + 4) !== tail) return false;
  const list = end - bytes.readUInt32LE(end);
  if (list < start || list + entryLength > end || bytes.toString('latin1', list, list + 4) !== head) return false;
  const count = bytes.readUInt32LE(list + 8);
  if (end - list !== entryLength + count * entryLength) return false;
  return Array.from({ length: count }, (_each, index) => list + entryLength * (index + 1)).every((at) => {
    const back = bytes.readUInt32LE(at + 4);
    return back <= list - start && bytes.readUInt32LE(at + 8) <= back;
  });
};
