import type { Text } from '@stelsel/kernel';
import type { DataCategory } from '../data-category.ts';
import type { Section } from './section.ts';

/** The last observation with one of these codes, `system|code` each. */
export interface LastOf {
  readonly id: string;
  readonly section: Text;
  readonly codes: readonly string[];
  /** Codes of the parts that zib 2020 keeps as observations of their own; in zib 2017 they are inside. */
  readonly parts?: readonly string[];
  readonly category: DataCategory;
  readonly zib: string | readonly string[];
  readonly keptBy: readonly string[];
  /** Codes of STU3 where zib 2017 has others. */
  readonly stu3?: readonly string[] | 'none';
}

export function lastOf({ id, section, codes, parts = [], category, zib, keptBy, stu3 }: LastOf): Section {
  const inStu3 = stu3 ?? (parts.length > 0 ? codes : undefined);
  return {
    id,
    section,
    interaction: 'operation',
    operation: 'lastn',
    type: 'Observation',
    params: [['code', [...codes, ...parts].join(',')]],
    subjectParam: 'patient.identifier',
    category,
    zib: typeof zib === 'string' ? [zib] : zib,
    keptBy,
    ...(inStu3 === undefined ? {} : { stu3: inStu3 === 'none' ? inStu3 : { params: [['code', inStu3.join(',')]] } }),
  };
}
