const engines = ['chromium', 'firefox', 'webkit'];

/** The engines of `BROWSERS` (`chromium,firefox,webkit`), or all three. */
export const chosenBrowsers = () => {
  const names = (process.env.BROWSERS ?? engines.join()).split(',').map((name) => name.trim());
  const unknown = names.find((name) => !engines.includes(name));
  if (unknown) throw new Error(`BROWSERS names "${unknown}": take ${engines.join(', ')}.`);
  return names;
};
