import { createNonce, openChannel, type FrameChannel } from './frame-channel.ts';
import type { MessageOf, MessageShapes } from './message-shapes.ts';

export interface FrameOptions {
  /** What the frame becomes a child of. */
  readonly container: Element | ShadowRoot;
  /** Its document, of another origin than the page. */
  readonly url: string;
  /** What the frame is called by a screen reader. */
  readonly title: string;
  /** BCP 47. */
  readonly locale: string;
  /** Takes the frame out when aborted. */
  readonly signal: AbortSignal;
}

interface ChannelHalf<Receives extends MessageShapes> {
  /** What its document may tell. */
  readonly receives: Receives;
  readonly onMessage: (message: MessageOf<Receives>, frame: OpenFrame<Receives>) => void;
  /** A document has been loaded into it, the first or another one, and can be spoken to. */
  readonly onLoad?: (frame: OpenFrame<Receives>) => void;
}

/** A frame with a document of another origin, and a channel to it. */
export interface OpenFrame<Receives extends MessageShapes> {
  readonly element: HTMLIFrameElement;
  readonly channel: FrameChannel<Receives, MessageShapes>;
  /** Makes it so high, in CSS pixels, that nothing in it scrolls. */
  setHeight(pixels: number): void;
  /** Takes it out, and hears nothing more from it. */
  close(): void;
}

/** The origin that a frame's document may have: a web address, and not the page's own, in which it could reach everything. */
const originOf = (url: string): string => {
  const { origin, protocol } = new URL(url, location.href);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`A frame's address begins with http: or https:, not ${protocol}`);
  if (origin === location.origin) throw new TypeError("A frame's document has an origin of its own, not that of the page.");
  return origin;
};

/**
 * Puts a document of another origin into the page, in a frame, and opens a checked channel to it (see `openChannel`). The channel's nonce
 * and the language stand in the address's fragment, `#billing-frame=<nonce>&lang=<locale>`, which no server gets to see; the frame
 * learns the page's origin from the greeting, which each of its documents gets as soon as it is loaded.
 */
export const openFrame = <Receives extends MessageShapes>(
  { container, url, title, locale, signal, receives, onMessage, onLoad }: FrameOptions & ChannelHalf<Receives>,
): OpenFrame<Receives> => {
  const origin = originOf(url);
  const nonce = createNonce();
  const element = document.createElement('iframe');
  element.title = title;
  element.referrerPolicy = 'no-referrer';
  // Attributes that give way to any style sheet: the container may be in the page's own tree, where none of ours reaches.
  element.width = '100%';
  element.frameBorder = '0';
  element.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin');
  const address = new URL(url);
  address.hash = new URLSearchParams({ 'billing-frame': nonce, lang: locale }).toString();
  element.src = address.href;

  const channel = openChannel<Receives, MessageShapes>({
    other: () => element.contentWindow,
    origin,
    nonce,
    receives,
    onMessage: (message) => onMessage(message, frame),
  });
  const frame: OpenFrame<Receives> = {
    element,
    channel,
    setHeight: (pixels) => void (element.height = String(Math.ceil(pixels))),
    close: () => {
      signal.removeEventListener('abort', frame.close);
      channel.close();
      element.remove();
    },
  };
  element.addEventListener('load', () => {
    channel.send({ type: 'hello' });
    onLoad?.(frame);
  });
  signal.throwIfAborted();
  signal.addEventListener('abort', frame.close, { once: true });
  container.append(element);
  return frame;
};
