import type { GenericSchema } from 'valibot';
import type { JsonSchema } from '@valibot/to-json-schema';
import { schemaOf } from './schemas.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** The fields of an object schema, as parameters of the address. */
export const parametersOf = (place: 'path' | 'query', schema: GenericSchema | undefined): Parameter[] => {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema);
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: field as JsonSchema,
  }));
};

/** What a keyed write must carry. */
export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Made when a person confirms, and kept until the answer is known. The same key with the same request has one ' +
    'effect and one answer, for 24 hours; with another request it is refused.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};
