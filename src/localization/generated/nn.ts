// Written by "npm run words" from xliff/. Do not modify by hand.

export const later = () => import('./nn-later.ts');

export const templates = {
  'refund-request-heading': `Refusjonar`,
  's09cc2b4d1462f793': `Sei opp ein avtale`,
  's19f8e21fef08fb25': `Abonnement`,
  's3ae1a06a3636d2f0': `Sjekk ei kontobelastning`,
  's3bfc8abea9ce7baf': `Godkjenningar`,
  's6ebc9bd6feae62a3': `Lastar inn …`,
  's84e73053dec47ab3': `Betalingsmåtar`,
  's8585321032e8ce22': `Vi klarte ikkje å laste inn dette. Sjekk nettverket og prøv igjen.`,
  'scd1dd6ff53d0d01a': `Prøv igjen`,
  'sd83ffc17133bd76c': `Angre ein avtale`,
  'sedfb1c2e9a7c852e': `Kjøpshistorikk`,
  'sf7f7cedd5f3843d4': `Om du ikkje får kjøpt noko`,
};
