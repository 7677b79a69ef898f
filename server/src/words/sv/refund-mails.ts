import type { RefundMailWords } from '../refund-mail-words.ts';

export const sv: RefundMailWords = {
  subjects: {
    question: 'Vi behöver ett svar från dig om återbetalningen',
    approved: 'Din återbetalning är godkänd',
    declined: 'Din begäran om återbetalning har avslagits',
    'appeal-declined': 'Vi har prövat ditt överklagande',
    reversed: 'Godkännandet av återbetalningen har återkallats',
    'return-failed': 'Din återbetalning kom tillbaka till oss',
  },
  about: (amount, things) => `Det här gäller din begäran om att få tillbaka ${amount} för ${things}.`,
  question: (day) => `Vi behöver veta lite mer innan vi kan fatta beslut. Svara senast ${day}. Efter det fattar vi beslut utifrån det vi vet.`,
  approved: (amount) => `Din begäran är godkänd: du får tillbaka ${amount}.`,
  partlyApproved: (amount, asked) => `Din begäran är delvis godkänd: du får tillbaka ${amount} av ${asked}.`,
  declined: 'Vi har avslagit din begäran.',
  appeal: (day) => `Om du inte håller med kan du överklaga till och med ${day}.`,
  final: 'Vi har prövat ärendet en andra gång efter ditt överklagande. Det här beslutet är slutgiltigt.',
  reversed: 'Vi har återkallat vårt godkännande, så de här pengarna kommer inte.',
  returned: 'Pengar som vi skickade till dig kom tillbaka till oss. De är i säkerhet hos oss tills du har valt vart de ska.',
  where: (store) => `Du hittar hela ärendet bland dina återbetalningar hos ${store}: motiveringen och vad du kan göra.`,
};
