import type { PageWords } from '../page-words.ts';

export const fr: PageWords = {
  language: 'fr',
  languageName: 'Français',
  languages: 'Langue',
  stepOne: 'Étape 1 sur 2 : votre déclaration',
  stepTwo: 'Étape 2 sur 2 : vérifier et confirmer',
  noReason: 'Vous n’avez pas à dire pourquoi. Rien n’est envoyé avant que vous l’ayez vérifié à l’étape suivante.',
  lawOf: (country) => `Droit applicable : ${country}`,
  labels: {
    contract: 'De quel contrat s’agit-il ?',
    name: 'Votre nom',
    email: 'Adresse électronique',
    type: 'Quel type de résiliation ?',
    reason: 'Motif (facultatif)',
    endOn: 'Date de fin souhaitée (facultatif)',
  },
  hints: {
    contract: 'Un numéro de commande, un produit ou une date : ce que vous en savez.',
    email: 'L’accusé de réception y est envoyé.',
    ordinary: 'Avec le préavis convenu.',
    extraordinary: 'Pour un motif important, sans préavis.',
    reason: 'Seulement pour une résiliation exceptionnelle.',
    endOn: 'Si vous ne remplissez pas ce champ, le contrat prend fin dès que possible.',
  },
  errors: {
    contract: 'Indiquez de quel contrat il s’agit : un numéro de commande, un produit ou une date suffit.',
    name: 'Indiquez votre nom.',
    email: 'Indiquez une adresse à laquelle envoyer l’accusé de réception, par exemple nom@example.com.',
    type: 'Choisissez le type de résiliation.',
    reason: 'Exprimez-le en moins de mots.',
    endOn: 'Indiquez une date qui existe, ou laissez le champ vide.',
  },
  tooLong: (most) => `Utilisez ${most} caractères au maximum.`,
  toPutRight: 'Veuillez corriger ceci :',
  error: 'À corriger',
  next: 'Continuer pour vérifier',
  check: {
    withdraw: 'Vérifiez votre déclaration. Elle prend effet dès que vous la confirmez.',
    terminate: 'Vérifiez votre déclaration. Elle prend effet dès que vous la confirmez.',
  },
  back: 'Revenir et modifier',
  open: { withdraw: 'Renoncer au contrat ici', terminate: 'Résilier votre contrat' },
  confirm: { withdraw: 'Confirmer la rétractation', terminate: 'Notification de la résiliation' },
  received: { withdraw: 'Votre rétractation est reçue', terminate: 'Votre résiliation est reçue' },
  mailed: (address) => `Cet accusé de réception est aussi envoyé à ${address}.`,
  keepIt: 'Conservez l’accusé de réception : imprimez cette page ou téléchargez-le comme document.',
  download: { html: 'Télécharger la page web', pdf: 'Télécharger le PDF' },
  downloadUntil: (moment) => `Les documents peuvent être téléchargés ici jusqu’au ${moment}.`,
  notReceived:
    'Votre déclaration n’a pas pu être reçue à l’instant. Rien n’est encore déclaré et ce que vous avez écrit est toujours là. Veuillez confirmer encore une fois.',
  tooMany: (minutes) =>
    minutes === 1
      ? 'Trop de déclarations sont venues de votre réseau en peu de temps. Rien n’est encore déclaré. Veuillez confirmer à nouveau dans une minute.'
      : `Trop de déclarations sont venues de votre réseau en peu de temps. Rien n’est encore déclaré. Veuillez confirmer à nouveau dans ${minutes} minutes.`,
  unreadable: 'Ce qui a été envoyé n’a pas pu être lu. Veuillez remplir le formulaire encore une fois.',
};
