import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { heading } from '../../internal/heading.ts';

/** The question of a step, and the how manieth it is; the statutory form counts its own. */
export interface StepHeading {
  readonly at: number | undefined;
  readonly of: number;
  readonly text: string;
}

/** The heading of a step. There is one for all of them: whoever is at it while something arrives stays there. */
export const stepTitle = (level: number, { at, of, text }: StepHeading): TemplateResult => {
  const number = formatNumber(at ?? 0, formatLocale());
  const total = formatNumber(of, formatLocale());
  const count = msg(str`Step ${number} of ${total}`, { desc: 'Above the question of a step. 0 and 1 are numbers.' });
  return heading(
    level + 1,
    'ask-title',
    'step-title ask-title',
    html`${at === undefined ? nothing : html`<span class="step-count">${count}</span>`} <span>${text}</span>`,
  );
};

/** The question which purchase it is; there are three after it at most. */
export const purchaseHeading = (): StepHeading => ({
  at: 1,
  of: 4,
  text: msg('Which purchase is it about?', { desc: 'Question above a list of purchases.' }),
});

/** The first question about a purchase, before anything is known of it. */
export const firstHeading = (asksPurchase: boolean): StepHeading => ({ at: asksPurchase ? 2 : 1, of: asksPurchase ? 4 : 3, text: whatIsIt() });

export const whatIsIt = (): string => msg('What is it about?', { desc: 'Question above several ways to money back.' });
