import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeKind, Subscription } from '../../api/contract/subscription.ts';
import { allowed, type RowContext } from './row-context.ts';

/**
 * The button of a change, or nothing where it is not allowed. The subscription's title describes it, since a list has many
 * buttons of one name.
 */
export const changeButton = (
  subscription: Subscription,
  kind: ChangeKind,
  label: string,
  { change, follow }: RowContext,
): TemplateResult | typeof nothing => {
  const action = allowed(subscription, kind);
  return action
    ? html`<button
        type="button"
        class="button"
        part="button"
        aria-describedby="title-${subscription.id}"
        @click=${(event: MouseEvent) =>
          action.via === 'link' ? follow(event, kind, action.url) : change(subscription, kind)}
      >
        ${label}
      </button>`
    : nothing;
};

