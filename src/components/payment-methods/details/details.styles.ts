import { css } from 'lit';

/** What "More" opens. */
export const detailsStyles = css`
  .pays,
  .pays > ul {
    display: grid;
    gap: var(--_4);
  }
  .pays li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_12);
    overflow-wrap: anywhere;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_12) var(--_32);
  }
  .facts dt,
  .blocked dt {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .blocked {
    display: grid;
    gap: var(--_12);
    text-wrap: pretty;
  }
  .blocked dd {
    max-inline-size: 60ch;
  }
  .details .late {
    color: var(--_critical);
    font-weight: 600;
  }
`;
