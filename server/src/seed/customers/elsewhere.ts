import type { Facts } from '../draft.ts';

/** Where else one can have bought something, and where it is managed then. */
export const elsewhere = {
  appStore: { source: 'app-store', manageUrl: 'https://apps.apple.com/account/subscriptions' },
  googlePlay: { source: 'google-play', manageUrl: 'https://play.google.com/store/account/subscriptions' },
  phonePlan: { source: 'partner', sourceName: 'Fjelltele', manageUrl: 'https://fjelltele.example/mine-tjenester' },
} as const satisfies Record<string, Facts>;
