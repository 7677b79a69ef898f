/**
 * What is wrong with a language's kept units, beside those freshly extracted from the source: ids under the name of what is wrong.
 */
export const compareUnits = (kept, fresh) => {
  const ids = [...fresh.keys()];
  const known = ids.filter((id) => kept.has(id));
  return {
    'not extracted (npm run words)': ids.filter((id) => !kept.has(id)),
    'stale, no longer in the source (npm run words)': [...kept.keys()].filter((id) => !fresh.has(id)),
    'without translation': known.filter((id) => !kept.get(id).target?.trim()),
    'the text has changed under its id (npm run words, then translate)': known.filter(
      (id) => kept.get(id).source !== fresh.get(id).source,
    ),
  };
};
