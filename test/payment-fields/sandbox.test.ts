import { expect } from '@open-wc/testing';
import type { MountedPaymentFields } from '../../src/payment-fields/adapter.ts';
import { openBankFrame } from '../../src/payment-fields/bank-frame.ts';
import { createSandboxFields, sandboxFields } from '../../src/payment-fields/sandbox/index.ts';
import { cardNumbersInPage } from '../support/card-numbers.ts';
import { eventually } from '../support/until.ts';
import { prepareMount } from './support/mount.ts';

/** The test runner's own server by another name, which makes another origin of it. */
const provider = `http://127.0.0.1:${location.port}`;
const settings = { frame: `${provider}/fields` };

describe("the sandbox's fields", () => {
  let mounting: ReturnType<typeof prepareMount>;
  let mounted: MountedPaymentFields | undefined;

  beforeEach(() => {
    mounting = prepareMount(settings);
  });
  afterEach(() => {
    mounted?.unmount();
    mounted = undefined;
    mounting.container.remove();
  });

  const mount = async (changes = {}): Promise<MountedPaymentFields> =>
    (mounted = await sandboxFields.mount(mounting.container, { ...mounting.options, ...changes }));
  const frames = () => [...mounting.container.querySelectorAll('iframe')];
  const rejection = (promise: Promise<unknown>): Promise<Error> =>
    promise.then(
      () => new Error('It did not reject.'),
      (error: Error) => error,
    );
  /** Has the typist in the frame type. The numbers go into the frame and nowhere else. */
  const typeCard = (number: string, expiry: string, code: string): void =>
    frames()[0]!.contentWindow!.postMessage({ typist: { number, expiry, code } }, provider);

  it('stand in a frame of another origin, named and sandboxed', async () => {
    await mount();
    const [frame] = frames();
    expect(frame!.title).to.equal('Card details');
    expect(new URL(frame!.src).origin).to.equal(provider);
    expect(frame!.contentDocument).to.equal(null);
    expect(frame!.getAttribute('sandbox')).to.equal('allow-scripts allow-forms allow-same-origin');
    expect(mounting.states[0]).to.deep.equal({ ready: true, complete: false });
  });

  it('take the focus', async () => {
    await mount();
    mounted!.focus();
    expect(document.activeElement === frames()[0]).to.equal(true);
  });

  it('give a token for a test card, and keep the number to themselves', async () => {
    const heard: string[] = [];
    const listen = ({ data }: MessageEvent<unknown>): void => void heard.push(JSON.stringify(data));
    window.addEventListener('message', listen);
    await mount();
    typeCard('4242424242424242', '1239', '123');
    await eventually(() => mounting.states.at(-1)?.complete, 'they are complete');
    const result = await mounted!.createToken();
    window.removeEventListener('message', listen);
    expect(result.ok && result.token).to.match(/^sandbox-card\.approves\.visa\.4242\.2039-12\.NO\.[A-Za-z]{16}$/);
    expect(heard.length).to.be.greaterThan(2);
    expect(heard.join('')).not.to.match(/42424242|4242 4242/);
    expect(cardNumbersInPage()).to.deep.equal([]);
  });

  it('say what is missing, and refuse a card that is real', async () => {
    await mount();
    expect(await mounted!.createToken()).to.deep.equal({ ok: false, reason: 'incomplete' });
    // Luhn is content, and the sandbox is not: it is none of its cards.
    typeCard('4111111111111111', '1239', '123');
    await eventually(() => mounting.states.at(-1)?.complete, 'they are complete');
    expect(await mounted!.createToken()).to.deep.equal({ ok: false, reason: 'invalid' });
  });

  it('change their language and looks, and keep what was typed', async () => {
    await mount();
    typeCard('5555555555554444', '1239', '123');
    await eventually(() => mounting.states.at(-1)?.complete, 'they are complete');
    mounted!.update({ ...mounting.options, locale: 'nb', direction: 'rtl' });
    expect(frames()[0]!.title).to.equal('Kortopplysninger');
    const result = await mounted!.createToken();
    expect(result.ok && result.token).to.contain('.mastercard.4444.');
    expect(mounting.states.at(-1)!.complete).to.equal(true);
  });

  it('leave nothing behind, also when they are not wanted any more before they are there', async () => {
    await mount();
    mounted!.unmount();
    expect(frames()).to.have.length(0);
    expect(await mounted!.createToken()).to.deep.equal({ ok: false, reason: 'unavailable' });

    const unwanted = rejection(mount());
    mounting.controller.abort();
    expect((await unwanted).name).to.equal('AbortError');
    expect(frames()).to.have.length(0);
    expect((await rejection(mount())).name).to.equal('AbortError');
    expect(frames()).to.have.length(0);
  });

  it('are given up when they do not answer, and leave nothing behind', async () => {
    const impatient = createSandboxFields({ mountMs: 1, tokenMs: 1 });
    const silent = { ...mounting.options, settings: { frame: `${provider}/bank/waiting` } };
    expect((await rejection(impatient.mount(mounting.container, silent))).name).to.equal('TimeoutError');
    expect(frames()).to.have.length(0);
  });

  it('take no address that is no web address of another origin', async () => {
    for (const frame of [undefined, '', '/fields', 'javascript:alert(1)', 'data:text/html,x', `${location.origin}/fields`]) {
      const error = await rejection(mount({ settings: frame === undefined ? {} : { frame } }));
      expect(error, String(frame)).to.be.an.instanceOf(TypeError);
      expect(frames()).to.have.length(0);
    }
  });
});

describe("a bank's page in a frame", () => {
  let container: HTMLElement;
  let controller: AbortController;
  let ended: number;
  beforeEach(() => {
    document.body.append((container = document.createElement('div')));
    controller = new AbortController();
    ended = 0;
  });
  afterEach(() => {
    controller.abort();
    container.remove();
  });

  const open = (path: string) =>
    openBankFrame({ container, url: provider + path, title: 'Your bank', locale: 'nb', signal: controller.signal, onEnded: () => void (ended += 1) });

  it('is sandboxed, told its language in the fragment, and taken out when that is wanted', () => {
    const { element } = open('/bank/waiting?challenge=1');
    const address = new URL(element.src);
    expect(address.search).to.equal('?challenge=1');
    expect(address.hash).to.match(/^#billing-frame=[0-9a-f]{32}&lang=nb$/);
    expect(element.title).to.equal('Your bank');
    expect(element.getAttribute('sandbox')).not.to.contain('top-navigation');
    controller.abort();
    expect(container.children).to.have.length(0);
  });

  it('tells that it is done once it is, in whichever document, and nothing of how', async () => {
    const { element } = open('/bank/waiting');
    await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    expect(ended).to.equal(0);
    element.src = element.src.replace('/bank/waiting', '/bank/failed');
    await eventually(() => ended > 0, 'it is done');
  });
});
