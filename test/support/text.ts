/**
 * Text with every kind of space as an ordinary one (engines differ in which no-break space they put into an amount), and
 * without the invisible marks that isolate a name.
 */
export const plainSpaces = (text: string): string =>
  text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/gu, ' ').trim();
