/** How the use of a device is made into a zib: what, where in or on the body, since when and why. */
import type { Text } from '@stelsel/kernel';
import { alikeByCodeOrName, conceptKey, keyOf } from '../merge/keys.ts';
import { bodySiteKey, bodySiteText } from '../read/anatomy.ts';
import { codesOf, conceptText, conceptTexts } from '../read/concept.ts';
import { referenceName, referenceNames, resolved } from '../read/reference.ts';
import { dateAt } from '../read/vague-date.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, nictizExtension, textAt, valuesAt } from '../resource.ts';
import { deviceStatusWords } from '../words/device-status.ts';
import { labels } from '../words/labels.ts';
import { statusWord } from '../words/status.ts';
import type { Fact, ViewContext, Zib, ZibView } from '../zib.ts';

export interface DeviceUseDefinition {
  readonly id: string;
  readonly name: Text;
  /** Profiles by their last name. */
  readonly profiles: readonly string[];
  readonly reads: (resource: FhirResource) => boolean;
  readonly facts?: (resource: FhirResource, context: ViewContext) => readonly (Fact | undefined)[];
}

const reasons = [
  'http://nictiz.nl/fhir/StructureDefinition/deviceUseStatement-reasonReferenceSTU3',
  'http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal',
];

export function deviceUse(definition: DeviceUseDefinition): Zib {
  const { id, name, profiles, reads } = definition;
  return {
    id,
    name,
    resourceTypes: ['DeviceUseStatement'],
    profiles: profiles.map((profile) => `http://nictiz.nl/fhir/StructureDefinition/${profile}`),
    statusWords: deviceStatusWords,
    reads: (resource) => resource.resourceType === 'DeviceUseStatement' && reads(resource),
    read: (resource, context) => readUse(definition, resource, context),
    merge: {
      rule: 'device-kind-place-and-number',
      key: (view) => keyOf(conceptKey(view), view.merging.side, view.merging.serial),
      alike: alikeByCodeOrName,
    },
  };
}

function readUse(definition: DeviceUseDefinition, resource: FhirResource, context: ViewContext): ZibView {
  const device = resolved(firstAt(resource, 'device'), resource, context);
  const date = dateAt(resource, 'timingPeriod', 'timingDateTime', 'recordedOn');
  return makeView(definition.id, resource, context, {
    title: conceptText(device?.type) ?? referenceName(firstAt(resource, 'device'), resource, context),
    ownTitle: { nl: 'Hulpmiddel', en: 'Device' },
    status: statusWord(deviceStatusWords, textAt(resource, 'status')),
    date,
    facts: [
      fact('place', { nl: 'Waar in het lichaam', en: 'Place on the body' }, bodySiteText(resource)),
      wordedFact('since', labels.date, date?.text),
      fact('reason', labels.reason, reasonOf(resource, context)),
      ...(definition.facts?.(resource, context) ?? []),
    ],
    more: [fact('who', labels.who, peopleOf(resource, context)), quoted('comment', labels.comment, notes(resource))],
    codes: codesOf(device?.type),
    merging: {
      side: bodySiteKey(resource),
      serial: textAt(device, 'serialNumber') ?? textAt(device, 'udiCarrier.carrierHRF'),
    },
  });
}

/** What it is used for, in any of the places that both versions have for it. */
function reasonOf(resource: FhirResource, context: ViewContext): string | undefined {
  const linked = reasons.flatMap((url) =>
    extensionsAt(resource, url).flatMap((found) => valuesAt(found, 'valueReference')),
  );
  const coded = conceptTexts(valuesAt(resource, 'reasonCode'));
  return coded ?? referenceNames([...valuesAt(resource, 'reasonReference'), ...linked], resource, context);
}

/** Who placed it or looks after it, and where. */
function peopleOf(resource: FhirResource, context: ViewContext): string | undefined {
  const linked = ['MedicalDevice.HealthProfessional', 'MedicalDevice.Location'].flatMap((name) =>
    extensionsAt(resource, nictizExtension(name)).flatMap((found) => valuesAt(found, 'valueReference')),
  );
  return referenceNames([...valuesAt(resource, 'source'), ...linked], resource, context);
}
