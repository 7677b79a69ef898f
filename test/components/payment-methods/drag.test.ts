import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { paymentMethods as samples } from '../../../src/testing/index.ts';
import { eventually } from '../../support/until.ts';
import { type MethodsScreen, show } from './methods.ts';

const VISA = 'Visa •••• 4242';
const VIPPS = 'Vipps';
const MASTERCARD = 'Mastercard •••• 9903';

describe('dragging a method to another place', () => {
  let screen: MethodsScreen;
  let held: HTMLElement;

  const handle = (name: string) => screen.row(name).querySelector<HTMLElement>('[part=handle]')!;
  /** A pointer of our own: a page that is not in front, as in a run of several, is sent none. */
  const point = (type: string, clientY: number): void => {
    const pointer = { pointerId: 1, isPrimary: true, pointerType: 'mouse', button: 0, clientX: 10, clientY };
    held.dispatchEvent(new PointerEvent(type, { ...pointer, bubbles: true, composed: true, cancelable: true }));
  };
  const middle = (element: Element): number => {
    const { y, height } = element.getBoundingClientRect();
    return Math.round(y + height / 2);
  };
  const stored = () => screen.backend.paymentMethods.map(({ label }) => label);
  const items = () => [...screen.widget.shadowRoot!.querySelectorAll('ol > li')];
  const grab = (name: string): void => {
    held = handle(name);
    // Only a pointer of the browser's own can be captured.
    held.setPointerCapture = () => undefined;
    point('pointerdown', middle(held));
  };
  const over = (name: string, by = 0): void => point('pointermove', middle(screen.row(name)) + by);
  const drop = (name: string, by = 0): void => point('pointerup', middle(screen.row(name)) + by);

  beforeEach(async () => {
    screen = await show({ paymentMethods: [samples.primaryVisa(), samples.vipps(), samples.backup()] });
  });

  it('leads to the same order as the buttons do', async () => {
    grab(VISA);
    over(MASTERCARD, 12);
    await eventually(() => items()[2]!.className === 'lands-below', 'a line shows where it lands');
    drop(MASTERCARD, 12);
    await eventually(() => screen.order.join() === [VIPPS, MASTERCARD, VISA].join());
    expect(screen.said).to.equal(`${VISA} is number 3 of 3 now.`);
    await eventually(() => stored().join() === screen.order.join());

    const twin = await show({ paymentMethods: [samples.primaryVisa(), samples.vipps(), samples.backup()] });
    await twin.press(`Move down ${VISA}`);
    await twin.press(`Move down ${VISA}`);
    await eventually(() => twin.order.join() === screen.order.join(), 'the buttons lead to the same order');
  });

  it('goes upwards too', async () => {
    grab(MASTERCARD);
    over(VISA, -12);
    await eventually(() => items()[0]!.className === 'lands-above');
    drop(VISA, -12);
    await eventually(() => screen.order.join() === [MASTERCARD, VISA, VIPPS].join());
  });

  it('is given up by Escape', async () => {
    grab(VISA);
    over(MASTERCARD, 12);
    await eventually(() => items()[2]!.className === 'lands-below');
    await sendKeys({ press: 'Escape' });
    await eventually(() => items().every(({ className }) => className === ''));
    drop(MASTERCARD, 12);
    expect(screen.order).to.deep.equal([VISA, VIPPS, MASTERCARD]);
    expect(screen.calls('orderPaymentMethods')).to.have.length(0);
  });

  it('changes nothing where it is let go at its own place', async () => {
    grab(VIPPS);
    await eventually(() => items()[1]!.className === 'dragged');
    drop(VIPPS);
    expect(screen.order).to.deep.equal([VISA, VIPPS, MASTERCARD]);
    await eventually(() => items().every(({ className }) => className === ''));
    expect(screen.calls('orderPaymentMethods')).to.have.length(0);
  });

  it('lets a finger scroll the page everywhere but on the handle', () => {
    expect(getComputedStyle(handle(VISA)).touchAction).to.equal('none');
    expect(getComputedStyle(screen.row(VISA)).touchAction).to.equal('auto');
  });

  it('is nothing that a screen reader meets: the buttons are', () => {
    expect(handle(VISA).ariaHidden).to.equal('true');
    expect(handle(VISA).tabIndex).to.equal(-1);
  });
});
