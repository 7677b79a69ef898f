/** More at once would only hide what is to be mended first. */
const most = 30;

/** The first of the sentences, and how many more there are. */
export const few = (sentences: readonly string[]): string[] => {
  const more = sentences.length - most;
  return more > 0 ? [...sentences.slice(0, most), `And ${more} more.`] : [...sentences];
};
