import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../api/contract/diagnosis.ts';
import type { Course } from '../course.ts';
import { findingTitle } from '../findings/finding-title.ts';
import { topicText } from '../topics.ts';

/** A question of the flow and what was answered, or steps that did not help. */
export interface PassedAnswer {
  readonly what: string;
  readonly said: string;
  readonly lang?: string | undefined;
}

/** Everything that the store's people will get to know, in the words in which one has seen it. */
export const passedOn = (course: Course, found: readonly Finding[], answers: readonly PassedAnswer[]): TemplateResult => html`
  <div class="passed">
    <p class="passed-title">${msg('This is what we pass on', { desc: 'Heading of what is sent to customer service.' })}</p>
    <dl class="passed-list">
      <div>
        <dt>${msg('What does not work', { desc: 'Label in what is sent to customer service.' })}</dt>
        <dd>${topicText(course.topic)}</dd>
      </div>
      ${findings(course, found)}
      ${answers.map(
        ({ what, said, lang }) => html`<div lang=${lang ?? nothing}>
          <dt>${what}</dt>
          <dd>${said}</dd>
        </div>`,
      )}
    </dl>
  </div>
`;

const findings = ({ checks }: Course, found: readonly Finding[]): unknown => {
  const { diagnosis } = checks;
  if (!diagnosis) return nothing;
  return html`<div>
    <dt>${msg('What we have found', { desc: 'Label in what is sent to customer service.' })}</dt>
    ${found.length > 0
      ? found.map((finding) => html`<dd>${findingTitle(finding, diagnosis.today)}</dd>`)
      : html`<dd>${msg('Nothing', { desc: 'Nothing was found to be the cause of a trouble.' })}</dd>`}
  </div>`;
};
