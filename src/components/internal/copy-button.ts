import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/**
 * Copies what stands in the element before it. Where the clipboard is closed to the page, that text is selected instead, so that
 * the person's own copying works on it.
 */
export const copyButton = (name: string, announce: (text: string) => void): TemplateResult =>
  html`<button type="button" class="link" aria-label=${name} @click=${(event: MouseEvent) => copyBefore(event, announce)}>
    ${msg('Copy', { desc: 'Button beside a number. A longer name follows for screen readers, which must begin with the same word.' })}
  </button>`;

const copyBefore = async ({ currentTarget }: Event, announce: (text: string) => void): Promise<void> => {
  const shown = (currentTarget as HTMLElement).previousElementSibling!;
  try {
    await navigator.clipboard.writeText(shown.textContent.trim());
    announce(msg('Copied.', { desc: 'For screen readers, and beside the button.' }));
  } catch {
    getSelection()?.selectAllChildren(shown);
    announce(
      msg('This page may not copy by itself. The number is selected, so you can copy it now.', {
        desc: 'The clipboard is closed to the page.',
      }),
    );
  }
};
