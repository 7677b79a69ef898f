/** What stands in a file that people edit, or why nobody can tell. */
export type ParsedJson = { readonly value: unknown } | { readonly problem: string };

/** Reads JSON; a comma too few is told in words, with its place. */
export const parseJson = (text: string): ParsedJson => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(String(error)) ?? [];
    const place = line === undefined ? 'somewhere' : `in line ${line}, at character ${column}, or just before it`;
    return { problem: `It cannot be read: ${place} a comma, a bracket or a quotation mark is missing or one too many.` };
  }
};
