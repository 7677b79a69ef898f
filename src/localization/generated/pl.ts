// Written by "npm run words" from xliff/. Do not modify by hand.

export const later = () => import('./pl-later.ts');

export const templates = {
  'refund-request-heading': `Zwroty`,
  's09cc2b4d1462f793': `Wypowiedz umowę`,
  's19f8e21fef08fb25': `Subskrypcje`,
  's3ae1a06a3636d2f0': `Sprawdź obciążenie`,
  's3bfc8abea9ce7baf': `Zatwierdzenia`,
  's6ebc9bd6feae62a3': `Wczytywanie…`,
  's84e73053dec47ab3': `Metody płatności`,
  's8585321032e8ce22': `Nie udało się tego wczytać. Sprawdź połączenie z siecią i spróbuj ponownie.`,
  'scd1dd6ff53d0d01a': `Spróbuj ponownie`,
  'sd83ffc17133bd76c': `Odstąp od umowy`,
  'sedfb1c2e9a7c852e': `Historia zakupów`,
  'sf7f7cedd5f3843d4': `Jeśli nie możesz kupić`,
};
