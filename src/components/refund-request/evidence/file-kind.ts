/** How the kinds that are taken begin: bytes in hexadecimal; a dot is any digit. */
const beginnings = [/^ffd8ff/, /^89504e470d0a1a0a/, /^52494646.{8}57454250/, /^255044462d/];

/** As many bytes as the longest of them. */
const LENGTH = 12;

/**
 * Whether a file begins as a JPEG, a PNG, a WebP or a PDF does, whatever its name says: one that does not is told so before it is sent.
 * What it really is, the server decides by all of it. Rejects when the browser may not read it any more.
 */
export const isOfKnownKind = async (file: Blob): Promise<boolean> => {
  const bytes = new Uint8Array(await file.slice(0, LENGTH).arrayBuffer());
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return beginnings.some((beginning) => beginning.test(digits));
};
