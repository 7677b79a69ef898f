export { FollowPart } from './follow-part.ts';
