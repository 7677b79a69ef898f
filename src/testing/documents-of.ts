import type { Declaration } from '../api/contract/declaration.ts';
import { referenceOf } from './reference-of.ts';

/** The documents of an acknowledgement. Nothing answers at these addresses. */
export const documentsOf = (id: string, at: string): Declaration['documents'] =>
  (['html', 'pdf'] as const).map((format, place) => ({
    format,
    path: `/documents/${id}-${format}.sample`,
    name: `${referenceOf('ERK', id)}.${format}`,
    expiresAt: new Date(Date.parse(at) + 300_000).toISOString(),
    sha256: String(place + 1).repeat(64),
  }));
