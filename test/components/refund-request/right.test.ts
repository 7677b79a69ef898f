import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/refund-request/index.ts';
import type { RefundRequestElement } from '../../../src/components/refund-request/index.ts';
import {
  billingDetails,
  contracts,
  createMemoryBackend,
  type MemoryBackend,
  type MemoryBackendOptions,
  purchases,
  refundOptions,
} from '../../../src/testing/index.ts';
import { allByRole, byRole, nameOf, textIn } from '../../support/screen.ts';
import { eventually } from '../../support/until.ts';

interface Placing extends MemoryBackendOptions {
  right?: 'withdraw' | 'terminate';
  contract?: string;
  withoutSession?: boolean;
}

const place = async ({ right = 'withdraw', contract, withoutSession, ...options }: Placing = {}): Promise<{
  widget: RefundRequestElement;
  backend: MemoryBackend;
}> => {
  const backend = createMemoryBackend({
    billingDetails: billingDetails.person(),
    purchases: [purchases.paid()],
    contracts: [contracts.inTime()],
    refundOptions: [refundOptions.eligible()],
    ...options,
  });
  const widget = await fixture<RefundRequestElement>(html`
    <refund-request
      api="https://billing.test"
      .sessionUrl=${withoutSession ? undefined : '/billing-session'}
      .right=${right}
      .contract=${contract}
      .fetch=${backend.fetch}
    ></refund-request>
  `);
  return { widget, backend };
};

const press = async (widget: Element, name: string): Promise<void> => {
  await eventually(() => allByRole(widget, 'button', name).length === 1, `"${name}" can be pressed`);
  byRole(widget, 'button', name).click();
};

describe('a right alone', () => {
  it('is what its heading says, with its button and nothing else: nothing is asked for beside it', async () => {
    const { widget, backend } = await place();
    await eventually(() => allByRole(widget, 'button').length === 1);
    expect(textIn(widget)).to.equal('Withdraw from a contract withdraw from contract here');
    const terminating = await place({ right: 'terminate' });
    await eventually(() => allByRole(terminating.widget, 'button').length === 1);
    expect(nameOf(byRole(terminating.widget, 'heading'))).to.equal('Terminate a contract');
    expect(backend.requests.some(({ name }) => name === 'listRefundRequests' || name === 'listPurchases')).to.equal(false);
  });

  it('is declared without any session, where the page has none', async () => {
    const { widget, backend } = await place({ withoutSession: true });
    await press(widget, 'withdraw from contract here');
    await eventually(() => allByRole(widget, 'textbox').length === 3);
    for (const [name, text] of [['Which contract?', 'Turkart'], ['Your name', 'Ola'], ['E-mail address', 'ola@nordlia.example']] as const) {
      const field = byRole(widget, 'textbox', name) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await press(widget, 'Go on to check it');
    await press(widget, 'confirm withdrawal');
    await eventually(() => allByRole(widget, 'heading', 'Your withdrawal is received').length === 1);
    expect(backend.guestDeclarations).to.have.length(1);
    expect(backend.requests.some(({ headers }) => headers.has('Authorization'))).to.equal(false);
  });

  it('leads from its acknowledgement to the request that follows from it, in its place', async () => {
    const { widget, backend } = await place({ contract: 'pur_paid' });
    const declared: string[] = [];
    widget.addEventListener('billing-declared', ({ detail }) => declared.push(detail.declaration.id));
    await press(widget, 'withdraw from contract here');
    await press(widget, 'Go on to check it');
    await press(widget, 'confirm withdrawal');
    await press(widget, 'Follow the refund');
    const [request] = backend.refundRequests;
    await eventually(() => textIn(widget).includes(request!.reference), 'the request is shown');
    expect(nameOf(allByRole(widget, 'heading')[0]!)).to.equal('Refunds');
    expect(nameOf(widget.shadowRoot!.activeElement!)).to.equal('Refunds');
    expect(declared).to.eql([backend.declarations[0]!.id]);
  });
});
