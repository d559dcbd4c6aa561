import type { QueryDefinition } from '../define-exchange.ts';

/**
 * How one kind of data is asked for, and who keeps it: the search of R4 (zib 2020, nl-core), and what is other in STU3
 * (zib 2017). Exchanges are made of these.
 */
export interface Section extends QueryDefinition {
  /** Where STU3 has another type, parameter or code; `none`: there it is no record of its own. */
  readonly stu3?: Partial<Pick<QueryDefinition, 'type' | 'params' | 'interaction' | 'zib' | 'narrows'>> | 'none';
}
