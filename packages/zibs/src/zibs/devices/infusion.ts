import { deviceUse } from '../../builders/device-use.ts';
import { conceptText } from '../../read/concept.ts';
import { referenceName } from '../../read/reference.ts';
import { fact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, textAt, textsAt, valuesAt } from '../../resource.ts';
import type { ViewContext } from '../../zib.ts';

const profile = 'http://nictiz.nl/fhir/StructureDefinition/zib-Infusion';
const line = 'http://nictiz.nl/fhir/StructureDefinition/zib-Infusion-LumenOrLine';

/** Infuus (zib 2017): a drip with its lines, known by its profile. */
export const infusion = deviceUse({
  id: 'Infusion',
  name: { nl: 'Infusen', en: 'Infusions' },
  profiles: ['zib-Infusion'],
  reads: (resource) => textsAt(resource, 'meta.profile').includes(profile) || extensionsAt(resource, line).length > 0,
  facts: (resource, context) =>
    extensionsAt(resource, line).map((found, index) =>
      fact(
        `line-${index + 1}`,
        { nl: `Lijn ${index + 1}`, en: `Line ${index + 1}` },
        lineText(found, resource, context),
      ),
    ),
});

/** Where the line is, whether it runs, and what runs through it. */
function lineText(found: unknown, resource: FhirResource, context: ViewContext): string | undefined {
  const part = (name: string): unknown => valuesAt(found, 'extension').find((inner) => textAt(inner, 'url') === name);
  const said = [
    conceptText(firstAt(part('LumenLocation'), 'valueCodeableConcept')),
    conceptText(firstAt(part('LineStatus'), 'valueCodeableConcept')),
    referenceName(firstAt(part('AdministeringSystem'), 'valueReference'), resource, context),
    referenceName(firstAt(part('LockFluid'), 'valueReference'), resource, context),
  ].filter((text) => text !== undefined);
  return said.length === 0 ? undefined : said.join(', ');
}
