import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Fields = Record<string, unknown>;

/** A copy of a folder of data files, to be edited as somebody might who is in a hurry. */
export const editedFolder = (shipped: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'edited-'));
  const pathOf = (file: string): string => join(folder, `${file}.json`);
  const read = (file: string): Fields => JSON.parse(readFileSync(pathOf(file), 'utf8')) as Fields;
  const write = (file: string, data: unknown): void => writeFileSync(pathOf(file), JSON.stringify(data));
  return {
    folder,
    read,
    write,
    reset: () => {
      rmSync(folder, { recursive: true, force: true });
      cpSync(shipped, folder, { recursive: true });
    },
    drop: () => rmSync(folder, { recursive: true, force: true }),
    remove: (file: string) => rmSync(pathOf(file)),
    /** Changes the text of a file as a whole. */
    retype: (file: string, change: (text: string) => string) => writeFileSync(pathOf(file), change(readFileSync(pathOf(file), 'utf8'))),
    /** Sets the field at a path (`withdrawal.sources.0.url`), or takes it away. */
    edit: (file: string, path: string, value?: unknown) => {
      const data = read(file);
      const keys = path.split('.');
      const last = keys.pop() ?? '';
      const target = keys.reduce<Fields | undefined>((fields, key) => fields?.[key] as Fields | undefined, data);
      assert.ok(target, path);
      if (value === undefined) delete target[last];
      else target[last] = value;
      write(file, data);
    },
  };
};
