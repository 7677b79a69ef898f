import { html, nothing } from 'lit';
import type { PaymentMethod, PaymentMethodChangeKind } from '../../../api/contract/payment-method.ts';
import { type MethodActionName, methodActionLabel } from '../action-label.ts';
import { allowed, mendOf, type RowContext } from '../row-context.ts';

const order: readonly MethodActionName[] = ['raise-maximum', 'update', 'replace', 'set-backup', 'clear-backup', 'remove'];

/**
 * Everything that can be done with a method and that its row does not offer. Removing stands here too where something is in its way: the dialog names what, and the fix
 * beside it.
 */
export const methodActions = (method: PaymentMethod, context: RowContext): unknown => {
  const buttons = order.flatMap((name) => {
    const action = allowed(method, name);
    const isAsked = action ?? (name === 'remove' && method.actions.find((blocked) => blocked.name === 'remove'));
    if (!isAsked || name === mendOf(method) || (name === 'raise-maximum' && action?.via !== 'link')) return [];
    const described = `title-${method.id}`;
    if (action?.via === 'link') {
      return [
        html`<a
          class="button"
          part="button"
          href=${action.url}
          aria-describedby=${described}
          @click=${(event: MouseEvent) => context.follow(event, name, action.url)}
          >${methodActionLabel(name)}</a
        >`,
      ];
    }
    const press = () => (name === 'update' ? context.update(method) : context.change(method, name as PaymentMethodChangeKind));
    return [
      html`<button type="button" class="button" part="button" data-action=${name} aria-describedby=${described} @click=${press}>
        ${methodActionLabel(name)}
      </button>`,
    ];
  });
  return buttons.length ? html`<div class="actions">${buttons}</div>` : nothing;
};
