/** Languages whose readers understand another one better than English. `no` is the tag many Norwegian pages carry. */
const KIN: Record<string, readonly string[]> = { no: ['nb', 'nn'], nn: ['nb'], nb: ['nn'] };

/**
 * The best of `available` for a BCP 47 tag: itself, then with its last subtag dropped (RFC 4647 §3.4), then a close
 * language, else `undefined`. Upper and lower case do not matter.
 */
export const resolveLocale = (tag: string, available: readonly string[]): string | undefined => {
  const parts = tag.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length--) {
    const candidate = parts.slice(0, length).join('-');
    const found = available.find((locale) => locale.toLowerCase() === candidate);
    if (found) return found;
  }
  return KIN[parts[0]!]?.find((locale) => available.includes(locale));
};
