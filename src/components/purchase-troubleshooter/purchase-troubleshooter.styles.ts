import { css } from 'lit';

/** The heading, and the geometry of the first choice while it is on its way. */
export const styles = css`
  .heading {
    margin-block-end: var(--_16);
    font-size: var(--_20);
  }
  .course {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_24);
    max-inline-size: 44em;
  }
  .course > .lead {
    margin-block-start: calc(var(--_8) * -1);
  }
  .lead {
    max-inline-size: 60ch;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .choose {
    display: grid;
    gap: var(--_12);
  }
  .skeleton.lead-line {
    inline-size: 24em;
  }
  .skeleton.choice-line {
    block-size: 5em;
    border-radius: var(--_radius);
  }
`;
