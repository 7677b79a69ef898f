// Written by "npm run words" from xliff/. Do not modify by hand.

export const later = () => import('./de-later.ts');

export const templates = {
  'refund-request-heading': `Erstattungen`,
  's09cc2b4d1462f793': `Vertrag kündigen`,
  's19f8e21fef08fb25': `Abos`,
  's3ae1a06a3636d2f0': `Abbuchung prüfen`,
  's3bfc8abea9ce7baf': `Bestätigungen`,
  's6ebc9bd6feae62a3': `Wird geladen…`,
  's84e73053dec47ab3': `Zahlungsmethoden`,
  's8585321032e8ce22': `Das konnte nicht geladen werden. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal.`,
  'scd1dd6ff53d0d01a': `Erneut versuchen`,
  'sd83ffc17133bd76c': `Vertrag widerrufen`,
  'sedfb1c2e9a7c852e': `Kaufhistorie`,
  'sf7f7cedd5f3843d4': `Wenn Sie nichts kaufen können`,
};
