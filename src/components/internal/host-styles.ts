import type { CSSResult, LitElement } from 'lit';

const later = new WeakMap<LitElement, CSSResult[]>();

/** Adds what a part brings along that came after the element. */
export const addStyles = (host: LitElement, styles: CSSResult): void => {
  later.set(host, [...(later.get(host) ?? []), styles]);
  dress(host, host.renderRoot as ShadowRoot);
};

/** Gives an element its styles. A sheet that was made for one document holds in no other: in that of a frame, the element gets new ones. */
export const dress = (host: LitElement, root: ShadowRoot): void => {
  const { elementStyles } = host.constructor as typeof LitElement;
  const { CSSStyleSheet } = host.ownerDocument.defaultView ?? window;
  root.adoptedStyleSheets = [...(elementStyles as CSSResult[]), ...(later.get(host) ?? [])].map(({ cssText, styleSheet }) => {
    if (CSSStyleSheet === window.CSSStyleSheet) return styleSheet!;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
};
