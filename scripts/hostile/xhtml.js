/* global customElements */

/** A page that is read as XML: templates cannot be read there, so every element refuses it, in one sentence, and what stands in it stays. */
export const checkXhtml = async ({ open, tags, check }) => {
  // Chromium lets pages of XML begin with no module, but import one.
  const start = (address) => `<script>globalThis.begun = import("${address}/dist/cdn/index.js")</script>`;
  const { page, close } = await open({ type: 'application/xhtml+xml', doctype: '<!DOCTYPE html>', start, root: 'lang="en" xmlns="http://www.w3.org/1999/xhtml"' });
  await page.evaluate(() => globalThis.begun.then(() => undefined));
  check('XHTML: no element is defined', await page.evaluate((names) => names.every((tag) => !customElements.get(tag)), tags));
  const said = await page.said();
  check('XHTML: it is said once, and nothing else is', said.length === 1 && said[0].startsWith('warning: billing-widgets: '), said.join('\n'));
  await close();
};
