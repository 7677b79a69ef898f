import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { type TroubleTopic, troubleTopics } from '../../api/contract/diagnosis.ts';
import { icon } from '../internal/icon.ts';
import { cardIcon, cartIcon, downloadIcon, onIcon } from './icons.ts';
import { topicHint, topicText } from './topics.ts';

const icons: Record<TroubleTopic, string> = {
  'cannot-buy': cartIcon,
  'payment-declined': cardIcon,
  'cannot-download': downloadIcon,
};

/** The three troubles that one can come with. */
export const choices = (choose: (topic: TroubleTopic) => void): TemplateResult => html`
  <p class="lead">
    ${msg('Choose what does not work. We look at what we know first, and ask only what we cannot know.', {
      desc: 'Above three troubles to choose from.',
    })}
  </p>
  <ul class="list choose">
    ${troubleTopics.map(
      (topic) => html`<li>
        <button type="button" class="choice topic" part="choice" @click=${() => choose(topic)}>
          <span class="mark">${icon(icons[topic])}</span>
          <span class="choice-words">
            <span class="choice-title">${topicText(topic)}</span>
            <span class="muted choice-hint">${topicHint(topic)}</span>
          </span>
          ${icon(onIcon, 'turns on')}
        </button>
      </li>`,
    )}
  </ul>
`;
