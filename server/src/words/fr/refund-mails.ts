import type { RefundMailWords } from '../refund-mail-words.ts';

export const fr: RefundMailWords = {
  subjects: {
    question: 'Nous avons besoin de votre réponse au sujet de votre remboursement',
    approved: 'Votre remboursement est accepté',
    declined: 'Votre demande de remboursement est refusée',
    'appeal-declined': 'Nous avons examiné votre contestation',
    reversed: 'L’accord sur votre remboursement est annulé',
    'return-failed': 'Votre remboursement nous est revenu',
  },
  about: (amount, things) => `Ce message concerne votre demande de remboursement de ${amount} pour ${things}.`,
  question: (day) => `Il nous faut une précision avant de pouvoir décider. Répondez au plus tard le ${day} ; ensuite, nous déciderons d’après ce que nous savons.`,
  approved: (amount) => `Nous l’avons acceptée : vous recevrez ${amount}.`,
  partlyApproved: (amount, asked) => `Nous l’avons acceptée en partie : vous recevrez ${amount} sur ${asked}.`,
  declined: 'Nous l’avons refusée.',
  appeal: (day) => `Si vous n’êtes pas d’accord, vous pouvez contester cette décision jusqu’au ${day}.`,
  final: 'Nous l’avons examinée une seconde fois après votre contestation. Cette décision est définitive.',
  reversed: 'Nous avons annulé notre accord : cet argent ne vous sera pas versé.',
  returned: 'Une somme que nous vous avions envoyée nous est revenue. Elle est en sécurité chez nous jusqu’à ce que vous ayez choisi où l’envoyer.',
  where: (store) => `Vous trouverez tout dans vos remboursements chez ${store} : les raisons, et ce que vous pouvez faire.`,
};
