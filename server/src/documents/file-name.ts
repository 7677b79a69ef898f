/** A text as part of a file's name: plain small letters and digits, since systems disagree about others. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[æÆ]/g, 'ae')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** `nordlia-kvittering-nl-7k4q-2m9d.pdf`. Parts of which nothing remains are left out. */
export const fileName = (parts: readonly string[], extension: 'pdf' | 'csv'): string =>
  `${parts.map(plain).filter(Boolean).join('-').slice(0, 100) || 'document'}.${extension}`;
