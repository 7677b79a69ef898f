import { html, type TemplateResult } from 'lit';

/** A heading around a button that unfolds what it is the heading of. The button has the focus, and not the heading. */
export const headingAround = (level: number, className: string, content: unknown): TemplateResult => {
  switch (level) {
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
};
