import { expect } from '@open-wc/testing';
import { purchases } from '../../../src/testing/index.ts';
import { byRole, textIn } from '../../support/screen.ts';
import { asking, choose, goWay, press, sent, untilStep, untilText } from './asking.ts';

describe('asking for money back', () => {
  it('takes two steps for one thing that was bought by mistake', async () => {
    const { widget, backend } = await asking({ purchases: [purchases.paid()], purchase: 'pur_paid' });
    await choose(widget, 'I did not mean to buy it');
    await untilText(widget, 'Step 1 of 2');
    await goWay(widget, 'I did not mean to buy it');
    await untilStep(widget, 'This is what you would get back');
    expect(textIn(widget)).to.include('Step 2 of 2');
    await choose(widget, 'Back to what you paid with');
    await press(widget, 'Ask for NOK 119 back');
    await untilStep(widget, 'Approved: you get NOK 119 back');
    expect(sent(backend, 'createRefundRequest')).to.have.length(1);
    expect(byRole(widget, 'heading', 'Approved: you get NOK 119 back')).to.be.instanceOf(HTMLElement);
  });
});
