// The import map for a page that loads the CDN build from an address: `npm run integrity -- https://cdn.example.com/billing-widgets/1.2.3/`.
// It stands in the page's head, before the first module script.
import { readFileSync } from 'node:fs';

const address = process.argv[2];
if (!address || !URL.canParse(address)) {
  console.error('Name the address from which the files are served: npm run integrity -- https://cdn.example.com/billing-widgets/1.2.3/');
  process.exit(1);
}
const { integrity } = JSON.parse(readFileSync('dist/cdn/import-map.json', 'utf8'));
const base = new URL(address.endsWith('/') ? address : `${address}/`);
const absolute = Object.fromEntries(Object.entries(integrity).map(([file, digest]) => [new URL(file, base).href, digest]));
console.log(`<script type="importmap">\n${JSON.stringify({ integrity: absolute }, undefined, 2)}\n</script>`);
