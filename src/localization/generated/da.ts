// Written by "npm run words" from xliff/. Do not modify by hand.

export const later = () => import('./da-later.ts');

export const templates = {
  'refund-request-heading': `Refusioner`,
  's09cc2b4d1462f793': `Opsig en aftale`,
  's19f8e21fef08fb25': `Abonnementer`,
  's3ae1a06a3636d2f0': `Tjek en hævning`,
  's3bfc8abea9ce7baf': `Godkendelser`,
  's6ebc9bd6feae62a3': `Indlæser …`,
  's84e73053dec47ab3': `Betalingsmetoder`,
  's8585321032e8ce22': `Dette kunne ikke indlæses. Tjek dit netværk, og prøv igen.`,
  'scd1dd6ff53d0d01a': `Prøv igen`,
  'sd83ffc17133bd76c': `Fortryd en aftale`,
  'sedfb1c2e9a7c852e': `Købshistorik`,
  'sf7f7cedd5f3843d4': `Hvis du ikke kan gennemføre et køb`,
};
