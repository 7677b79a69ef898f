import { css } from 'lit';

/** The ways of cancelling. Facts and answers look as they do in the steps before. */
export const cancelStyles = css`
  .cancel-when {
    margin-block-end: var(--_8);
    padding: 0;
    font-size: var(--_15);
    font-weight: 600;
  }
  .option-details .facts {
    gap: var(--_4);
    margin-block-start: var(--_4);
  }
  .cancel-done {
    outline: none;
  }
  .cancel-done .words {
    display: grid;
    gap: var(--_4);
  }
  .skeleton.sign {
    inline-size: 20px;
    block-size: 20px;
  }
`;
