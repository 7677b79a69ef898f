import { css } from 'lit';
import { optionStyles } from '../../internal/option.styles.ts';

/** What there is to choose among in a dialog about a subscription. */
export const changeOptionStyles = css`
  ${optionStyles}
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .options {
    display: grid;
    gap: var(--_8);
  }
  legend {
    padding: 0 0 var(--_8);
    font-weight: 600;
  }
  .option-details > p {
    color: var(--_muted);
  }
  .option-details .effects {
    gap: var(--_4);
    margin-block-start: var(--_4);
  }
  .missing {
    color: var(--_critical);
    font-size: var(--_15);
  }
  .missing:empty {
    margin-block-start: calc(var(--_8) * -1);
  }
  @media (width < 480px) {
    .option {
      grid-template-columns: 20px minmax(0, 1fr);
    }
    .option > .amount {
      grid-column: 2;
    }
  }
`;
