// Stands first in every script: the packages that bring Node 26 are optional, and npm skips an optional one silently.
const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error(
    `billing-widgets needs Node 22 or newer, and this is ${process.version} (${process.execPath}): run it by "npm run", ` +
      'which takes the Node that "npm ci" installed, or install a newer one.',
  );
  process.exit(1);
}
