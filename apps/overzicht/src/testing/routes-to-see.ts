/** Every page of the app with an address at which it can be seen, on the recorded back end. */
import { paths } from '../paths.ts';
import { sections } from '../record/sections.ts';
import type { ToldRecords } from './record-groups.ts';

/** The row of this kind whose name begins so. */
export function rowKey({ groups }: ToldRecords, zib: string, title = ''): string {
  const found = groups.find((group) => group.zib === zib && group.title.startsWith(title) && group.members.length > 0);
  if (found === undefined) {
    throw new Error(`no ${zib} ${title} in the recording`);
  }
  return found.key;
}

export function pagesToSee(told: ToldRecords): readonly string[] {
  return [
    paths.overview,
    paths.collecting,
    paths.welcome,
    paths.timeline,
    paths.kinds,
    ...sections.map(({ slug }) => paths.section(slug)),
    paths.series(rowKey(told, 'LaboratoryTestResult', 'HbA1c')),
    paths.series(rowKey(told, 'BloodPressure')),
    paths.item(rowKey(told, 'Problem', 'Suiker')),
    paths.item(rowKey(told, 'LaboratoryTestResult', 'HbA1c')),
    paths.item(rowKey(told, 'Medication', 'Metoprolol')),
    paths.item(rowKey(told, 'TobaccoUse')),
    paths.item(rowKey(told, 'ImagingStudy')),
    paths.images(told.groups.find(({ zib }) => zib === 'ImagingStudy')?.lead.key ?? ''),
    paths.item('gone'),
    paths.log,
    paths.visit('v2'),
    paths.visit('v3'),
    paths.choices,
    paths.choiceHistory,
    paths.act,
    paths.messages,
    paths.measure,
    paths.people,
    paths.settings,
    paths.more,
    '/mijn/bestaat-niet',
  ];
}
