// TypeScript leaves `./x.ts` in declarations. Next to them lies `./x.js`, and not every resolver of a host finds the way.
import { globSync, readFileSync, writeFileSync } from 'node:fs';

for (const file of globSync('dist/npm/**/*.d.ts')) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(from |import\(|import )(['"])(\.{1,2}\/[^'"]+)\.ts\2/g, '$1$2$3.js$2'));
}
