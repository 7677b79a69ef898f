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
    await until(widget, () => artwork.querySelector('img')!.hidden);
    expect(artwork.textContent.trim()).to.equal('Ø');
  });
});
