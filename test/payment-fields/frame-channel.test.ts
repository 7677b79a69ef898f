import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { createNonce, number, oneOf, openChannel, text, type FrameChannel } from '../../src/payment-fields/frame-channel.ts';
import { wrap } from '../../src/payment-fields/message-shapes.ts';

const shapes = {
  ready: {},
  height: { pixels: number(0, 5000) },
  token: { token: text(20, /^[a-z.]+$/), brand: oneOf('visa', 'amex') },
} as const;

const origin = 'https://provider.example';
const nonce = createNonce();

/** A message as it arrives, which a test can bend in any way. */
interface Arriving {
  readonly data: unknown;
  readonly origin: string;
  readonly source: Window | null;
}

describe('the channel to a frame', () => {
  let frame: HTMLIFrameElement;
  let stranger: HTMLIFrameElement;
  let heard: unknown[];
  let channel: FrameChannel<typeof shapes, { hello: object & Record<never, never> }>;

  const addFrame = (): HTMLIFrameElement => {
    const element = document.createElement('iframe');
    document.body.append(element);
    return element;
  };

  beforeEach(() => {
    frame = addFrame();
    stranger = addFrame();
    heard = [];
    channel = openChannel({
      other: () => frame.contentWindow,
      origin,
      nonce,
      receives: shapes,
      onMessage: (message) => heard.push(message),
    });
  });
  afterEach(() => {
    channel.close();
    frame.remove();
    stranger.remove();
  });

  const arrive = ({ source, ...arriving }: Arriving): void => {
    // Not every engine makes an event whose source is a window that is gone.
    window.dispatchEvent(Object.defineProperty(new MessageEvent('message', arriving), 'source', { value: source }));
  };
  const sound = (message: object = { type: 'height', pixels: 120 }): Arriving => ({
    data: wrap(message, nonce),
    origin,
    source: frame.contentWindow,
  });

  const soundMessages = fc.oneof(
    fc.constant({ type: 'ready' }),
    fc.record({ type: fc.constant('height'), pixels: fc.double({ min: 0, max: 5000, noNaN: true }) }),
    fc.record({ type: fc.constant('token'), token: fc.stringMatching(/^[a-z.]{1,20}$/), brand: fc.constantFrom('visa', 'amex') }),
  );

  /** Origins that are not the one, some of them nearly. */
  const otherOrigins = fc
    .oneof(
      fc.constantFrom('', 'null', '*', 'https://provider.example.evil.example', 'https://provider.example:443', 'http://provider.example'),
      fc.constantFrom('https://PROVIDER.example', 'https://provider.example/', ' https://provider.example', 'https://a.provider.example'),
      fc.webUrl(),
      fc.string(),
    )
    .filter((other) => other !== origin);

  const otherNonces = fc.oneof(fc.constantFrom('', nonce.toUpperCase(), `${nonce} `, nonce.slice(1)), fc.string(), fc.anything())
    .filter((other) => other !== nonce);

  /** Messages that are none of the shapes, in every way that one can be wrong. */
  const bentMessages = fc.oneof(
    fc.anything().filter((value) => typeof value !== 'object' || value === null || !('type' in value)),
    fc.constantFrom(
      { type: 'unknown' },
      { type: 'height' },
      { type: 'height', pixels: '120' },
      { type: 'height', pixels: NaN },
      { type: 'height', pixels: Infinity },
      { type: 'height', pixels: -1 },
      { type: 'height', pixels: 5001 },
      { type: 'ready', more: undefined },
      { type: ['ready'] },
      { type: 'token', token: 'a'.repeat(21), brand: 'visa' },
      { type: 'token', token: 'four2', brand: 'visa' },
      { type: 'token', token: 'a.b', brand: 'toString' },
      { type: 'token', token: 'a.b', brand: new String('visa') },
      { type: 'constructor' },
      { type: '__proto__' },
      { type: 'toString' },
      { type: 'hasOwnProperty' },
      Object.create({ type: 'ready' }) as object,
      Object.assign(Object.create({ pixels: 3 }) as object, { type: 'height' }),
      JSON.parse('{"type":"ready","__proto__":{"admin":true}}') as object,
      JSON.parse('{"type":"height","pixels":1,"constructor":{}}') as object,
      Object.defineProperty({}, 'type', { get: () => 'ready', enumerable: true }),
      Object.defineProperty({}, 'type', { value: 'ready', enumerable: false }),
      Object.assign({ type: 'ready' }, { [Symbol('more')]: 1 }),
      Object.assign([], { type: 'ready' }),
      new Map([['type', 'ready']]),
      new (class {
        type = 'ready';
      })(),
    ),
    fc.tuple(soundMessages, fc.string(), fc.anything()).map(([message, key, value]) =>
      // One field more, or one of another kind.
      key === 'type' || key in message ? { ...message, [`${key}_`]: value } : { ...message, [key]: value },
    ),
  );

  /** Envelopes that hold a sound message and are bent themselves. */
  const bentEnvelopes = fc
    .tuple(
      soundMessages,
      fc.constantFrom('protocol', 'nonce', 'asks', 'answers', 'message', 'more'),
      fc.oneof(fc.constantFrom(-1, 0.5, '1', null, {}, 2 ** 60), fc.anything()),
    )
    .map(([message, key, value]) => ({ ...wrap(message, nonce), [key]: value }))
    .filter((data) => {
      const counts = [data.asks, data.answers].every((count) => Number.isSafeInteger(count) && Number(count) >= 0);
      return 'more' in data || !counts || data.nonce !== nonce || data.protocol !== 'billing-frame-1' || typeof data.message !== 'object';
    });

  it('hears none of 500 messages that are wrong in one point, and the right one after each', () => {
    const wrong: fc.Arbitrary<() => Arriving> = fc.oneof(
      fc.tuple(soundMessages, otherOrigins).map(([message, other]) => () => ({ ...sound(message), origin: other })),
      fc
        .tuple(soundMessages, fc.constantFrom('window', 'stranger', 'none'))
        .map(([message, who]) => () => ({
          ...sound(message),
          source: who === 'window' ? window : who === 'stranger' ? stranger.contentWindow : null,
        })),
      fc.tuple(soundMessages, otherNonces).map(([message, other]) => () => ({ ...sound(), data: wrap(message, other as string) })),
      bentMessages.map((message) => () => ({ ...sound(), data: wrap(message as object, nonce) })),
      bentEnvelopes.map((data) => () => ({ ...sound(), data })),
      fc.anything().map((data) => () => ({ ...sound(), data })),
      // Right in every point, from a document of a frame that has been taken out.
      soundMessages.map((message) => () => {
        const stale = { ...sound(message) };
        frame.remove();
        frame = addFrame();
        return stale;
      }),
    );
    let runs = 0;
    fc.assert(
      fc.property(wrong, soundMessages, (make, right) => {
        runs += 1;
        heard = [];
        arrive(make());
        expect(heard, 'of the wrong one').to.have.length(0);
        arrive(sound(right));
        expect(heard).to.deep.equal([right]);
      }),
      { numRuns: 500 },
    );
    expect(runs).to.equal(500);
  });

  it('hears nothing from a frame that is gone, and nothing once it is closed', () => {
    const right = sound();
    frame.remove();
    arrive(right);
    arrive({ ...right, source: null });
    document.body.append(frame);
    channel.close();
    arrive(sound());
    expect(heard).to.have.length(0);
  });

  it('hands on a copy, with nothing of its sender in it', () => {
    const message = { type: 'height', pixels: 7 };
    arrive(sound(message));
    expect(heard[0]).to.deep.equal(message);
    expect(heard[0] === message).to.equal(false);
  });

  describe('asking', () => {
    const answered = (request: Promise<unknown>): Promise<unknown> => request.catch((error: DOMException) => error.name);

    /** What the frame's window was sent. It is of this origin here, so that a test can look. */
    const sent: { data: { asks: number; answers: number }; to: string }[] = [];
    const watch = (): void => {
      sent.length = 0;
      frame.contentWindow!.postMessage = ((data: (typeof sent)[0]['data'], to: string) => sent.push({ data, to })) as Window['postMessage'];
    };

    it('sends to the exact origin, and takes the answer to this question only', async () => {
      watch();
      const first = channel.ask({ type: 'hello' }, 5000);
      const second = channel.ask({ type: 'hello' }, 5000);
      expect(sent.map(({ to }) => to)).to.deep.equal([origin, origin]);
      const [one, two] = sent.map(({ data }) => data.asks);
      const answer = (answers: number, pixels: number) =>
        arrive({ ...sound(), data: wrap({ type: 'height', pixels }, nonce, { answers }) });
      answer(two!, 2);
      answer(99, 99);
      answer(one!, 1);
      answer(one!, 3);
      expect(await first).to.deep.equal({ type: 'height', pixels: 1 });
      expect(await second).to.deep.equal({ type: 'height', pixels: 2 });
      expect(heard, 'answers are no messages').to.have.length(0);
    });

    it('waits no longer than it was told, and no longer than the channel is open', async () => {
      watch();
      expect(await answered(channel.ask({ type: 'hello' }, 1))).to.equal('TimeoutError');
      const waiting = answered(channel.ask({ type: 'hello' }, 5000));
      channel.close();
      expect(await waiting).to.equal('AbortError');
      expect(await answered(channel.ask({ type: 'hello' }, 5000))).to.equal('AbortError');
      channel.send({ type: 'hello' });
      expect(sent).to.have.length(2);
    });

    it('answers who asks', () => {
      watch();
      const answering = openChannel({
        other: () => frame.contentWindow,
        origin,
        nonce,
        receives: shapes,
        onMessage: (_message, reply) => reply({ type: 'hello' }),
      });
      arrive({ ...sound(), data: wrap({ type: 'ready' }, nonce, { asks: 7 }) });
      arrive(sound({ type: 'ready' }));
      answering.close();
      expect(sent).to.have.length(1);
      expect(sent[0]!.data.answers).to.equal(7);
    });
  });

  it('has a secret of 128 bits, another one each time', () => {
    const many = new Set(Array.from({ length: 100 }, createNonce));
    expect(many.size).to.equal(100);
    for (const each of many) expect(each).to.match(/^[0-9a-f]{32}$/);
  });
});
