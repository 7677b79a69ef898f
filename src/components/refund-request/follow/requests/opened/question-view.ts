import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../../internal/heading.ts';
import { plainName } from '../../../../internal/say.ts';
import { allows } from '../standing.ts';
import type { DetailsContext } from './details-context.ts';
import { statementView } from './statement-view.ts';

/** What the store asks, with the answer in its place. */
export const questionView = ({ answer, flow, level, request }: DetailsContext): TemplateResult | typeof nothing => {
  const { question, state } = request;
  if (!question || state !== 'question') return nothing;
  return html`<section class="part question" aria-labelledby="question-title">
    ${heading(level, 'question-title', 'part-title', msg('Our question to you', { desc: 'Heading above what the store wants to know.' }))}
    <blockquote class="said"><bdi>${plainName(question.text)}</bdi></blockquote>
    ${allows(request, 'answer')
      ? statementView(answer, {
          label: msg('Your answer', { desc: 'Label of a text field.' }),
          send: msg('Send the answer', { desc: 'Button.' }),
          unknown: flow.unknown,
        })
      : nothing}
  </section>`;
};
