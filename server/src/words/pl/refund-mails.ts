import type { RefundMailWords } from '../refund-mail-words.ts';

export const pl: RefundMailWords = {
  subjects: {
    question: 'Potrzebujemy twojej odpowiedzi w sprawie zwrotu',
    approved: 'Twój zwrot jest zatwierdzony',
    declined: 'Twój wniosek o zwrot został odrzucony',
    'appeal-declined': 'Rozpatrzyliśmy twoje odwołanie',
    reversed: 'Zgoda na zwrot została cofnięta',
    'return-failed': 'Twój zwrot do nas wrócił',
  },
  about: (amount, things) => `Wiadomość dotyczy twojego wniosku o zwrot pieniędzy. Kwota: ${amount}, zakup: ${things}.`,
  question: (day) => `Zanim zdecydujemy, musimy dowiedzieć się czegoś więcej. Na odpowiedź czekamy do ${day}. Potem zdecydujemy na podstawie tego, co wiemy.`,
  approved: (amount) => `Wniosek jest zatwierdzony: otrzymasz zwrot ${amount}.`,
  partlyApproved: (amount, asked) => `Wniosek jest częściowo zatwierdzony: otrzymasz zwrot ${amount} z ${asked}.`,
  declined: 'Odrzuciliśmy wniosek.',
  appeal: (day) => `Jeśli się z tym nie zgadzasz, możesz złożyć odwołanie do ${day}.`,
  final: 'Po twoim odwołaniu rozpatrzyliśmy sprawę po raz drugi. Ta decyzja jest ostateczna.',
  reversed: 'Cofnęliśmy zgodę, więc te pieniądze nie przyjdą.',
  returned: 'Wysłane do ciebie pieniądze do nas wróciły. Do czasu twojego wyboru, dokąd mają trafić, są u nas bezpieczne.',
  where: (store) => `Całą sprawę znajdziesz wśród swoich zwrotów w sklepie ${store}: uzasadnienie i to, co możesz zrobić.`,
};
