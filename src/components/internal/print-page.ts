import { css, render, type CSSResult, type TemplateResult } from 'lit';

/** What a printed page needs to know of the page it comes from. */
export interface PrintOptions {
  readonly title: string;
  /** What it needs beside the paper. */
  readonly styles: CSSResult;
  readonly lang: string;
  readonly dir: string;
  readonly fontFamily: string;
}

/** A4, black on white whatever the page's colours are. */
const paper = css`
  @page {
    size: A4;
    margin: 20mm;
  }
  :root {
    color-scheme: only light;
  }
  body {
    margin: 0;
    background: #fff;
    color: #000;
    font-size: 10.5pt;
    line-height: 1.45;
  }
`;

/**
 * Prints content alone, with nothing of the page around it: in a document of its own, an `about:blank` frame. That is out of
 * reach of the host's styles, its colour scheme and its print rules, and is not cut to the dialog's height.
 *
 * A strict Content-Security-Policy lets it pass: `about:blank` is never fetched, so no `frame-src` is asked; the style sheet is
 * constructed and the content comes by DOM calls. The frame goes when the printing is over.
 */
export const printPage = async (parent: Element, content: TemplateResult, options: PrintOptions): Promise<void> => {
  parent.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  // Not `hidden`: Firefox prints nothing of a frame without a box.
  frame.className = 'visually-hidden';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.title = options.title;
  // Firefox puts another document into the frame as it loads.
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    parent.append(frame);
  });
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return;
  fill(page, content, options);
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
};

const fill = (page: Window & typeof globalThis, content: TemplateResult, options: PrintOptions): void => {
  const { document } = page;
  // A style sheet belongs to the window that made it.
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(`${paper.cssText} ${options.styles.cssText} body { font-family: ${options.fontFamily}; }`);
  document.adoptedStyleSheets = [sheet];
  document.title = options.title;
  document.documentElement.lang = options.lang;
  document.documentElement.dir = options.dir;
  render(content, document.body, { creationScope: document });
};
