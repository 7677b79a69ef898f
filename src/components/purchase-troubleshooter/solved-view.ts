import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../internal/heading.ts';
import { icon } from '../internal/icon.ts';
import { checkIcon } from '../internal/icons.ts';

/** It works again: an end. */
export const solvedView = (level: number): TemplateResult => html`<section class="step end" aria-labelledby="step-title">
  <span class="mark done">${icon(checkIcon)}</span>
  ${heading(level + 1, 'step-title', 'step-title', msg('Good, then everything works again.', { desc: 'Heading: a trouble is over.' }))}
  <p class="lead">
    ${msg('There is nothing more to do. If it comes back, begin here again: we look anew.', { desc: 'A trouble is over.' })}
  </p>
</section>`;
