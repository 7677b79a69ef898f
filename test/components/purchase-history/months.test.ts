import { expect } from '@open-wc/testing';
import { manyPurchases } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { lists, rows, rowTexts, show, until, untilText } from './history.ts';

const openMonths = async (...parameters: Parameters<typeof show>) => {
  const shown = await show(...parameters);
  byRole(shown.widget, 'button', 'Months').click();
  await until(shown.widget, () => allByRole(shown.widget, 'button', / \w+ 2026, /).length > 0);
  return shown;
};

describe('going to a month', () => {
  it('lists the months that have purchases, by year, with how many', async () => {
    const { widget } = await openMonths(manyPurchases(200));
    expect(allByRole(widget, 'button', /^\d{4} \d+ purchases$/).map(textIn)[0]).to.match(/^2026 /);
    expect(allByRole(widget, 'button', / November 2026, \d purchases$/)).to.have.length(1);
    expect(allByRole(widget, 'button', / November 2025/)).to.have.length(0);
  });

  it('begins the list there, says so, and leads back', async () => {
    const { widget, backend } = await openMonths(manyPurchases(200));
    byRole(widget, 'button', / March 2026/).click();
    await until(widget, () => rowTexts(widget)[0]?.includes('Mar') === true);
    expect(lists(backend).at(-1)).to.include({ startOn: '2026-03-31' });
    const position = widget.shadowRoot!.activeElement!;
    expect(textIn(position)).to.equal('The list begins with March 2026.');
    expect(allByRole(widget, 'button', / March 2026/)).to.have.length(0);
    byRole(widget, 'button', 'Back to the newest').click();
    await until(widget, () => rowTexts(widget)[0]!.includes('23 Nov'));
    expect(widget.shadowRoot!.activeElement!.id).to.equal('search');
  });

  it('says what is wrong when the months could not be read', async () => {
    const { widget } = await show(manyPurchases(5), {
      prepare: (backend) => backend.failNext({ operation: 'getPurchaseOverview', problem: 'not-found', times: 9 }),
    });
    byRole(widget, 'button', 'Months').click();
    await untilText(widget, 'We could not find this.');
    expect(rows(widget)).to.have.length(5);
  });
});
