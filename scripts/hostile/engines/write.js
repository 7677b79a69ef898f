/**
 * Runs in a page: a plain value as JSON. The page's own `JSON.stringify` writes what a host made of it, and a driver that uses it in the page does, too.
 */
export const write = (value) => {
  if (Array.isArray(value)) return `[${value.map((each) => write(each)).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value).map((name) => `${JSON.stringify(name)}:${write(value[name])}`);
  return `{${members.join()}}`;
};
