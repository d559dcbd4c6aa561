import type { Text } from '@stelsel/kernel';
import { alikeByCodeOrName, conceptKey, keyOf } from '../../merge/keys.ts';
import { bodySiteKey, bodySiteText } from '../../read/anatomy.ts';
import { codesOf, conceptText } from '../../read/concept.ts';
import { referenceName, referenceNames, resolved } from '../../read/reference.ts';
import { dateAt } from '../../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { type FhirResource, firstAt, textAt, valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { ViewContext, Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'In gebruik', en: 'In use' },
  completed: { nl: 'Niet meer in gebruik', en: 'No longer in use' },
  intended: { nl: 'Nog niet in gebruik', en: 'Not in use yet' },
  stopped: { nl: 'Verwijderd of gestopt', en: 'Removed or stopped' },
  'on-hold': { nl: 'Tijdelijk niet in gebruik', en: 'Paused' },
};

/** MedischHulpmiddel: a device or implant that someone uses. */
export const medicalDevice: Zib = {
  id: 'MedicalDevice',
  name: { nl: 'Hulpmiddelen en implantaten', en: 'Devices and implants' },
  resourceTypes: ['DeviceUseStatement'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-MedicalDevice'],
  statusWords,
  reads: (resource) => resource.resourceType === 'DeviceUseStatement',
  read(resource, context) {
    const device = resolved(firstAt(resource, 'device'), resource, context);
    const date = dateAt(resource, 'timingPeriod', 'timingDateTime', 'recordedOn');
    return makeView('MedicalDevice', resource, context, {
      title: conceptText(device?.type) ?? referenceName(firstAt(resource, 'device'), resource, context),
      ownTitle: { nl: 'Hulpmiddel', en: 'Device' },
      status: statusWord(statusWords, textAt(resource, 'status')),
      date,
      facts: [
        fact('place', { nl: 'Waar in het lichaam', en: 'Place on the body' }, bodySiteText(resource)),
        wordedFact('since', labels.date, date?.text),
        fact('reason', labels.reason, reasonOf(resource, context)),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
      codes: codesOf(device?.type),
      merging: {
        side: bodySiteKey(resource),
        serial: textAt(device, 'serialNumber') ?? textAt(device, 'udiCarrier.carrierHRF'),
      },
    });
  },
  merge: {
    rule: 'device-kind-place-and-number',
    key: (view) => keyOf(conceptKey(view), view.merging.side, view.merging.serial),
    alike: alikeByCodeOrName,
  },
};

function reasonOf(resource: FhirResource, context: ViewContext): string | undefined {
  return (
    conceptText(firstAt(resource, 'reasonCode')) ??
    referenceNames(valuesAt(resource, 'reasonReference'), resource, context)
  );
}
