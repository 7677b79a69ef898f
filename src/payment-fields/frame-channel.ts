import { unwrap, wrap, type MessageOf, type MessageShapes } from './message-shapes.ts';

export { number, oneOf, text, yesOrNo } from './message-shapes.ts';
export type { Check, Fields, MessageOf, MessageShapes } from './message-shapes.ts';

/** What a page and a frame of another origin have to know of each other. */
export interface ChannelOptions<Receives extends MessageShapes> {
  /** The other window, asked for at each message: a frame that was taken out of the page has none. */
  readonly other: () => Window | null;
  /** The exact origin of its document. Messages go to it alone and come from it alone. */
  readonly origin: string;
  /** The secret of these two, of `createNonce()`. */
  readonly nonce: string;
  /** The messages that may come. Everything else is ignored, and tells the sender nothing. */
  readonly receives: Receives;
  /** A message has come. `reply` answers it, where the other side asked. */
  readonly onMessage: (message: MessageOf<Receives>, reply: (message: object) => void) => void;
}

/** A way to speak with one document of another origin. */
export interface FrameChannel<Receives extends MessageShapes, Sends extends MessageShapes> {
  send(message: MessageOf<Sends>): void;
  /**
   * Sends a message and waits for the answer to it. Rejects with a `TimeoutError` when none comes in time, and with an `AbortError`
   * when the channel is closed.
   */
  ask(message: MessageOf<Sends>, limitMs: number): Promise<MessageOf<Receives>>;
  /** From now on nothing is sent and nothing is heard; whoever waits for an answer is told. */
  close(): void;
}

/** 128 random bits, as text that can stand in an address. */
export const createNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

interface Waiting<Message> {
  readonly answer: (message: Message) => void;
  readonly fail: (error: DOMException) => void;
}

/**
 * Opens a checked channel between a page and a frame. A message counts when its origin is exactly the given one, its source is the
 * other window as it is now, it carries the nonce, and it has one of the shapes in every point. Of all others nothing is heard.
 */
export const openChannel = <Receives extends MessageShapes, Sends extends MessageShapes>(
  { other, origin, nonce, receives, onMessage }: ChannelOptions<Receives>,
): FrameChannel<Receives, Sends> => {
  const waiting = new Map<number, Waiting<MessageOf<Receives>>>();
  let questions = 0;
  let open = true;

  const post = (message: object, numbers?: { asks?: number; answers?: number }): void => {
    if (open) other()?.postMessage(wrap(message, nonce, numbers), origin);
  };

  const receive = (event: MessageEvent<unknown>): void => {
    const sender = other();
    if (sender === null || event.source !== sender || event.origin !== origin) return;
    const envelope = unwrap(event.data, nonce, receives);
    if (!envelope) return;
    const { message, asks, answers } = envelope;
    // An answer that comes too late is as good as none.
    if (answers > 0) waiting.get(answers)?.answer(message);
    else onMessage(message, (answer) => asks > 0 && post(answer, { answers: asks }));
  };
  window.addEventListener('message', receive);

  const ask = (message: MessageOf<Sends>, limitMs: number): Promise<MessageOf<Receives>> =>
    new Promise((resolve, reject) => {
      if (!open) return reject(new DOMException('The channel is closed.', 'AbortError'));
      questions += 1;
      const number = questions;
      const settle = (): void => {
        clearTimeout(timer);
        waiting.delete(number);
      };
      const fail = (error: DOMException): void => {
        settle();
        reject(error);
      };
      const timer = setTimeout(() => fail(new DOMException('The frame gave no answer.', 'TimeoutError')), limitMs);
      waiting.set(number, {
        answer: (answer) => {
          settle();
          resolve(answer);
        },
        fail,
      });
      post(message, { asks: number });
    });

  return {
    send: (message) => post(message),
    ask,
    close: () => {
      open = false;
      window.removeEventListener('message', receive);
      for (const { fail } of [...waiting.values()]) fail(new DOMException('The channel was closed.', 'AbortError'));
    },
  };
};
