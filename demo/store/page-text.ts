/** The page in English. Its Norwegian stands in the page itself. */
const english: Record<string, string> = {
  title: 'Billing and subscriptions',
  skip: 'Skip to the content',
  nav: 'Help',
  navSubscriptions: 'Subscriptions',
  navPayment: 'Payment',
  navApproval: 'Approval by your bank',
  navPurchases: 'Purchase history',
  navRefund: 'Refunds',
  navWithdraw: 'Right of withdrawal',
  navCharge: 'Unknown charge',
  navTrouble: 'Trouble with a purchase',
  navQuestions: 'Questions and answers',
  navContact: 'Contact',
  overline: 'My account',
  lead: 'See what you pay for and with, what you have bought, and what a charge on your statement is. Changes apply as soon as you confirm them.',
  q1: 'What happens when I cancel?',
  a1: 'You keep access for the period you have paid for, and are not charged again. You see the date before you confirm.',
  q2: 'Can I change my mind?',
  a2: 'Yes. As long as the subscription has not expired, you can choose to keep it. It then renews as before.',
  q3: 'Why can I not change everything here?',
  a3: 'What you bought in an app is managed where you bought it. We show it all the same, with the way there.',
  contact: 'We answer on weekdays from 9 to 16.',
  withdrawHere: 'Withdraw from contract here',
  footer: 'Nordlia AS, Oslo. An invented store that shows billing-widgets.',
  leavingTitle: 'Here the site takes over',
  leaving: 'The element asked to open this address. The demo stays where it is.',
  close: 'Close',
};

const norwegian: Record<string, string> = {};

/** Sets the page's language and its own words; the widgets follow `<html lang>` by themselves. */
export const translatePage = (language: string): void => {
  const words = language === 'en' ? english : norwegian;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text], [data-label]')) {
    const { text, label } = element.dataset;
    if (text) {
      norwegian[text] ??= element.textContent;
      element.textContent = words[text] ?? norwegian[text];
    }
    if (label) {
      norwegian[label] ??= element.ariaLabel ?? '';
      element.ariaLabel = words[label] ?? norwegian[label];
    }
  }
  document.title = `${document.querySelector('h1')!.textContent} – Nordlia`;
  document.documentElement.lang = language;
};
