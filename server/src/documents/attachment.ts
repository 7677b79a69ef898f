/** What `encodeURIComponent` leaves as it is, and a header's extended value may not have (RFC 8187, section 3.2.1). */
const unencoded = /['()*]/g;

const encode = (name: string): string =>
  encodeURIComponent(name).replaceAll(unencoded, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** For programs that know no other names: plain letters and digits, and the ending. */
const plain = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_');

/** The header of a file that is to be saved under a name in any script (RFC 6266), never shown in place. */
export const attachment = (name: string): string => {
  const text = name.toWellFormed();
  return `attachment; filename="${plain(text)}"; filename*=UTF-8''${encode(text)}`;
};
