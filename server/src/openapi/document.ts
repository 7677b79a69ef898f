import type { GenericSchema } from 'valibot';
import type { Operation } from '../../../src/api/contract/operation.ts';
import { type OperationName, operations } from '../../../src/api/contract/operations.ts';
import { isKeyed } from '../operations/handler.ts';
import { bodyLimit } from '../operations/read-body.ts';
import { descriptions } from './descriptions.ts';
import { idempotencyKey, parametersOf } from './parameters.ts';
import { responsesOf } from './responses.ts';
import { namedSchemas, schemaOf } from './schemas.ts';

const security = ({ auth, scope }: Operation): object[] => {
  if (auth === 'none') return [];
  return [auth === 'secret-key' ? { secretKey: [] } : { customerToken: scope ? [scope] : [] }];
};

const requestBody = (body: GenericSchema, limit: number = bodyLimit): object => ({
  description: `At most ${limit} bytes of UTF-8.`,
  required: true,
  content: { 'application/json': { schema: schemaOf(body) } },
});

const describeOperation = (name: OperationName, operation: Operation): object => {
  const { params, query, body } = operation;
  const { summary, problems } = descriptions[name];
  const parameters = [
    ...parametersOf('path', params),
    ...parametersOf('query', query),
    ...(isKeyed(operation) ? [idempotencyKey] : []),
  ];
  return {
    operationId: name,
    summary,
    security: security(operation),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: requestBody(body, operation.bodyLimit) }),
    responses: responsesOf(operation, problems),
  };
};

/**
 * The contract as an OpenAPI 3.1 document, generated from the table, for those who keep it with a back end of their
 * own in another language.
 */
export const createOpenApi = (): object => {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, row] of Object.entries(operations) as [OperationName, Operation][]) {
    const path = (paths[row.path] ??= {});
    path[row.method.toLowerCase()] = describeOperation(name, row);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'billing-widgets',
      version: '0.1.0',
      description: 'What a back end promises to the widgets. Problems are RFC 9457 documents: decide by their `code`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        secretKey: { type: 'http', scheme: 'bearer', description: "The secret key of the host's server." },
        customerToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'A token from `POST /customer-sessions`, in pages of the origin that it was made for.',
        },
      },
    },
  };
};
