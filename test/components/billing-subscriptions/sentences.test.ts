import { expect } from '@open-wc/testing';
import { subscriptions as samples, type SubscriptionFixture } from '../../../src/testing/index.ts';
import { showLanguage } from '../../support/locale.ts';
import { textIn } from '../../support/screen.ts';
import { rows, show, untilText } from './widget.ts';

/** What each situation is called, in English and in Norwegian. */
const sentences: [SubscriptionFixture, string, string][] = [
  [samples.active, 'Renews on 3 December for NOK 119', 'Fornyes 3. desember for 119 kr'],
  [samples.yearly, 'Renews on 20 May 2027 for NOK 499', 'Fornyes 20. mai 2027 for 499 kr'],
  [samples.quarterly, 'every 3 months', 'hver 3. måned'],
  [samples.trial, 'Trial until 1 December. Then NOK 119 is charged.', 'Prøveperiode til 1. desember. Deretter belastes 119 kr.'],
  [samples.free, 'Free. Nothing is charged.', 'Gratis. Ingenting belastes.'],
  [samples.keptPrice, 'You keep your price. New customers pay NOK 119 per month.', 'Du beholder prisen din. Nye kunder betaler 119 kr per måned.'],
  [samples.planChangeWaiting, 'On 3 December your plan changes to Individuell, at NOK 119 per month.', 'Den 3. desember går du over til Individuell, til 119 kr per måned.'],
  [samples.commitment, '5 of 12 payments made', '5 av 12 betalinger er gjort'],
  [samples.duplicate, 'You pay for Nordlia Musikk more than once.', 'Du betaler for Nordlia Musikk mer enn én gang.'],
  [samples.willNotRenew, 'Ends on 3 December. No further charges.', 'Utløper 3. desember. Ingen flere belastninger.'],
  [samples.trialWillNotRenew, 'The trial ends on 1 December. You will not be charged.', 'Prøveperioden utløper 1. desember. Du blir ikke belastet.'],
  [samples.commitmentWillNotRenew, 'Ends on 10 July 2027. Until then the agreed payments continue; the next is on 10 December.', 'Utløper 10. juli 2027. Fram til da fortsetter de avtalte betalingene, den neste 10. desember.'],
  [samples.unpaidAtCancel, 'Ends on 3 December.', 'Utløper 3. desember.'],
  [samples.cancelledWhilePaused, 'Your access ended on 3 November, and it will not renew.', 'Tilgangen utløp 3. november, og abonnementet fornyes ikke.'],
  [samples.lifetime, 'Yours for good. Nothing more to pay.', 'Ditt for alltid. Ingenting mer å betale.'],
  [samples.promotional, 'Free for you until 15 January 2027. It ends by itself.', 'Gratis for deg til 15. januar 2027. Det utløper av seg selv.'],
  [samples.granted, 'Given to you. Nothing is charged.', 'Du har fått det. Ingenting belastes.'],
  [samples.paused, 'Paused until 3 February 2027. Then it continues and is charged again.', 'På pause til 3. februar 2027. Deretter fortsetter det, og du belastes igjen.'],
  [samples.pausedWithoutEnd, 'Paused until you resume it. Nothing is charged meanwhile.', 'På pause til du gjenopptar det. Du belastes ikke i mellomtiden.'],
  [samples.scheduledPause, 'Active until the pause begins on 3 December.', 'Aktivt til pausen begynner 3. desember.'],
  [samples.grace, 'You still have access. We will try the payment again on 26 November.', 'Du har fortsatt tilgang. Vi prøver betalingen igjen 26. november.'],
  [samples.retry, 'You have no access until the payment goes through. We will try again on 27 November.', 'Du har ikke tilgang før betalingen går gjennom. Vi prøver igjen 27. november.'],
  [samples.onHold, 'On hold: you have no access until the payment goes through.', 'Satt på vent: Du har ikke tilgang før betalingen går gjennom.'],
  [samples.limitedAccess, 'Your access is limited until the payment goes through.', 'Tilgangen din er begrenset til betalingen går gjennom.'],
  [samples.cardExpired, 'Mastercard •••• 0004 has expired.', 'Mastercard •••• 0004 er utløpt.'],
  [samples.cardDeclined, 'Mastercard •••• 0004 was declined.', 'Mastercard •••• 0004 ble avvist.'],
  [samples.insufficientFunds, 'There was not enough money on Visa •••• 4242.', 'Det var ikke dekning på Visa •••• 4242.'],
  [samples.authenticationRequired, 'Your bank asks you to approve the payment yourself.', 'Banken din ber deg om å godkjenne betalingen selv.'],
  [samples.amountAboveMaximum, 'The price is above the highest amount you have agreed to.', 'Prisen er høyere enn maksbeløpet du har godtatt.'],
  [samples.paymentMethodMissing, 'There is no payment method. Add one to go on.', 'Det er ikke registrert noen betalingsmåte.'],
  [samples.firstPaymentPending, 'It begins when the first payment has gone through.', 'Det begynner når den første betalingen har gått gjennom.'],
  [samples.priceRiseNeeded, 'Ends on 3 January 2027 unless you accept the new price.', 'Utløper 3. januar 2027 hvis du ikke godtar den nye prisen.'],
  [samples.priceRiseGiven, 'You have accepted the new price from 3 January 2027.', 'Du har godtatt den nye prisen fra 3. januar 2027.'],
  [samples.priceRiseNotNeeded, 'The price goes up on 3 January 2027. You need not do anything.', 'Prisen går opp 3. januar 2027. Du trenger ikke gjøre noe.'],
  [samples.appStore, 'Bought in the App Store', 'Kjøpt i App Store'],
  [samples.googlePlay, 'Bought on Google Play', 'Kjøpt på Google Play'],
  [samples.partner, 'Bought from Fjelltele', 'Kjøpt hos Fjelltele'],
  [samples.shared, 'You have access for as long as Ingrid Solberg subscribes.', 'Du har tilgang så lenge Ingrid Solberg abonnerer.'],
];

describe('the sentence of a subscription', () => {
  afterEach(() => showLanguage('en'));

  for (const [sample, english, norwegian] of sentences) {
    it(`says “${english}”, and the same in Norwegian, live`, async () => {
      const { widget } = await show([sample()]);
      expect(textIn(rows(widget)[0]!)).to.include(english);
      await showLanguage('nb');
      await untilText(widget, norwegian);
    });
  }

  it('names the other plans of what is paid for twice', async () => {
    const names = ['Familie', 'Student'];
    const others = names.map((name, index) =>
      samples.duplicateOther({ id: `sub_other_${index}`, plan: { ...samples.duplicateOther().plan, name } }),
    );
    const ids = others.map(({ id }) => id);
    const read = async (duplicates: string[]) => {
      const { widget } = await show([samples.duplicate({ duplicates }), ...others]);
      return textIn(rows(widget)[0]!).replace(/[\u2068\u2069]/g, '');
    };
    expect(await read(ids.slice(0, 1))).to.include('You pay for Nordlia Musikk more than once: also with the plan Familie.');
    await showLanguage('nb');
    expect(await read(ids.slice(0, 1))).to.include('mer enn én gang: også med abonnementet Familie.');
    expect(await read(ids)).to.include('også med abonnementene Familie og Student.');
  });
});
