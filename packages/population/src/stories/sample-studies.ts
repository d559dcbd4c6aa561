/** The scans of the stories: pictures of nobody, of people who do not exist, at the hospital that made them. */
import { day, days } from '../dates.ts';
import { organizationOf } from '../organizations.ts';
import { stories } from './all-stories.ts';

/** A study to be drawn: geometry, as the DICOM package makes it. */
export interface StoryStudy {
  /** URA of the hospital that keeps it. */
  readonly ura: string;
  readonly name: string;
  readonly modality: 'MR' | 'CT' | 'DX';
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly description: string;
  readonly bodyPart: string;
  readonly laterality?: 'L' | 'R';
  readonly institution: string;
  readonly series: readonly {
    readonly description: string;
    readonly slices: number;
    readonly phantom: 'head' | 'knee' | 'chest' | 'abdomen';
    readonly size: number;
  }[];
  readonly patient: {
    readonly name: string;
    readonly id: string;
    /** Who gives out the number of the person: the BSN. */
    readonly issuer: string;
    readonly birthDate: string;
    readonly sex: 'M' | 'F';
  };
}

/** Hanna's MRI of last month, which the report of her story is about. The same bytes for the same day. */
export function storyStudies(nowMs: number): readonly StoryStudy[] {
  const hanna = stories.find(({ id }) => id === 'hanna')?.person;
  const academic = organizationOf('academic-hospital');
  return hanna === undefined
    ? []
    : [
        {
          ura: academic.ura,
          name: 'hanna-mri-knie',
          modality: 'MR',
          date: day(nowMs - days(30)),
          description: 'MRI van de rechter knie',
          bodyPart: 'KNEE',
          laterality: 'R',
          institution: academic.name,
          series: [
            { description: 'T1 sagittaal', slices: 8, phantom: 'knee', size: 192 },
            { description: 'T2 coronaal', slices: 6, phantom: 'knee', size: 192 },
          ],
          patient: {
            name: 'Wit^Hanna^^^de',
            id: hanna.bsn,
            issuer: 'NLMINBIZA',
            birthDate: day(hanna.birthMs),
            sex: 'F',
          },
        },
      ];
}
