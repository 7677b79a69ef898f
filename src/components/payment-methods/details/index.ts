/** What "More" opens: the details of a method, everything that can be done with it, and what cannot and why. */
export { detailsStyles as styles } from './details.styles.ts';
export { methodDetails } from './method-details.ts';
