import { openChannel, type FrameChannel, type MessageOf, type MessageShapes } from '../../../../src/payment-fields/frame-channel.ts';
import { unwrap } from '../../../../src/payment-fields/message-shapes.ts';

/** What the page has put into this document's address for it alone: the channel's secret, and its language. */
export const fromFragment = (): { readonly nonce: string; readonly lang: string | null } => {
  const fragment = new URLSearchParams(location.hash.slice(1));
  return { nonce: fragment.get('billing-frame') ?? '', lang: fragment.get('lang') };
};

/** The origins whose pages may hold this document, as the sandbox's server has been told. */
const pageOrigins = (): readonly string[] =>
  (document.querySelector<HTMLMetaElement>('meta[name="page-origins"]')?.content ?? '').split(' ');

const greeting = { hello: {} } as const;

/**
 * Waits for the page's greeting, whose origin has to be one of those that may hold this document, and opens the channel with that page
 * and no other. Outside of a frame nothing happens.
 */
export const meetPage = <Receives extends MessageShapes>(
  receives: Receives,
  onMeet: (channel: FrameChannel<Receives, MessageShapes>) => void,
  onMessage: (message: MessageOf<Receives>, reply: (message: object) => void) => void = () => undefined,
): void => {
  const { nonce } = fromFragment();
  if (window.parent === window || nonce.length !== 32) return;
  const origins = pageOrigins();
  const meet = (event: MessageEvent<unknown>): void => {
    if (event.source !== window.parent || !origins.includes(event.origin)) return;
    if (unwrap(event.data, nonce, greeting)?.message.type !== 'hello') return;
    window.removeEventListener('message', meet);
    onMeet(openChannel({ other: () => window.parent, origin: event.origin, nonce, receives, onMessage }));
  };
  window.addEventListener('message', meet);
};

/** Tells the page how high this document is, now and whenever that changes. */
export const tellHeight = (channel: FrameChannel<MessageShapes, MessageShapes>): void => {
  const tell = (): void => {
    const pixels = Math.min(5000, Math.ceil(document.documentElement.getBoundingClientRect().height));
    // In the background nothing is laid out, and nothing has a height yet.
    if (pixels > 0) channel.send({ type: 'height', pixels });
  };
  tell();
  new ResizeObserver(tell).observe(document.documentElement);
};
