/** Text with every kind of space as an ordinary one: engines differ in which no-break space they put into an amount. */
export const plainSpaces = (text: string): string => text.replace(/\s+/gu, ' ').trim();
