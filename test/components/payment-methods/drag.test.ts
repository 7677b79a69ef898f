import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { paymentMethods as samples } from '../../../src/testing/index.ts';
import { eventually } from '../../support/until.ts';
import { type MethodsScreen, show } from './methods.ts';

const VISA = 'Visa •••• 4242';
const VIPPS = 'Vipps';
const MASTERCARD = 'Mastercard •••• 9903';

describe('dragging a method to another place', () => {
  let screen: MethodsScreen;

  const handle = (name: string) => screen.row(name).querySelector<HTMLElement>('[part=handle]')!;
  const middle = (element: Element): [number, number] => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };
  const stored = () => screen.backend.paymentMethods.map(({ label }) => label);
  const items = () => [...screen.widget.shadowRoot!.querySelectorAll('ol > li')];
  const grab = async (name: string) => {
    handle(name).scrollIntoView({ block: 'center' });
    await sendMouse({ type: 'move', position: middle(handle(name)) });
    await sendMouse({ type: 'down' });
  };
  const over = async (name: string, by = 0) => {
    const [x, y] = middle(screen.row(name));
    await sendMouse({ type: 'move', position: [x, y + by] });
  };

  beforeEach(async () => {
    screen = await show({ paymentMethods: [samples.primaryVisa(), samples.vipps(), samples.backup()] });
  });

  afterEach(() => resetMouse());

  it('leads to the same order as the buttons do', async () => {
    await grab(VISA);
    await over(MASTERCARD, 12);
    await eventually(() => items()[2]!.className === 'lands-below', 'a line shows where it lands');
    await sendMouse({ type: 'up' });
    await eventually(() => screen.order.join() === [VIPPS, MASTERCARD, VISA].join());
    expect(screen.said).to.equal(`${VISA} is number 3 of 3 now.`);
    await eventually(() => stored().join() === screen.order.join());

    const twin = await show({ paymentMethods: [samples.primaryVisa(), samples.vipps(), samples.backup()] });
    await twin.press(`Move down ${VISA}`);
    await twin.press(`Move down ${VISA}`);
    await eventually(() => twin.order.join() === screen.order.join(), 'the buttons lead to the same order');
  });

  it('goes upwards too', async () => {
    await grab(MASTERCARD);
    await over(VISA, -12);
    await eventually(() => items()[0]!.className === 'lands-above');
    await sendMouse({ type: 'up' });
    await eventually(() => screen.order.join() === [MASTERCARD, VISA, VIPPS].join());
  });

  it('is given up by Escape', async () => {
    await grab(VISA);
    await over(MASTERCARD, 12);
    await eventually(() => items()[2]!.className === 'lands-below');
    await sendKeys({ press: 'Escape' });
    await eventually(() => items().every(({ className }) => className === ''));
    await sendMouse({ type: 'up' });
    expect(screen.order).to.deep.equal([VISA, VIPPS, MASTERCARD]);
    expect(screen.calls('orderPaymentMethods')).to.have.length(0);
  });

  it('changes nothing where it is let go at its own place', async () => {
    await grab(VIPPS);
    await sendMouse({ type: 'up' });
    expect(screen.order).to.deep.equal([VISA, VIPPS, MASTERCARD]);
    expect(items().every(({ className }) => className === '')).to.equal(true);
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
