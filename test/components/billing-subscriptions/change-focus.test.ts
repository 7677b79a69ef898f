import { expect } from '@open-wc/testing';
import type { Subscription } from '../../../src/api/index.ts';
import '../../../src/components/billing-subscriptions/index.ts';
import type { BillingSubscriptionsElement } from '../../../src/components/billing-subscriptions/index.ts';
import { createMemoryBackend, subscriptions as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf } from '../../support/screen.ts';

describe('the focus after a change', () => {
  let widget: BillingSubscriptionsElement;

  const show = (items: readonly Subscription[]) => {
    widget = document.createElement('billing-subscriptions');
    Object.assign(widget, {
      api: 'https://api.example',
      sessionUrl: '/billing-session',
      fetch: createMemoryBackend({ subscriptions: items }).fetch,
    });
    document.body.append(widget);
  };

  /** Resolves with a button as soon as it can be pressed, looking whenever something is drawn. */
  const button = async (name: string): Promise<HTMLElement> => {
    while (allByRole(widget, 'button', name).length === 0) await new Promise(requestAnimationFrame);
    return allByRole(widget, 'button', name).at(-1)!;
  };

  const press = async (name: string) => {
    const found = await button(name);
    found.focus();
    found.click();
  };

  const focused = (): Element | null => {
    let at: Element | null = document.activeElement;
    while (at?.shadowRoot) at = at.shadowRoot.activeElement;
    return at;
  };

  const closed = async () => {
    while (allByRole(widget, 'dialog').length > 0) await new Promise(requestAnimationFrame);
    await widget.updateComplete;
  };

  afterEach(() => widget.remove());

  it('is on the button that opened the dialog when nothing was changed', async () => {
    show([samples.commitment()]);
    await press('Cancel subscription');
    await press('Keep subscription');
    await closed();
    expect(nameOf(focused()!)).to.equal('Cancel subscription');
  });

  it('is in the row when that button is gone', async () => {
    show([samples.commitment()]);
    await press('Cancel subscription');
    await button('Keep subscription');
    await press('Cancel subscription');
    await press('Done');
    await closed();
    await button('Keep subscription');
    const row = byRole(widget, 'article');
    expect(row.contains(focused())).to.equal(true);
  });

  it('stays in the widget when the whole row is gone', async () => {
    show([samples.trial()]);
    await press('Cancel subscription');
    while (allByRole(widget, 'radio', 'Right away').length === 0) await new Promise(requestAnimationFrame);
    byRole(widget, 'radio', 'Right away').click();
    await press('Cancel subscription');
    await press('Done');
    await closed();
    expect(allByRole(widget, 'article')).to.have.length(0);
    expect(nameOf(focused()!)).to.equal('Subscriptions');
  });
});
