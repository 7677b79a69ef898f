import type { GenericSchema } from 'valibot';

interface Loose {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Loose>>;
  readonly item?: Loose;
  readonly wrapped?: Loose;
  readonly options?: readonly (Loose | string)[];
  readonly pipe?: readonly Loose[];
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** A text that may be anything: neither one of a few values nor held to a form. */
const isFreeText = ({ type, pipe = [] }: Loose): boolean => type === 'string' && !pipe.some((step) => step.type === 'regex');

const textsAt = (schema: Loose, path: string): string[] => {
  const { entries, item, options, wrapped } = schema;
  if (wrapped) return textsAt(wrapped, path);
  if (entries) return Object.entries(entries).flatMap(([key, part]) => textsAt(part, join(path, key)));
  if (item) return textsAt(item, join(path, '*'));
  if (options) {
    const schemas = options.filter((option) => typeof option === 'object');
    // An open enum: the values that are known, or any of a newer server's.
    if (schemas.some(({ type }) => type === 'picklist')) return [];
    return [...new Set(schemas.flatMap((option) => textsAt(option, path)))];
  }
  return isFreeText(schema) ? [path] : [];
};

/** The paths of all free texts in a schema, lists written as `*`: where a name could stand. */
export const textsOf = (schema: GenericSchema): string[] => textsAt(schema as unknown as Loose, '');
