import type { PageWords } from '../page-words.ts';

export const de: PageWords = {
  language: 'de',
  languageName: 'Deutsch',
  languages: 'Sprache',
  stepOne: 'Schritt 1 von 2: Ihre Erklärung',
  stepTwo: 'Schritt 2 von 2: prüfen und bestätigen',
  noReason: 'Sie müssen keinen Grund nennen. Nichts wird gesendet, bevor Sie es im nächsten Schritt geprüft haben.',
  lawOf: (country) => `Anwendbares Recht: ${country}`,
  labels: {
    contract: 'Um welchen Vertrag geht es?',
    name: 'Ihr Name',
    email: 'E-Mail-Adresse',
    type: 'Wie möchten Sie kündigen?',
    reason: 'Kündigungsgrund (optional)',
    endOn: 'Gewünschtes Vertragsende (optional)',
  },
  hints: {
    contract: 'Eine Bestellnummer, ein Produkt oder ein Datum: was Sie davon wissen.',
    email: 'Dorthin wird die Bestätigung gesendet.',
    ordinary: 'Mit der vereinbarten Frist.',
    extraordinary: 'Aus wichtigem Grund, ohne Frist.',
    reason: 'Nur bei einer außerordentlichen Kündigung.',
    endOn: 'Bleibt das Feld leer, endet der Vertrag zum nächstmöglichen Zeitpunkt.',
  },
  errors: {
    contract: 'Geben Sie an, um welchen Vertrag es geht: Eine Bestellnummer, ein Produkt oder ein Datum genügt.',
    name: 'Geben Sie Ihren Namen an.',
    email: 'Geben Sie eine E-Mail-Adresse an, an die die Bestätigung gesendet werden kann, zum Beispiel name@example.com.',
    type: 'Wählen Sie, wie Sie kündigen möchten.',
    reason: 'Fassen Sie sich bitte kürzer.',
    endOn: 'Geben Sie einen Tag an, den es gibt, oder lassen Sie das Feld leer.',
  },
  tooLong: (most) => `Verwenden Sie höchstens ${most} Zeichen.`,
  toPutRight: 'Bitte korrigieren Sie Folgendes:',
  error: 'Bitte korrigieren',
  next: 'Weiter zur Prüfung',
  check: {
    withdraw: 'Prüfen Sie Ihre Erklärung. Sobald Sie sie bestätigen, gilt sie.',
    terminate: 'Prüfen Sie Ihre Erklärung. Sobald Sie sie abgeben, gilt sie.',
  },
  back: 'Zurück und ändern',
  open: { withdraw: 'Vertrag widerrufen', terminate: 'Verträge hier kündigen' },
  confirm: { withdraw: 'Widerruf bestätigen', terminate: 'jetzt kündigen' },
  received: { withdraw: 'Ihr Widerruf ist eingegangen', terminate: 'Ihre Kündigung ist eingegangen' },
  mailed: (address) => `Diese Bestätigung wird auch an ${address} gesendet.`,
  keepIt: 'Bewahren Sie die Bestätigung auf: Drucken Sie diese Seite, oder laden Sie sie als Dokument herunter.',
  download: { html: 'Als Webseite herunterladen', pdf: 'Als PDF herunterladen' },
  downloadUntil: (moment) => `Die Dokumente können hier bis ${moment} heruntergeladen werden.`,
  notReceived:
    'Ihre Erklärung konnte gerade nicht entgegengenommen werden. Es ist noch nichts erklärt, und Ihre Angaben sind noch da. Bitte bestätigen Sie noch einmal.',
  tooMany: (minutes) =>
    minutes === 1
      ? 'Aus Ihrem Netzwerk kamen in kurzer Zeit zu viele Erklärungen. Es ist noch nichts erklärt. Bitte bestätigen Sie in einer Minute noch einmal.'
      : `Aus Ihrem Netzwerk kamen in kurzer Zeit zu viele Erklärungen. Es ist noch nichts erklärt. Bitte bestätigen Sie in ${minutes} Minuten noch einmal.`,
  unreadable: 'Die gesendeten Angaben waren nicht lesbar. Bitte füllen Sie das Formular noch einmal aus.',
};
