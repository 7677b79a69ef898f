import { expect } from '@open-wc/testing';
import { subscriptions as samples, type SubscriptionFixture } from '../../../src/testing/index.ts';
import { showLanguage } from '../../support/locale.ts';
import { byRole, textIn } from '../../support/screen.ts';
import { rows, show, until, untilText } from './widget.ts';

const reasons: [SubscriptionFixture, string, string][] = [
  [samples.endedCancelled, 'Ended on 3 October, after you cancelled it.', 'Utløp 3. oktober etter at du avsluttet det.'],
  [samples.endedPaymentFailed, 'Ended on 12 September, because the payment did not go through.', 'Avsluttet 12. september fordi betalingen ikke gikk gjennom.'],
  [samples.endedPriceDeclined, 'Ended on 3 August, because you declined the new price.', 'Utløp 3. august fordi du avslo den nye prisen.'],
  [samples.refunded, 'Ended on 12 November, when it was refunded.', 'Avsluttet 12. november, da du fikk pengene tilbake.'],
  [samples.revoked, 'The seller ended your access on 2 November.', 'Selgeren avsluttet tilgangen din 2. november.'],
  [samples.endedTrial, 'The trial ended on 1 July. You were not charged.', 'Prøveperioden utløp 1. juli. Du ble ikke belastet.'],
  [samples.endedTerm, 'The agreed time was over on 30 June.', 'Den avtalte perioden utløp 30. juni.'],
];

const calls = (requests: readonly { query: Readonly<Record<string, string>> }[]): number =>
  requests.filter(({ query }) => query['state'] === 'ended').length;

describe('ended subscriptions', () => {
  afterEach(() => showLanguage('en'));

  it('are asked for when somebody opens them, and not before', async () => {
    const { widget, backend } = await show([samples.active(), samples.refunded()]);
    expect(calls(backend.requests)).to.equal(0);
    expect(rows(widget)).to.have.length(1);
    byRole(widget, 'button', 'Ended subscriptions').click();
    await until(widget, () => rows(widget).length === 2);
    expect(calls(backend.requests)).to.equal(1);
  });

  it('say why and when they ended, in both languages', async () => {
    const { widget } = await show([samples.active(), ...reasons.map(([sample]) => sample())]);
    byRole(widget, 'button', 'Ended subscriptions').click();
    await until(widget, () => rows(widget).length === reasons.length + 1);
    const shown = textIn(widget);
    for (const [, english] of reasons) expect(shown).to.include(english);
    await showLanguage('nb');
    for (const [, , norwegian] of reasons) await untilText(widget, norwegian);
  });

  it('say that there are none', async () => {
    const { widget } = await show([samples.active()]);
    byRole(widget, 'button', 'Ended subscriptions').click();
    await untilText(widget, 'You have no ended subscriptions.');
  });

  it('can fail alone', async () => {
    const { widget, backend } = await show([samples.active(), samples.refunded()]);
    backend.failNext({ operation: 'listSubscriptions', problem: 'not-found' });
    byRole(widget, 'button', 'Ended subscriptions').click();
    await untilText(widget, 'We could not find this.');
    expect(rows(widget)).to.have.length(1);
    byRole(widget, 'button', 'Try again').click();
    await until(widget, () => rows(widget).length === 2);
  });
});
