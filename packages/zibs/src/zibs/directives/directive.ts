/** What both kinds of directive share: their status in words, and where their comments stand. */
import type { Text } from '@stelsel/kernel';
import { extensionsAt, type FhirResource, firstAt, nictizExtension, textsAt } from '../../resource.ts';

export const directiveStatusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Geldt nu', en: 'Current' },
  inactive: { nl: 'Geldt niet meer', en: 'No longer' },
  draft: { nl: 'Nog niet vastgelegd', en: 'Not final yet' },
  proposed: { nl: 'Nog niet vastgelegd', en: 'Not final yet' },
  rejected: { nl: 'Geldt niet', en: 'Not valid' },
};

export function directiveComments(resource: FhirResource): readonly string[] {
  const ended = extensionsAt(firstAt(resource, 'provision'), nictizExtension('TreatmentDirective2.ReasonForEnding'));
  return [...extensionsAt(resource, nictizExtension('Comment')), ...ended].flatMap((found) =>
    textsAt(found, 'valueString'),
  );
}
