/** So far from its end a file says where its table of contents is. */
const tailLength = 1024;

/** What may stand behind the end of it: nothing that could be read as something else. */
const ending = /startxref[\0\t\n\f\r ]+(\d{1,8})[\0\t\n\f\r ]+%%EOF[\0\t\n\f\r ]*$/;

/** A table of contents (ISO 32000-2, 7.5.4), or the object that holds one (7.5.8). */
const table = /^[\0\t\n\f\r ]*(xref[\0\t\n\f\r ]|\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj[^a-z])/;

/** Whether all of it is a PDF document: its signature at the very start, and at its end where its table of contents is, which is there. */
export const isWholePdf = (bytes: Buffer): boolean => {
  if (!/^%PDF-[12]\.\d[\r\n\t %]/.test(bytes.toString('latin1', 0, 10))) return false;
  const found = ending.exec(bytes.toString('latin1', Math.max(0, bytes.length - tailLength)));
  if (!found) return false;
  const start = Number(found[1]);
  return start > 0 && start < bytes.length && table.test(bytes.toString('latin1', start, start + 64));
};
