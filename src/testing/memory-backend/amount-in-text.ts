/**
 * The amount that a text is, without its currency: `kr 1.299,50` is `1299.5`. `undefined` where it is none. Simple on purpose:
 * a separator before one or two last digits is the decimal one, every other one groups.
 */
export const amountInText = (text: string): number | undefined => {
  const bare = text.replaceAll(/[\s\u00a0\u202f'’]|\p{Sc}|^-|-$/gu, '').replace(/^[a-z]{2,3}\.?(?=\d)|(?<=\d)[a-z]{2,3}\.?$/i, '');
  const [, whole, decimals = ''] = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(bare.replace(/,-$/, '')) ?? [];
  return whole === undefined ? undefined : Number(`${whole.replaceAll(/[.,]/g, '')}.${decimals}`);
};
