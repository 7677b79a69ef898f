import { html, type TemplateResult } from 'lit';
import { heading } from '../../internal/heading.ts';
import type { ResultContext } from './result-context.ts';

/** The heading of an answer. That of the best one, or of there being none, gets the focus when it comes. */
export const answerTitle = ({ level }: ResultContext, words: string, isBest = true): TemplateResult => {
  const name = isBest ? 'answer-title' : 'other-title';
  return html`<div class="title">${heading(isBest ? level : level + 1, isBest ? 'answer' : '', name, words)}</div>`;
};
