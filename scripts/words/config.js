import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** `lit-localize.json`, whose paths are relative to the project. */
export const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
