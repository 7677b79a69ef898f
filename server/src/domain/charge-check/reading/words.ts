/** Words by which banks say that a line is money coming back. Whole words, in any case. */
const credit = [
  'cr', 'kredit', 'credit(?! ?card)', 'haben', 'refund', 'reversal', 'refusjon', 'tilbakebetaling', 'tilbakeført', 'tilbakeføring',
  'innbetaling', 'retur', 'kreditering', 'återbetalning', 'återköp', 'insättning', 'tilbagebetaling', 'tilbageført',
  'gutschrift', 'rückerstattung', 'erstattung', 'storno', 'remboursement', 'avoir', 'reembolso', 'abono', 'devolución',
  'rimborso', 'accredito', 'terugbetaling', 'bijschrijving', 'hyvitys', 'palautus', 'zwrot',
];

/** Words by which banks say that a line is not posted yet. */
const pending = [
  'reservert', 'reservasjon', 'ventende', 'ikke bokført', 'forhåndsautorisasjon', 'midlertidig autorisasjon', 'reserverat',
  'reserverad', 'reservation', 'väntande', 'reserveret', 'afventer', 'vorgemerkt', 'vormerkung', 'ausstehend', 'reserviert',
  'pending', 'authorization', 'authorisation', 'preauthorization', 'pre-auth', 'auth hold', 'on hold', 'en attente',
  'autorisation', 'pendiente', 'retenido', 'in attesa', 'in sospeso', 'in behandeling', 'gereserveerd', 'varaus', 'oczekująca',
];

/** Words that banks put into every line: what kind of payment, by what, which columns. They name nobody. */
const ordinary = [
  'visa', 'mastercard', 'maestro', 'amex', 'bankaxept', 'varekjøp', 'varekjop', 'kortkjøp', 'kjøp', 'visakjøp', 'nettkjøp',
  'betaling', 'belastning', 'bokført', 'kort', 'kortnr', 'dato', 'beløp', 'saldo', 'kurs', 'valuta', 'ref', 'kortköp', 'köp',
  'kortbetalning', 'betalning', 'bokfört', 'kortkøb', 'køb', 'dankort', 'kartenzahlung', 'lastschrift', 'kartenumsatz',
  'kreditkarte', 'girocard', 'karte', 'umsatz', 'soll', 'betrag', 'datum', 'purchase', 'pos', 'card', 'payment', 'debit',
  'dr', 'online', 'contactless', 'transaction', 'date', 'amount', 'paiement', 'achat', 'carte', 'cb', 'facture', 'prlv',
  'compra', 'pago', 'tarjeta', 'pagamento', 'carta', 'acquisto', 'betaalautomaat', 'betaling', 'pinbetaling', 'kaart', 'osto',
  'korttiosto', 'płatność', 'kartą', 'den', 'the', 'from', 'fra', 'til', 'von', 'at', 'kl', 'ecommerce', 'www',
  'to', 'on', 'notanr', 'stk', 'ending', 'xxxx',
];

/** Those who pay for others: behind their names stands whoever sold. */
const intermediaries = [
  'paypal', 'klarna', 'vipps', 'mobilepay', 'swish', 'nets', 'adyen', 'stripe', 'worldline', 'sumup', 'zettle', 'google',
  'gpay', 'applepay', 'trustly', 'worldpay', 'mollie', 'payex', 'swedbank pay', 'amazon pay', 'ratepay', 'unzer',
];

/** Whole words; a word may say what must not follow it. */
const toPattern = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${words.map((word) => word.replaceAll('.', String.raw`\.`)).join('|')})(?![\p{L}\d])`, 'giu');

export const creditWords = toPattern(credit);
export const pendingWords = toPattern(pending);
export const ordinaryWords = toPattern([...ordinary, ...credit, ...pending]);
export const intermediaryWords = toPattern(intermediaries);
