/** The wire format of MijnZorgoverzicht: what the web app and this back end say to each other. Types only. */
export type * from './acts.ts';
export type * from './choices.ts';
export type * from './collection.ts';
export type * from './images.ts';
export type * from './log.ts';
export type * from './me.ts';
export type * from './problem.ts';
export type * from './providers.ts';
export type * from './sharing.ts';
export type * from './words.ts';
