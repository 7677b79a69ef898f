import { plans } from '../plans.ts';
import { fixture } from '../subscription-fixture.ts';

/** Bought in the App Store. */
export const appStore = fixture({ id: 'sub_app_store', source: 'app-store', paymentMethod: undefined });

/** Bought on Google Play. */
export const googlePlay = fixture({ id: 'sub_google_play', source: 'google-play', paymentMethod: undefined });

/** Bought with the customer's phone plan. */
export const partner = fixture({
  id: 'sub_partner',
  source: 'partner',
  sourceName: 'Fjelltele',
  nextCharge: undefined,
  paymentMethod: undefined,
});

/** Shared by a family member, who pays. */
export const shared = fixture({
  id: 'sub_shared',
  plan: plans.musicFamily,
  ownership: { kind: 'shared', ownerName: 'Ingrid Solberg' },
  nextCharge: undefined,
  paymentMethod: undefined,
});
