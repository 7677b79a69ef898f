import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { methodActionLabel } from '../action-label.ts';
import { allowed } from '../row-context.ts';
import { effects } from './ask-view.ts';
import type { ChangeContext } from './change-context.ts';

/** What has been done and what it leads to. After a replacement the old method can go, which is often what was wanted. */
export const doneView = ({ flow, leave }: ChangeContext): TemplateResult => {
  const { done, kind, method, methods } = flow;
  const canRemove = kind === 'replace' && allowed(method, 'remove');
  return html`
    ${effects(done!)}
    <div class="choices">
      <button type="button" class="button primary" part="button" @click=${() => leave()}>
        ${msg('Done', { desc: 'Button that closes a dialog after something was done.' })}
      </button>
      ${canRemove
        ? html`<button type="button" class="button" part="button" @click=${() => flow.start('remove', method, methods)}>
            ${methodActionLabel('remove')}
          </button>`
        : nothing}
    </div>
  `;
};
