import { css } from 'lit';

/** What the first state needs; the content brings its own along. */
export const styles = css``;
