import { expect } from '@open-wc/testing';
import type { Subscription } from '../../../src/api/index.ts';
import type { BillingSubscriptionsElement } from '../../../src/components/billing-subscriptions/index.ts';
import { subscriptions as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf } from '../../support/screen.ts';
import { rows, show } from './widget.ts';
import { eventually } from '../../support/until.ts';

describe('the focus after a change', () => {
  let widget: BillingSubscriptionsElement;

  const begin = async (items: readonly Subscription[]) => {
    ({ widget } = await show(items));
    byRole(widget, 'button', 'Cancel subscription').focus();
    byRole(widget, 'button', 'Cancel subscription').click();
  };

  const inDialog = (role: 'button' | 'radio', name: string) =>
    allByRole(widget, 'dialog').flatMap((dialog) => allByRole(dialog, role, name));

  const press = async (name: string, role: 'button' | 'radio' = 'button') => {
    await eventually(() => inDialog(role, name).length === 1, `${name} can be pressed`);
    inDialog(role, name)[0]!.click();
  };

  const focused = () => nameOf(widget.shadowRoot!.activeElement!);

  it('is on the button that opened the dialog when nothing was changed', async () => {
    await begin([samples.commitment()]);
    await press('Keep subscription');
    await eventually(() => allByRole(widget, 'dialog').length === 0, 'the dialog is closed');
    expect(focused()).to.equal('Cancel subscription');
  });

  it('stays in the widget when the whole row is gone', async () => {
    await begin([samples.trial()]);
    await press('Right away', 'radio');
    await press('Cancel subscription');
    await press('Done');
    await eventually(() => rows(widget).length === 0 && widget.shadowRoot!.activeElement, 'the row is gone');
    expect(focused()).to.equal('Subscriptions');
  });
});
