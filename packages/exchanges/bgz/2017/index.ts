export { followUps } from './follow-ups.ts';
export { profiles } from './profiles.ts';
export { queries } from './queries.ts';
