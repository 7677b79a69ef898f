export { ReturnedPlace } from './returned-place.ts';
