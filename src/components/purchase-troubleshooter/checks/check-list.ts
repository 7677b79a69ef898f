import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Diagnosis } from '../../../api/contract/diagnosis.ts';
import { alertIcon, icon } from '../../internal/icon.ts';
import { checkIcon } from '../../internal/icons.ts';
import { questionIcon } from '../icons.ts';
import { looksOf, type LookState } from './check-names.ts';

const tones: Record<LookState, string> = { looking: '', fine: 'positive', found: 'caution', unknown: '' };

/** What is looked at: first as it is being done, then with what has come of it, each at its place. */
export const checkList = (checked?: Diagnosis['checked']): TemplateResult => html`
  <div class="looks">
    <p class="small muted" id="looks-title">${msg('What we look at', { desc: 'Heading of a list of checks.' })}</p>
    <ul class="list look-list" part="checks" aria-labelledby="looks-title" aria-busy=${checked ? 'false' : 'true'}>
      ${looksOf(checked).map(
        ({ name, state }) => html`<li class="look ${state} ${tones[state]}">
          ${mark(state)}
          <span class="look-name">${name}</span>
          <span class="small look-state">${stateText(state)}</span>
        </li>`,
      )}
    </ul>
  </div>
`;

const mark = (state: LookState): TemplateResult => {
  switch (state) {
    case 'looking':
      return html`<span class="dot skeleton" aria-hidden="true"></span>`;
    case 'fine':
      return icon(checkIcon);
    case 'found':
      return icon(alertIcon);
    case 'unknown':
      return icon(questionIcon);
  }
};

const stateText = (state: LookState): string => {
  switch (state) {
    case 'looking':
      return '';
    case 'fine':
      return msg('Fine', { desc: 'What was looked at is in order. One word behind its name.' });
    case 'found':
      return msg('Something found', { desc: 'Where we looked, something was found. One word behind its name.' });
    case 'unknown':
      return msg('Could not be checked', { desc: 'It could not be looked at just now. Behind its name.' });
  }
};
