import type { PageWords } from '../page-words.ts';

const rules = new Intl.PluralRules('pl');

const minutesOf = (minutes: number): string => `${minutes} ${rules.select(minutes) === 'few' ? 'minuty' : 'minut'}`;

export const pl: PageWords = {
  language: 'pl',
  languageName: 'Polski',
  languages: 'Język',
  stepOne: 'Krok 1 z 2: twoje oświadczenie',
  stepTwo: 'Krok 2 z 2: sprawdź i potwierdź',
  noReason: 'Nie musisz podawać przyczyny. Nic nie zostanie wysłane, zanim nie sprawdzisz tego w następnym kroku.',
  lawOf: (country) => `Właściwe prawo: ${country}`,
  labels: {
    contract: 'Jaka umowa?',
    name: 'Imię i nazwisko',
    email: 'Adres e-mail',
    type: 'Jak ją wypowiadasz?',
    reason: 'Przyczyna (opcjonalnie)',
    endOn: 'Dzień, w którym ma się zakończyć (opcjonalnie)',
  },
  hints: {
    contract: 'Numer zamówienia, produkt albo dzień: to, co o niej wiesz.',
    email: 'Tam zostanie wysłane potwierdzenie.',
    ordinary: 'Z uzgodnionym okresem wypowiedzenia.',
    extraordinary: 'Z ważnej przyczyny, bez okresu wypowiedzenia.',
    reason: 'Tylko przy wypowiedzeniu nadzwyczajnym.',
    endOn: 'Zostaw puste, a umowa zakończy się tak wcześnie, jak to możliwe.',
  },
  errors: {
    contract: 'Napisz, o którą umowę chodzi: wystarczy numer zamówienia, produkt albo dzień.',
    name: 'Wpisz imię i nazwisko.',
    email: 'Wpisz adres e-mail, na który można wysłać potwierdzenie, na przykład imie@example.com.',
    type: 'Wybierz, jak ją wypowiadasz.',
    reason: 'Opisz to krócej.',
    endOn: 'Wpisz istniejący dzień albo zostaw puste.',
  },
  tooLong: (most) => `Użyj najwyżej ${most} znaków.`,
  toPutRight: 'Popraw to:',
  error: 'Do poprawy',
  next: 'Przejdź do sprawdzenia',
  check: {
    withdraw: 'Sprawdź swoje oświadczenie. Po potwierdzeniu jest ważne.',
    terminate: 'Sprawdź swoje oświadczenie. Po potwierdzeniu jest ważne.',
  },
  back: 'Wróć i zmień',
  open: { withdraw: 'Odstąp od umowy tutaj', terminate: 'Wypowiedz umowę tutaj' },
  confirm: { withdraw: 'Potwierdź odstąpienie', terminate: 'Wypowiedz teraz' },
  received: { withdraw: 'Otrzymaliśmy twoje odstąpienie od umowy', terminate: 'Otrzymaliśmy twoje wypowiedzenie' },
  mailed: (address) => `To potwierdzenie wysyłamy też na adres ${address}.`,
  keepIt: 'Zachowaj potwierdzenie: wydrukuj tę stronę albo pobierz ją jako dokument.',
  download: { html: 'Pobierz jako stronę', pdf: 'Pobierz jako PDF' },
  downloadUntil: (moment) => `Dokumenty można tu pobrać do ${moment}.`,
  notReceived: 'Nie udało się teraz tego przyjąć. Nic nie zostało jeszcze oświadczone, a to, co wpisano, nadal tu jest. Potwierdź jeszcze raz.',
  tooMany: (minutes) =>
    minutes === 1
      ? 'Z twojej sieci wysłano w krótkim czasie zbyt wiele oświadczeń. Nic nie zostało jeszcze oświadczone. Potwierdź jeszcze raz za minutę.'
      : `Z twojej sieci wysłano w krótkim czasie zbyt wiele oświadczeń. Nic nie zostało jeszcze oświadczone. Potwierdź jeszcze raz za ${minutesOf(minutes)}.`,
  unreadable: 'Nie udało się odczytać tego, co wysłano. Wypełnij formularz jeszcze raz.',
};
