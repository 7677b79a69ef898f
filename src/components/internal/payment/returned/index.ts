import '../bank-challenge/index.ts';

export { ReturnedPlace } from './returned-place.ts';
