import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../api/contract/diagnosis.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { alertIcon, icon, infoIcon } from '../../internal/icon.ts';
import { checkIcon, chevronIcon } from '../../internal/icons.ts';
import type { Tone } from '../../internal/notice.ts';
import { unlockText } from '../../internal/payment/unlock-text.ts';
import type { Found } from '../checks/merge-findings.ts';
import type { Course } from '../course.ts';
import { findingTitle } from './finding-title.ts';
import { findingWhy } from './finding-why.ts';
import { fixView } from './fix.ts';
import { headingAround } from './heading-around.ts';
import { solvedText } from './solved-text.ts';

const tones: Record<Finding['weight'], Tone> = { blocking: 'critical', likely: 'caution', unknown: 'caution', note: 'neutral' };

/** One thing that was found: what is wrong, and unfolded why that is in the way and how it is put right. Solved, it says so. */
export const findingCard = (course: Course, found: Found, index: number): TemplateResult => {
  const { finding, key, solved } = found;
  if (solved) return solvedCard(course, found);
  const { checks, host, topic } = course;
  const isOpen = checks.opened === key;
  const today = checks.diagnosis!.today;
  const head = html`<button
    type="button"
    class="finding-head"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="finding-${index}"
    @click=${() => toggle(course, key)}
  >
    ${icon(finding.weight === 'note' ? infoIcon : alertIcon, 'tone')}
    <span class="finding-words">
      <span class="finding-title">${findingTitle(finding, today)}</span>
      <span class="small finding-weight">${weightText(finding.weight)}</span>
    </span>
    ${icon(chevronIcon, 'fold')}
  </button>`;
  return html`<article class="finding ${tones[finding.weight]} ${isOpen ? 'opened' : ''}" part="finding" data-key=${key}>
    ${headingAround(host.level + 2, 'finding-heading', head)}
    <div class="finding-body" id="finding-${index}" ?hidden=${!isOpen}>
      ${isOpen
        ? html`<div class="words">${findingWhy(finding, { topic, today }).map((sentence) => html`<p>${sentence}</p>`)}</div>
            <div class="fix">${fixView(course, found)}</div>`
        : nothing}
    </div>
  </article>`;
};

const solvedCard = ({ fixes }: Course, { finding, key }: Found): TemplateResult => {
  const paid = fixes.paid.get(finding.purchase ?? '');
  return html`<article class="finding solved positive" part="finding" data-key=${key}>
    ${icon(checkIcon)}
    <div class="words">
      <p>${solvedText(finding, paid !== undefined)}</p>
      ${paid?.unlocks
        .map((unlock) => unlockText(unlock, formatLocale()))
        .filter(Boolean)
        .map((sentence) => html`<p>${sentence}</p>`)}
    </div>
  </article>`;
};

const toggle = ({ checks, fixes }: Course, key: string): void => {
  // What was begun in another card is left, and nothing of it is lost: it can be begun again there.
  fixes.close();
  checks.toggle(key);
};

const weightText = (weight: Finding['weight']): string => {
  switch (weight) {
    case 'blocking':
      return msg('Stops you', { desc: 'How much something weighs that was found: it explains the trouble by itself.' });
    case 'note':
      return msg('Worth knowing', { desc: 'How much something weighs that was found: it is not the cause.' });
    default:
      return msg('May be the cause', { desc: 'How much something weighs that was found.' });
  }
};
