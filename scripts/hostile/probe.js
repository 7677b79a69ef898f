/* global document, Element, requestAnimationFrame */
/**
 * Runs in a page before anything of its own: `probe` looks into elements, those too whose root a page has closed, and presses what a
 * person would.
 */
export const probe = () => {
  const roots = new WeakMap();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    return root;
  };
  const rootOf = (element) => roots.get(element) ?? element.shadowRoot;
  const childrenOf = (node) => (rootOf(node) ?? node).childNodes;

  const textOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.localName === 'style' || node.localName === 'script') return '';
    return [...childrenOf(node)].map(textOf).join(' ');
  };
  const all = (node, found = []) => {
    for (const child of childrenOf(node)) {
      if (child.nodeType !== 1) continue;
      found.push(child);
      all(child, found);
    }
    return found;
  };
  const say = (node) => textOf(node).replace(/\s+/g, ' ').trim();
  const byId = (id, from = document) => from.getElementById(id);
  const button = (element, name) => all(element).find((each) => each.localName === 'button' && (each.getAttribute('aria-label') ?? say(each)) === name);

  /** Until it is so, frame by frame: a page that never gets there runs into the timeout of whoever asks. */
  const until = async (isSo) => {
    const end = performance.now() + 10_000;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`never came about: ${isSo}`);
      await new Promise((done) => requestAnimationFrame(done));
    }
  };

  const rounded = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return [width, height].map((size) => Math.round(size));
  };
  /** What a page's own rules could have changed. */
  const looks = (element) => {
    const root = all(element).find(({ className }) => className === 'root');
    const heading = all(element).find(({ localName }) => localName === 'h2');
    const controls = all(element).filter(({ localName }) => localName === 'button');
    const view = element.ownerDocument.defaultView;
    const of = (each, names) => each && names.map((name) => view.getComputedStyle(each)[name]);
    return {
      root: of(root, ['display', 'fontSize', 'lineHeight', 'color', 'containerType']),
      heading: of(heading, ['display', 'fontSize', 'fontWeight', 'marginBlockStart']),
      controls: controls.map((each) => [...of(each, ['fontSize', 'borderRadius', 'paddingInlineStart']), rounded(each)[1]]),
      height: root && rounded(root)[1],
      isWide: root && rounded(root)[0] > 100,
      overflows: root && root.scrollWidth > root.clientWidth + 1,
    };
  };
  globalThis.probe = { all, button, byId, looks, rootOf, say, until };
};
