import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, checkNone } from './checks.js';

const sha384 = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** Every script of a folder, and its digest. */
const digestsOf = (folder) => new Map(globSync('**/*.js', { cwd: folder }).sort().map((file) => [file, sha384(join(folder, file))]));

/** The lists beside the CDN build say what is there, and nothing else. */
export const checkInventory = (folder) => {
  const digests = digestsOf(folder);
  const { files } = JSON.parse(readFileSync(join(folder, 'inventory.json'), 'utf8'));
  const { integrity } = JSON.parse(readFileSync(join(folder, 'import-map.json'), 'utf8'));
  check('there are scripts to list', digests.size > 10);
  checkNone('every script is in the inventory, with its digest', [...digests].filter(([file, digest]) => !files.some((each) => each.file === file && each.integrity === digest)).map(([file]) => file));
  checkNone('every script is in the import map, with its digest', [...digests].filter(([file, digest]) => integrity[`./${file}`] !== digest).map(([file]) => file));
  checkNone('no list names a script that is not there', [...files.map(({ file }) => file), ...Object.keys(integrity).map((key) => key.slice(2))].filter((file) => !digests.has(file)));
};

/** Built once more, it is the same to the byte: who builds it for themselves gets what was published. */
export const checkBuiltTwice = (root, folder) => {
  const second = mkdtempSync(join(tmpdir(), 'billing-widgets-'));
  try {
    const built = spawnSync('node_modules/.bin/vite', ['build', '--mode', 'cdn', '--logLevel', 'warn', '--outDir', second], { cwd: root, encoding: 'utf8' });
    check('it can be built once more', built.status === 0, built.stderr);
    const [first, again] = [digestsOf(folder), digestsOf(second)];
    checkNone('built twice, every script is the same', [...new Set([...first.keys(), ...again.keys()])].filter((file) => first.get(file) !== again.get(file)));
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
};
