import { html, nothing, type TemplateResult } from 'lit';

/** How a button stands: `busy` while it works, `off` while it cannot be pressed. */
export interface ButtonState {
  busy?: boolean;
  off?: boolean;
  kind?: '' | 'primary' | 'plain';
  id?: string;
}

/** A button of something that takes a while: it keeps the focus meanwhile, and a second press does nothing. */
export const busyButton = (label: string, press: () => void, { busy = false, off = busy, kind = '', id }: ButtonState = {}): TemplateResult => html`
  <button
    type="button"
    id=${id ?? nothing}
    class="button ${kind} ${busy ? 'working' : ''}"
    part="button"
    aria-busy=${busy ? 'true' : 'false'}
    aria-disabled=${off ? 'true' : 'false'}
    @click=${() => off || press()}
  >
    <span>${label}</span>
  </button>
`;
