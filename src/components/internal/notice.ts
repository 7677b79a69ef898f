import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon } from './icon.ts';

/** Colours a notice or a badge. Each comes with an icon and words: a colour alone says nothing. */
export type Tone = 'neutral' | 'positive' | 'caution' | 'critical';

/** A strip with an icon, words and, after them, what can be done. */
export const notice = (tone: Tone, words: unknown, actions: unknown = nothing, path?: string): TemplateResult => html`
  <div class="notice ${tone}" part="notice">
    ${icon(path ?? (tone === 'caution' || tone === 'critical' ? alertIcon : infoIcon))}
    <div class="words">${words}</div>
    ${actions}
  </div>
`;

/** A word for a state that differs from the ordinary. */
export const badge = (tone: Tone, path: string, word: string): TemplateResult =>
  html`<span class="badge ${tone}" part="badge">${icon(path)}${word}</span>`;
