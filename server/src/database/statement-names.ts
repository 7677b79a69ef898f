/** Far more than the server has. Beyond it, statements are parsed each time. */
const most = 500;

const names = new Map<string, string>();

/**
 * A name for a statement, by which a connection parses and plans it once and then runs it again. Statements are text of this
 * server's own, with parameters for all that changes, so that there are few.
 */
export const statementName = (sql: string): string | undefined => {
  const known = names.get(sql);
  if (known !== undefined || names.size >= most) return known;
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
};
