import { css } from 'lit';
import { fieldStyles } from '../../internal/field.styles.ts';

/** The panel of filters, and the filters that are set. */
export const filterStyles = css`
  ${fieldStyles}
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: var(--_16);
  }
  .filters > .field-error {
    grid-column: 1 / -1;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_8);
    margin-block-start: var(--_12);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_4);
    min-block-size: 32px;
    padding-block: var(--_4);
    padding-inline: var(--_12) var(--_8);
    border: 1px solid var(--_control-line);
    border-radius: 16px;
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-size: var(--_13);
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .chip:hover {
    background: var(--_quiet);
  }
  .chip .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  @media (pointer: coarse) {
    .chip {
      min-block-size: 44px;
      border-radius: 22px;
    }
  }
`;
