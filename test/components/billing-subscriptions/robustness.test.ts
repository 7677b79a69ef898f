import { expect } from '@open-wc/testing';
import { subscriptionFromNewerServer, subscriptions as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { rows, show, until, untilText } from './widget.ts';

describe('what the list was not told of', () => {
  it('shows values of a newer server as a neutral row', async () => {
    const { widget } = await show([subscriptionFromNewerServer()]);
    const text = textIn(rows(widget)[0]!);
    expect(text).to.include('You have access.');
    expect(text).to.include('Bought elsewhere');
    expect(text).not.to.include('unknown');
    byRole(widget, 'button', 'Cancel subscription');
    byRole(widget, 'button', 'More about Nordlia Musikk').click();
    await untilText(widget, 'Sign in where you bought it.');
    expect(textIn(widget)).not.to.include('negotiate');
  });

  it('shows hostile names as the text they are', async () => {
    const item = samples.hostileNames();
    const { widget } = await show([item]);
    expect(byRole(widget, 'heading', item.product.name)).to.exist;
    byRole(widget, 'button', `More about ${item.product.name}`).click();
    await untilText(widget, item.plan.name);
    expect(widget.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
  });

  it('lets no name turn around what is read', async () => {
    const reversed = 'Gratis \u202Egpj\u2066.exe';
    const { widget } = await show([
      samples.active({
        product: { name: reversed },
        plan: { ...samples.active().plan, name: `Plan ${reversed}` },
        paymentMethod: { id: 'pm_1', label: `Visa ${reversed}` },
      }),
      samples.partner({ id: 'sub_partner', sourceName: reversed }),
      samples.shared({ id: 'sub_shared', ownership: { kind: 'shared', ownerName: reversed } }),
    ]);
    for (const more of allByRole(widget, 'button', /^More about/)) more.click();
    await untilText(widget, 'Started');
    const text = textIn(widget);
    expect(text).not.to.match(/[\u202A-\u202E]/);
    for (const before of ['Plan', 'Visa', 'Bought from', 'Manage at', 'Shared with you by', 'Only']) {
      expect(text).to.include(`${before} Gratis gpj.exe`);
    }
    byRole(widget, 'button', 'More about Gratis gpj.exe');
    for (const button of allByRole(widget, 'button')) expect(button.ariaLabel ?? '').not.to.match(/[\u202A-\u202E]/);
  });

  it('never scrolls sideways at 320 px', async () => {
    const { widget } = await show([samples.longNames(), samples.priceRiseNeeded(), samples.grace(), samples.commitment()]);
    widget.style.inlineSize = '320px';
    for (const more of allByRole(widget, 'button', /^More about/)) more.click();
    await untilText(widget, 'Started');
    const base = widget.shadowRoot!.querySelector('.root')!;
    expect(base.scrollWidth).to.be.at.most(320);
  });

  it('draws the initial where a picture does not load', async () => {
    const { widget } = await show([
      samples.active({ product: { name: 'Østersjøen', imageUrl: 'https://localhost:1/nothing.png' } }),
    ]);
    const artwork = widget.shadowRoot!.querySelector<HTMLElement>('.artwork')!;
    const image = artwork.querySelector('img')!;
    // A page in the background asks for no picture that may wait.
    image.loading = 'eager';
    await until(widget, () => image.hidden);
    expect(artwork.textContent.trim()).to.equal('Ø');
  });
});
