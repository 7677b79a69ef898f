import type { TroubleshootingFlow } from '../../api/contract/troubleshooting-flow.ts';
import { fixtureOf } from '../fixture-of.ts';

const common = { version: 3, locale: 'nb' } as const;

/** "I cannot buy", in Norwegian. It has every kind of node. */
export const cannotBuyNorwegian = fixtureOf<TroubleshootingFlow>({
  ...common,
  topic: 'cannot-buy',
  start: 'where',
  nodes: [
    {
      id: 'where',
      kind: 'question',
      text: 'Hva skjer når du prøver å kjøpe?',
      answers: [
        { id: 'no-button', text: 'Ingenting skjer når jeg trykker på knappen', next: 'reload' },
        { id: 'message', text: 'Jeg får en melding', next: 'which-message' },
        { id: 'other', text: 'Noe annet', next: 'person' },
      ],
    },
    {
      id: 'which-message',
      kind: 'question',
      text: 'Hva handler meldingen om?',
      help: 'Den står over knappen eller i et eget vindu.',
      answers: [
        { id: 'country', text: 'Det selges ikke i landet mitt', next: 'not-sold' },
        { id: 'payment', text: 'Det mangler en betalingsmåte', next: 'add' },
        { id: 'other', text: 'Noe annet', next: 'person' },
      ],
    },
    {
      id: 'reload',
      kind: 'fix',
      title: 'Last siden inn på nytt',
      steps: ['Lukk andre faner med butikken.', 'Last denne siden inn på nytt.', 'Prøv å kjøpe en gang til.'],
      next: 'person',
    },
    {
      id: 'add',
      kind: 'fix',
      title: 'Legg til en betalingsmåte',
      steps: ['Legg til et kort eller en annen betalingsmåte.', 'Gå tilbake til det du ville kjøpe, og prøv igjen.'],
      action: 'add-method',
      next: 'person',
    },
    {
      id: 'not-sold',
      kind: 'next-step',
      title: 'Ikke alt selges overalt',
      text: 'Rettighetene til noen titler gjelder bare i enkelte land. Du kan sette dem på listen din og få beskjed.',
      link: { text: 'Gå til listen din', url: 'https://nordlia.example/liste' },
    },
    {
      id: 'person',
      kind: 'hand-over',
      title: 'Vi ser på det for deg',
      text: 'Vi har det du svarte, og det vi fant. Fortell gjerne mer hvis det kan ha noe å si.',
    },
  ],
});

/** "Payment declined", in Norwegian. */
export const paymentDeclinedNorwegian = fixtureOf<TroubleshootingFlow>({
  ...common,
  topic: 'payment-declined',
  start: 'asked',
  nodes: [
    {
      id: 'asked',
      kind: 'question',
      text: 'Ba banken deg om å godkjenne betalingen?',
      answers: [
        { id: 'yes', text: 'Ja', next: 'in-time' },
        { id: 'no', text: 'Nei', next: 'elsewhere' },
        { id: 'unsure', text: 'Jeg er usikker', next: 'elsewhere' },
      ],
    },
    {
      id: 'in-time',
      kind: 'question',
      text: 'Godkjente du den?',
      answers: [
        { id: 'yes', text: 'Ja, men betalingen ble avvist likevel', next: 'bank' },
        { id: 'no', text: 'Nei, det tok for lang tid', next: 'again' },
      ],
    },
    {
      id: 'elsewhere',
      kind: 'question',
      text: 'Virker kortet i andre butikker?',
      answers: [
        { id: 'yes', text: 'Ja', next: 'details' },
        { id: 'no', text: 'Nei', next: 'bank' },
      ],
    },
    {
      id: 'again',
      kind: 'fix',
      title: 'Prøv en gang til med telefonen i nærheten',
      steps: ['Åpne appen til banken din.', 'Prøv å betale på nytt, og godkjenn innen fem minutter.'],
      action: 'check-again',
      next: 'person',
    },
    {
      id: 'details',
      kind: 'fix',
      title: 'Skriv inn kortopplysningene på nytt',
      steps: ['Finn fram kortet.', 'Skriv inn opplysningene på nytt.', 'Prøv å betale en gang til.'],
      action: 'update-method',
      next: 'person',
    },
    {
      id: 'bank',
      kind: 'next-step',
      title: 'Spør banken din',
      text: 'Bare banken vet hvorfor den sier nei. Spør om den tillater betalinger til oss, og hvilke grenser kortet har.',
    },
    {
      id: 'person',
      kind: 'hand-over',
      title: 'Vi ser på det for deg',
      text: 'Vi har det du svarte, og det vi fant. Fortell gjerne mer hvis det kan ha noe å si.',
    },
  ],
});

/** "Cannot download or update", in Norwegian. */
export const cannotDownloadNorwegian = fixtureOf<TroubleshootingFlow>({
  ...common,
  topic: 'cannot-download',
  start: 'since',
  nodes: [
    {
      id: 'since',
      kind: 'question',
      text: 'Hva stemmer best?',
      answers: [
        { id: 'all', text: 'Ingenting lar seg laste ned', next: 'space' },
        { id: 'one', text: 'Det gjelder én tittel', next: 'removed' },
      ],
    },
    {
      id: 'space',
      kind: 'fix',
      title: 'Frigjør plass, og prøv et annet nettverk',
      steps: ['Se etter at enheten har minst 2 GB ledig.', 'Bytt til et annet nettverk.', 'Start nedlastingen på nytt.'],
      link: { text: 'Slik frigjør du plass', url: 'https://nordlia.example/hjelp/plass' },
      next: 'person',
    },
    {
      id: 'removed',
      kind: 'next-step',
      title: 'Tittelen kan være tatt ut av butikken',
      text: 'Det du har kjøpt, er fortsatt ditt og ligger i biblioteket ditt.',
      link: { text: 'Åpne biblioteket', url: 'https://nordlia.example/bibliotek' },
    },
    {
      id: 'person',
      kind: 'hand-over',
      title: 'Vi ser på det for deg',
      text: 'Vi har det du svarte, og det vi fant. Fortell gjerne mer hvis det kan ha noe å si.',
    },
  ],
});
