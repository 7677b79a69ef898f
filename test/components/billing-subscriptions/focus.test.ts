import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { subscriptions as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { rows, show, until, untilText } from './widget.ts';
import { eventually } from '../../support/until.ts';

const focused = (widget: HTMLElement): Element => widget.shadowRoot!.activeElement!;

describe("the keyboard's place in the list", () => {
  it('stays with its subscription when the order changes', async () => {
    const { widget, backend } = await show([samples.active(), samples.yearly()]);
    const more = byRole(widget, 'button', 'More about Kart og tur');
    more.focus();
    backend.change('sub_yearly', { health: 'grace', healthReason: 'card-expired' });
    dispatchEvent(new Event('online'));
    await until(widget, () => textIn(rows(widget)[0]!).includes('Kart og tur'));
    expect(nameOf(focused(widget))).to.equal('More about Kart og tur');
  });

  it('goes to the heading of the row when its button is gone', async () => {
    const { widget, backend } = await show([samples.active()]);
    byRole(widget, 'button', 'Cancel subscription').focus();
    backend.change('sub_active', { renewal: 'off', accessUntil: '2026-12-03', nextCharge: undefined, actions: [] });
    dispatchEvent(new Event('online'));
    await untilText(widget, 'Ends on 3 December.');
    expect(textIn(focused(widget))).to.equal('Nordlia Musikk');
  });

  it('goes to the heading of the list when the row is gone', async () => {
    const { widget, backend } = await show([samples.active(), samples.yearly()]);
    byRole(widget, 'button', 'More about Nordlia Musikk').focus();
    backend.change('sub_active', { access: 'none', renewal: 'off', endedOn: '2026-11-24', nextCharge: undefined });
    dispatchEvent(new Event('online'));
    await until(widget, () => rows(widget).length === 1);
    expect(textIn(focused(widget))).to.equal('Subscriptions');
  });

  it('goes to the heading of the row when a change took away the button that began it', async () => {
    const { widget } = await show([samples.willNotRenew()]);
    byRole(widget, 'button', 'Keep subscription').click();
    const press = async (name: string): Promise<void> => {
      const inDialog = () => allByRole(widget, 'dialog').flatMap((dialog) => allByRole(dialog, 'button', name));
      await eventually(() => inDialog()[0]?.matches(':not([disabled], [aria-disabled=true])'), `“${name}” can be pressed`);
      inDialog()[0]!.click();
    };
    await press('Keep subscription');
    await press('Done');
    await until(widget, () => allByRole(widget, 'dialog').length === 0);
    await eventually(() => focused(widget)?.matches('h3'), 'the focus is on a heading');
    expect(textIn(focused(widget))).to.equal('Nordlia Musikk');
  });

  it('moves through a row in the order in which it is read', async () => {
    const { widget } = await show([samples.grace(), samples.active()]);
    const names: string[] = [];
    for (const element of allByRole(widget, 'button')) names.push(nameOf(element));
    byRole(widget, 'button', 'Ended subscriptions');
    (allByRole(widget, 'link', 'Update payment method')[0] ?? byRole(widget, 'button', 'Update payment method')).focus();
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused(widget))).to.equal('Cancel subscription');
    await sendKeys({ press: 'Tab' });
    expect(nameOf(focused(widget))).to.equal('More about Nordlia Musikk');
    expect(names.at(-1)).to.equal('Ended subscriptions');
  });
});
