import { css } from 'lit';

/** For a part that may stand in a card of some tone: it has none of it, so that a neutral word is not read as a warning. */
export const ownTone = css`
  :host {
    --_tone: initial;
    --_tone-surface: initial;
  }
`;
