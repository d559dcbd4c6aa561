/** What can be changed about a topic in a region: the light of one sector, and the region’s own text. */
import {
  declaredLight,
  declaredLights,
  impactClasses,
  type PageRequest,
  regionalTopic,
  type SectorOfTopic,
  type TopicInRegion,
} from '@stelsel/regie';
import type { FormField } from '../forms/form-field.ts';
import type { RecordEdit } from '../forms/submit-record.ts';
import { addressIn, withQuery } from '../layout/addresses.ts';
import { impactWords } from '../words/agenda-words.ts';
import { declaredWords } from '../words/light-words.ts';
import { w } from '../words/words.ts';
import { mayEdit } from './edit-address.ts';

export const lightFields: readonly FormField[] = [
  {
    name: 'light',
    label: w('Stoplicht', 'Light'),
    kind: 'choice',
    options: declaredLights.map((value) => ({ value, words: declaredWords[value] })),
  },
  {
    name: 'reason',
    label: w('Toelichting', 'Reason'),
    help: w('Staat op de bladzijde, voor iedereen te lezen.', 'Stands on the page, for everybody to read.'),
    kind: 'text',
  },
];

export const textFields: readonly FormField[] = [
  {
    name: 'impactClass',
    label: w('Impactklasse', 'Impact class'),
    kind: 'choice',
    options: impactClasses.map((value) => ({ value, words: impactWords[value] })),
  },
  { name: 'what', label: w('Wat doen wij', 'What we do'), kind: 'text' },
  { name: 'impact', label: w('Wat merkt u ervan', 'What you will notice'), kind: 'text' },
  { name: 'timeline', label: w('Tijdlijn', 'Timeline'), kind: 'text' },
  { name: 'planning', label: w('Planning', 'Planning'), kind: 'text' },
  {
    name: 'organisations',
    label: w('Wie doen mee', 'Who takes part'),
    help: w('Eén organisatie per regel. Geen namen van mensen.', 'One organisation per line. No names of people.'),
    kind: 'lines',
  },
];

export function lightEdit(
  { region, topic }: TopicInRegion,
  { sector, light }: SectorOfTopic,
): RecordEdit<typeof declaredLight.fields> {
  return {
    type: declaredLight,
    fields: lightFields,
    ...(light === undefined ? {} : { record: light }),
    code: `${region.code}.${sector.code}.${topic.code}`,
    invented: region.invented,
    fixed: { region: region.code, sector: sector.code, topic: topic.code },
  };
}

export function textEdit({ region, topic, own }: TopicInRegion): RecordEdit<typeof regionalTopic.fields> {
  return {
    type: regionalTopic,
    fields: textFields,
    ...(own === undefined ? {} : { record: own }),
    code: `${region.code}.${topic.code}`,
    invented: region.invented,
    fixed: { region: region.code, topic: topic.code },
  };
}

/** Whether the region’s own text may be changed here, and where. */
export function textEditAddress(request: PageRequest, about: TopicInRegion): string | undefined {
  return mayEdit(request, regionalTopic, textEdit(about).fixed)
    ? `${addressIn(request.language, withQuery(request.url, { bewerk: 'tekst', bewaard: undefined }))}#formulier`
    : undefined;
}
