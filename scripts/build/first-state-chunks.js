/** Which elements reach a module without `import()`. */
const elementsReaching = (id, graph, seen = new Set()) => {
  if (seen.has(id)) return [];
  seen.add(id);
  const module = graph.getModuleInfo(id);
  const own = /src[\\/]components[\\/]([\w-]+)[\\/]index\.ts$/.exec(id)?.[1];
  if (own && module?.isEntry) return [own];
  return [...new Set((module?.importers ?? []).flatMap((importer) => elementsReaching(importer, graph, seen)))];
};

/** Which elements fill their first state with a module: reach it without another `import()` from the one that fetches their content. */
const elementsFilledWith = (id, graph, seen = new Set()) => {
  if (seen.has(id)) return [];
  seen.add(id);
  const module = graph.getModuleInfo(id);
  const own = (module?.dynamicImporters ?? []).flatMap((importer) => /src[\\/]components[\\/]([\w-]+)[\\/]\1\.ts$/.exec(importer)?.[1] ?? []);
  return [...new Set([...own, ...(module?.importers ?? []).flatMap((importer) => elementsFilledWith(importer, graph, seen))])];
};

/**
 * What an element needs for its first state comes in two files beside its entry: what several elements share, and its own part.
 * Left alone, the bundler cuts out a small file for every module that something lazy uses too, and each compresses by itself:
 * 1.6 of 28.8 kB for `<billing-subscriptions>`. The same holds for what fills most elements right afterwards, and for the
 * contract's parts about money back, of which whoever asks for some soon asks for the others (1.5 kB). What else only `import()` reaches is left to the
 * bundler.
 */
export const firstStateChunks = {
  groups: [
    {
      debugName: 'shared by elements',
      priority: 3,
      name: (id, graph) => {
        const [one, ...others] = elementsReaching(id, graph);
        // What one element begins with and another is filled with would have the other load the first's own part.
        const isAnothers = one !== undefined && elementsFilledWith(id, graph).some((element) => element !== one);
        return others.length > 0 || isAnothers ? 'shared' : null;
      },
    },
    {
      debugName: 'first state of one element',
      priority: 2,
      name: (id, graph) => elementsReaching(id, graph)[0] ?? null,
    },
    {
      debugName: 'fills most elements',
      priority: 1,
      name: (id, graph) => (elementsFilledWith(id, graph).length > 3 ? 'content' : null),
    },
    {
      debugName: 'contract of money back',
      priority: 0,
      name: (id) => (/api[\\/]contract[\\/](refund-|declaration|rights)/.test(id) ? 'money-back' : null),
    },
  ],
};
