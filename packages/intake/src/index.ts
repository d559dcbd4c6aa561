export { checkMapping, type MappingProblem } from './check-mapping.ts';
export { fault as intakeFaults } from './faults.ts';
export type { MapDeps } from './map-piece.ts';
export { type Mapping, readMapping } from './mapping/mapping.ts';
export type { IntakeReport } from './report.ts';
export { type TakenIn, takeIn } from './take-in.ts';
export { unmappedField } from './unmapped.ts';
