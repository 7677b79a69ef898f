import { html, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import { icon } from '../icon.ts';
import { plainName, sayName } from '../say.ts';
import { bankIcon, cardIcon, documentIcon, phoneIcon, walletIcon } from './payment-icons.ts';

const icons: Record<PaymentMethod['kind'], string> = {
  card: cardIcon,
  wallet: walletIcon,
  'bank-account': bankIcon,
  carrier: phoneIcon,
  invoice: documentIcon,
  unknown: walletIcon,
};

/** A plain symbol for a kind of method. */
export const methodIcon = (kind: PaymentMethod['kind']): string => icons[kind];

/** That symbol in the place where products have their picture. The name stands beside it in words. */
export const methodMark = (kind: PaymentMethod['kind']): TemplateResult =>
  html`<span class="artwork" part="artwork" aria-hidden="true">${icon(methodIcon(kind))}</span>`;

/** The last digits stay on a line with the dots before them. */
const together = (label: string): string => label.replace(/(•+) (\d{4})/g, '$1\u00a0$2');

/** A method's name within a sentence. */
export const sayMethod = ({ label }: Pick<PaymentMethod, 'label'>): string => together(sayName(label));

/** A method by its name. Its digits are read from left to right in every language, and stay together. */
export const methodName = ({ label, lastFour }: Pick<PaymentMethod, 'label' | 'lastFour'>): TemplateResult =>
  html`<bdi class="method-name" dir=${lastFour ? 'ltr' : 'auto'}>${together(plainName(label))}</bdi>`;
