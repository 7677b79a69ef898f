/** The first element below a root that matches, as soon as it is there. */
export const appearsBelow = (root: ShadowRoot, selector: string): Promise<HTMLElement> =>
  new Promise((resolve) => {
    const look = (): void => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    look();
  });

/** The first element inside an element's shadow root that matches, as soon as it is there. */
export const appears = (element: Element, selector: string): Promise<HTMLElement> => appearsBelow(element.shadowRoot!, selector);
