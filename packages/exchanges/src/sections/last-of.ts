import type { Text } from '@stelsel/kernel';
import type { DataCategory } from '../data-category.ts';
import type { Section } from './section.ts';

/** The last observation with one of these codes, `system|code` each. */
export interface LastOf {
  readonly id: string;
  readonly section: Text;
  readonly codes: readonly string[];
  readonly category: DataCategory;
  readonly zib: string;
  readonly keptBy: readonly string[];
  /** Codes of STU3 where zib 2017 has others. */
  readonly stu3?: readonly string[] | 'none';
}

export function lastOf({ id, section, codes, category, zib, keptBy, stu3 }: LastOf): Section {
  return {
    id,
    section,
    interaction: 'operation',
    operation: 'lastn',
    type: 'Observation',
    params: [['code', codes.join(',')]],
    subjectParam: 'patient.identifier',
    category,
    zib: [zib],
    keptBy,
    ...(stu3 === undefined ? {} : { stu3: stu3 === 'none' ? stu3 : { params: [['code', stu3.join(',')]] } }),
  };
}
