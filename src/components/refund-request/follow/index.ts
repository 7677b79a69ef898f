export { FollowPart } from './follow-part.ts';
export { followStyles } from './follow.styles.ts';
