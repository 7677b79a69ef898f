import { expect } from '@open-wc/testing';
import type { BillingErrorEvent } from '../../../src/components/internal/events.ts';
import '../../../src/components/billing-provider/index.ts';
import { chargeChecks as samples } from '../../../src/testing/index.ts';
import { allByRole, byRole, textIn } from '../../support/screen.ts';
import { answered, ask, asked, field, place, until, untilText } from './verifier.ts';
import { eventually } from '../../support/until.ts';

const line = 'NORDLIA.NO OSLO 119,00';
const chargeCheck = samples.exact();

describe('when a charge cannot be looked up', () => {
  const failures = [
    ['without a network', { network: true, times: 3 }, 'There is no connection.'],
    ['when the service is down', { problem: 'internal-error' }, 'The service is not available just now.'],
    ['when the answer does not fit', { malformed: true }, 'Something in the answer could not be read.'],
    ['when the page may not ask', { problem: 'scope-missing' }, 'This cannot be done from this page.'],
  ] as const;
  for (const [when, failure, sentence] of failures) {
    it(`says so ${when}, keeps what was typed, and asks again`, async () => {
      const codes: string[] = [];
      const { widget } = await place({
        chargeCheck,
        line,
        prepare: (backend) => backend.failNext({ operation: 'checkCharge', ...failure }),
      });
      widget.addEventListener('billing-error', ({ detail }: BillingErrorEvent) => codes.push(detail.code));
      ask(widget);
      await untilText(widget, sentence);
      expect(textIn(byRole(widget, 'alert'))).to.include(sentence);
      expect(codes).to.have.length(1);
      expect(field(widget, 'line').value).to.equal(line);
      ask(widget);
      await untilText(widget, 'This is a purchase you made.');
    });
  }

  it('says so when nobody is signed in', async () => {
    const { widget } = await place({ line, prepare: (backend) => (backend.signedOut = true) });
    ask(widget);
    await untilText(widget, 'You are signed out.');
    expect(field(widget, 'line').value).to.equal(line);
  });

  it('says when one may ask again, does not ask before, and keeps what was typed', async () => {
    const { widget, backend } = await place({
      chargeCheck,
      line,
      prepare: (backend) => backend.failNext({ operation: 'checkCharge', problem: 'rate-limited', retryAfter: 2 }),
    });
    ask(widget);
    await untilText(widget, 'You can ask again in 2 seconds.');
    const button = byRole(widget, 'button', 'Find out what it is');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    button.click();
    expect(asked(backend)).to.have.length(1);
    await untilText(widget, 'You can ask again now.');
    await until(widget, () => button.getAttribute('aria-disabled') === 'false');
    expect(textIn(widget)).not.to.include('many attempts');
    expect(field(widget, 'line').value).to.equal(line);
    button.click();
    await untilText(widget, 'This is a purchase you made.');
  });

  it('counts down in sight without speaking each time', async () => {
    const { widget } = await place({
      line,
      prepare: (backend) => backend.failNext({ operation: 'checkCharge', problem: 'rate-limited', retryAfter: 600 }),
    });
    ask(widget);
    await untilText(widget, 'You can ask again in 10 minutes.');
    const spoken = [...widget.shadowRoot!.querySelectorAll('[role=status], [role=alert]')];
    const shown = widget.shadowRoot!.querySelector('.question p.small.muted')!;
    expect(spoken.some((region) => region.contains(shown))).to.equal(false);
  });

  it('has its answer gone when the customer signs out', async () => {
    const { widget } = await answered({ chargeCheck });
    widget.session!.logout();
    await until(widget, () => allByRole(widget, 'article').length === 0);
    await eventually(() => field(widget, 'line')?.value === '');
    expect(textIn(widget)).not.to.include('Turkart');
  });
});
