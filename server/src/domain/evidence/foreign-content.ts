/** What makes a reader of pages, or of scripts, take a file for its own wherever in it this stands. */
const pages = /<(?:!doctype\s+html|html|iframe|script)[\s>/]|<svg\s[^<>]{0,500}\bxmlns|<\?php\s|__HALT_COMPILER\(/i;

/** Archives that are found wherever they begin. */
const archives = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'];

/** The end of a list of files, with the comment that may follow it. */
const [zipEnd, zipEndLength, zipComment] = ['PK\x05\x06', 22, 65_535];

/** Readers of documents look for one within so many bytes. */
const pdfWithin = 1024;

/** Readers of a ZIP archive look for its end from behind. */
const endsAsZip = (bytes: Buffer): boolean => {
  const from = Math.max(0, bytes.length - zipEndLength - zipComment);
  for (let at = bytes.indexOf(zipEnd, from, 'latin1'); at >= 0; at = bytes.indexOf(zipEnd, at + 1, 'latin1')) {
    // All on one disk, as every archive is that was not made for floppies.
    if (at + zipEndLength <= bytes.length && bytes.readUInt32LE(at + 4) === 0) return true;
  }
  return false;
};

/**
 * Whether a file that is a picture or a document to one program could be something else to another: a page, a script, an archive, a
 * document inside a picture. Such files are made to get past somebody, and never by a camera or a bank.
 */
export const isSomethingElseToo = (bytes: Buffer): boolean =>
  pages.test(bytes.toString('latin1')) ||
  archives.some((signature) => bytes.includes(signature, 0, 'latin1')) ||
  endsAsZip(bytes) ||
  bytes.toString('latin1', 0, pdfWithin).indexOf('%PDF-') > 0;
