export { RequestSteps } from './request-steps.ts';
export { requestStyles as styles } from './request.styles.ts';
