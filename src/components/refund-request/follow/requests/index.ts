/** The requests for money back of those who have one. */
export { RequestList } from './request-list.ts';
export { requestsStyles as styles } from './requests.styles.ts';
