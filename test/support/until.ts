import { waitUntil } from '@open-wc/testing';
import { textIn } from './screen.ts';

/** Resolves when something is true of a widget, looked at after each change of what it shows. */
export const until = (widget: Element, check: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!check()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(widget.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });

/** Resolves when the widget shows a text. */
export const untilText = (widget: Element, text: string): Promise<void> =>
  until(widget, () => textIn(widget).includes(text));

/** Waits for what no change of the page's content tells of, such as where the focus is; as long as a busy machine needs. */
export const eventually = (check: () => unknown, what = 'it is so'): Promise<void> =>
  waitUntil(() => Boolean(check()), what, { timeout: 20_000 });
