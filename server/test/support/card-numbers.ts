import type { Database } from '../../src/database.ts';

let planted = 0;

/** The number of a card that nobody has, another one each time, with the check digit of a real one. */
export const plantNumber = (): string => {
  const digits = `4000${String((planted += 1)).padStart(4, '0')}${String(planted * 7919).padStart(7, '0').slice(-7)}`;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
};

const inFours = (number: string, separator: string): string => (number.match(/.{4}/gu) ?? []).join(separator);

/** A number as somebody might write it: bare, in groups, in other digits, in the middle of a text. `sample` is what fits there. */
export const disguises = (number: string, sample: string): string[] => {
  const wide = number.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const arabic = number.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
  return [
    number,
    inFours(number, ' '),
    inFours(number, '-'),
    inFours(number, '\u00a0'),
    inFours(number, '\u2011'),
    inFours(number, '\u200b'),
    wide,
    inFours(wide, ' '),
    arabic,
    `Betal med ${inFours(number, ' ')}, takk`,
    `${sample} ${number}`,
    `${sample}_${number}`,
    `${sample}-${inFours(number, '-')}`,
    ...(URL.canParse(sample)
      ? [`?card=${number}`, `?card=${inFours(number, '+')}`, `?card=${encodeURIComponent(inFours(number, ' '))}`, `#${encodeURIComponent(wide)}`]
      : []
    ).map((part) => sample + part),
  ];
};

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

const passesLuhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) % 10 === 0;

/** Every digit as ASCII, without what only separates and what nobody sees. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.codePointAt(0)! - 0x0660))
    .replaceAll(/\p{Cf}/gu, '');

const withoutPercent = (text: string): string =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString());

/** A text, and what it hides: in the parts of a token, or behind percent signs. */
const layersOf = (text: string): string[] => {
  const parts = (text.match(/[\w-]{24,}/g) ?? []).map((part) => Buffer.from(part, 'base64url').toString());
  return [text, ...parts].flatMap((layer) => (layer.includes('%') ? [layer, withoutPercent(layer)] : [layer]));
};

/**
 * Card numbers in a text: runs of 12 to 19 digits, whatever separates them, that begin as payment cards do and pass the check. What is
 * part of a word or of a UUID is none.
 */
export const findCardNumbers = (whole: string): string[] =>
  layersOf(whole).flatMap((layer) => {
    const runs = tidy(layer).replaceAll(uuid, ' ').match(/(?<![\p{L}\d])[3-6](?:[\s\p{Pd}._/]{0,2}\d){11,18}(?![\p{L}\d])/gu) ?? [];
    return runs.filter((run) => passesLuhn(run.replaceAll(/\D/g, '')));
  });

/** The same, and of the numbers that were planted every trace, wherever it stands. */
export const findPlanted = (whole: string, numbers: readonly string[]): string[] => {
  const digits = layersOf(whole).map((layer) => tidy(layer).replaceAll(/[^\p{L}\d"{}]/gu, ''));
  return [...numbers.filter((number) => digits.some((each) => each.includes(number))), ...findCardNumbers(whole)];
};

/** Every row of every table, as text. */
export const readAllRows = async (database: Database): Promise<{ table: string; text: string }[]> => {
  const tables = await database.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema()`,
  );
  const all = [];
  for (const { name } of tables) {
    const rows = await database.query<{ text: string }>(`SELECT row_to_json(t)::text AS text FROM ${name} t`);
    all.push(...rows.map(({ text }) => ({ table: name, text })));
  }
  return all;
};
