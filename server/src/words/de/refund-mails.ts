import type { RefundMailWords } from '../refund-mail-words.ts';

export const de: RefundMailWords = {
  subjects: {
    question: 'Wir brauchen eine Antwort von Ihnen zu Ihrer Erstattung',
    approved: 'Ihre Erstattung ist genehmigt',
    declined: 'Ihre Anfrage auf Erstattung wurde abgelehnt',
    'appeal-declined': 'Wir haben über Ihren Einspruch entschieden',
    reversed: 'Die Genehmigung Ihrer Erstattung wurde zurückgenommen',
    'return-failed': 'Ihre Erstattung ist an uns zurückgegangen',
  },
  about: (amount, things) => `Es geht um Ihre Anfrage, ${amount} für ${things} zurückzubekommen.`,
  question: (day) => `Wir müssen noch etwas wissen, bevor wir entscheiden können. Bitte antworten Sie bis zum ${day}. Danach entscheiden wir nach dem, was wir wissen.`,
  approved: (amount) => `Wir haben sie genehmigt: Sie bekommen ${amount} zurück.`,
  partlyApproved: (amount, asked) => `Wir haben sie teilweise genehmigt: Sie bekommen ${amount} von ${asked} zurück.`,
  declined: 'Wir haben sie abgelehnt.',
  appeal: (day) => `Wenn Sie nicht einverstanden sind, können Sie bis zum ${day} Einspruch einlegen.`,
  final: 'Wir haben es nach Ihrem Einspruch ein zweites Mal geprüft. Diese Entscheidung ist endgültig.',
  reversed: 'Wir haben unsere Genehmigung zurückgenommen, deshalb kommt dieses Geld nicht.',
  returned: 'Geld, das wir Ihnen geschickt haben, ist an uns zurückgegangen. Es ist bei uns sicher, bis Sie gewählt haben, wohin es gehen soll.',
  where: (store) => `Alles Weitere finden Sie bei Ihren Erstattungen bei ${store}: die Begründung und was Sie tun können.`,
};
