import { css } from 'lit';

/** The provider's fields in a quiet frame of their own: skeleton and fields share one place, so that nothing moves when they come. */
export const addMethodStyles = css`
  .add-method {
    display: grid;
    gap: var(--_16);
    max-inline-size: 34em;
  }
  .add-method:focus {
    outline: none;
  }
  .add-method > * {
    min-inline-size: 0;
  }
  /* As narrow as the form, however wide the page is. */
  .notice {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .notice > .button {
    grid-column: 2;
    justify-self: start;
    margin-block: 0;
  }
  .alerts:not(:has(.notice)) {
    position: absolute;
  }
  .fields-frame {
    display: grid;
    min-block-size: calc(var(--_size) * 8);
  }
  .fields-frame > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .fields-frame > .veiled {
    visibility: hidden;
  }
  .fields-skeleton {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-content: start;
    gap: var(--_16);
  }
  .fields-skeleton > span {
    block-size: calc(var(--_size) * 4.25);
    border-radius: var(--_control-radius);
  }
  .fields-skeleton > span:first-child {
    grid-column: 1 / -1;
  }
  .trust {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_8);
    color: var(--_muted);
    font-size: var(--_13);
    text-wrap: pretty;
  }
  .trust .icon {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: calc((1.45em - 16px) / 2);
  }
  .words {
    display: grid;
    gap: var(--_4);
  }
  .probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    border: 0 solid;
    border-block-start-color: var(--_control-line);
    border-block-end-color: var(--_critical);
    border-radius: var(--_control-radius);
    outline: 0 solid var(--_accent);
    background: var(--_surface);
    color: var(--_text);
    text-decoration-color: var(--_muted);
    column-rule-color: light-dark(rgb(255 255 255), rgb(0 0 0));
    font-size: max(16px, var(--_size));
    pointer-events: none;
    /* Tells of a change of the colours, which no other event does. */
    transition: color 1ms;
  }
`;
