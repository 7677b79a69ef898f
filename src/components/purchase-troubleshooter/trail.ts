import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** A station of the way so far, and the way back to it. */
export interface TrailStop {
  /** What it was about; a question. */
  readonly what: string;
  /** What was said, or found. */
  readonly said: string;
  /** The language of both, where it is that of the flow. */
  readonly lang?: string;
  readonly back: () => void;
  /** What the way back is called, where nothing is to be changed there. */
  readonly label?: string;
}

/** The way so far, in short: each station can be returned to. */
export const trail = (stops: readonly TrailStop[]): TemplateResult => html`
  <ol class="list trail" part="trail" aria-label=${msg('The way so far', { desc: 'Name of a list of what was chosen and answered.' })}>
    ${stops.map(
      ({ what, said, lang, back, label }, index) => html`<li class="stop">
        <p class="stop-words" id="stop-${index}" lang=${lang ?? nothing}>
          <span class="small muted stop-what">${what}</span> <span class="stop-said">${said}</span>
        </p>
        <button type="button" class="link stop-back" aria-describedby="stop-${index}" @click=${back}>
          ${label ?? msg('Change', { desc: 'Button that goes back to an earlier answer.' })}
        </button>
      </li>`,
    )}
  </ol>
`;
