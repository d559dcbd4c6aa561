export { fixedClock } from '@stelsel/kernel';
export { emptyDatabase, testDatabase } from './test-database.ts';
