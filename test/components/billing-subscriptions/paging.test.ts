import { expect } from '@open-wc/testing';
import { manySubscriptions } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { rows, show, until, untilText } from './widget.ts';

describe('a long list of subscriptions', () => {
  it('shows more when it is asked to, says how many, and moves the focus to the first of them', async () => {
    const { widget } = await show(manySubscriptions(25), { pageSize: 20 });
    expect(rows(widget)).to.have.length(20);
    byRole(widget, 'button', 'Show more').click();
    await until(widget, () => rows(widget).length === 25);
    await untilText(widget, '5 more subscriptions are shown.');
    expect(rows(widget)[20]!.contains(widget.shadowRoot!.activeElement)).to.equal(true);
    expect(allByRole(widget, 'button', 'Show more')).to.have.length(0);
  });

  it('keeps what it has when the rest does not come', async () => {
    const { widget, backend } = await show(manySubscriptions(25), { pageSize: 20 });
    backend.failNext({ operation: 'listSubscriptions', problem: 'not-found' });
    byRole(widget, 'button', 'Show more').click();
    await until(widget, () => allByRole(widget, 'alert').length === 1);
    expect(textIn(allByRole(widget, 'alert')[0]!)).to.include('We could not find this.');
    expect(rows(widget)).to.have.length(20);
    byRole(widget, 'button', 'Show more').click();
    await until(widget, () => rows(widget).length === 25);
    expect(allByRole(widget, 'alert')).to.have.length(0);
  });
});
