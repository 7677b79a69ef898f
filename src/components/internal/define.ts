const warned = new Set<string>();

/**
 * Registers an element. When another copy of the library has taken the name already, that copy keeps it: a page then works
 * with the first one, and is told so once. A page of XHTML gets none, and is told so, too.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (typeof customElements === 'undefined') return;
  // Read as XML, no template would be understood.
  if (/xml/.test(globalThis.document?.contentType)) {
    if (!warned.size) console.warn('billing-widgets: no element works in XHTML.');
    warned.add(tag);
    return;
  }
  const taken = customElements.get(tag);
  if (!taken) {
    customElements.define(tag, element);
  } else if (taken !== element && !warned.has(tag)) {
    warned.add(tag);
    console.warn(`billing-widgets: <${tag}> is defined already; this copy of it is not used.`);
  }
};
