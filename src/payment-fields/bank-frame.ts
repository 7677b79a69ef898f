import { number } from './message-shapes.ts';
import { openFrame, type FrameOptions } from './open-frame.ts';

/** What a bank's page may tell: that it needs more room, and that the customer is done with it. Nothing of what they answered. */
const bankMessages = { height: { pixels: number(0, 5000) }, 'challenge-ended': {} } as const;

export interface BankFrameOptions extends Pick<FrameOptions, 'container' | 'url' | 'title' | 'locale' | 'signal'> {
  /**
   * The customer has answered, or has given up. What they answered is asked of the back end (`confirmApproval`). A bank that tells
   * nothing never calls this: ask the back end from time to time as well.
   */
  readonly onEnded: () => void;
}

/** A bank's page that stands in the page. */
export interface BankFrame {
  readonly element: HTMLIFrameElement;
  /** Takes it out, and hears nothing more from it. Also done when `signal` is aborted. */
  close(): void;
}

/**
 * Shows the page of a bank, for a challenge of kind `frame`, as a child of `container`.
 *
 * ```ts
 * const frame = openBankFrame({
 *   container, url: challenge.url, title: 'Approve at your bank', locale: 'nb', signal,
 *   onEnded: () => void confirm(),
 * });
 * ```
 *
 * The frame is sandboxed: it can neither lead the page away nor open dialogs over it. Where the bank's document tells its height over
 * the checked channel, the frame is as high; otherwise it is as high as the style sheet around it says. Throws when the address is
 * not of `http:` or `https:`, or is of the page's own origin.
 */
export const openBankFrame = ({ onEnded, ...options }: BankFrameOptions): BankFrame =>
  openFrame({
    ...options,
    receives: bankMessages,
    onMessage: (message, frame) => {
      if (message.type === 'height') frame.setHeight(message.pixels);
      else onEnded();
    },
  });
