/** Why something was not given, or otherwise: value set MedicatieToedieningRedenVanAfwijkenCodelijst (MP9), in words of everyday. */
import type { Text } from '@stelsel/kernel';
import { extensionsAt, type FhirResource, firstAt, textAt, valuesAt } from '../resource.ts';
import { extension } from './codes.ts';

const snomed = 'http://snomed.info/sct';
/** Of this reason the words are the reason. */
export const otherReason = 'OTH';

const nullFlavor = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor';

export interface DeviationReason {
  readonly code: string;
  readonly words: Text;
  /** As the value set names it. */
  readonly display: string;
  /** True of a reason to give it in another way, beside not giving it. */
  readonly otherwise: boolean;
}

/** What happens most first: the list is used with one thumb. */
export const deviationReasons: readonly DeviationReason[] = [
  reason('406149000', 'toediening van medicatie geweigerd', 'Wilde het niet', 'Refused it', false),
  reason(
    '153241000146104',
    'zorgafnemer niet beschikbaar om medicatie in ontvangst te nemen',
    'Was er niet',
    'Was not there',
    false,
  ),
  reason('152741000146103', 'medicatie uitgespuugd door patiënt', 'Spuugde het uit', 'Spat it out', true),
  reason('705046008', 'onvoldoende medicatie op voorraad', 'Te weinig op voorraad', 'Not enough in stock', true),
  reason(
    '408366001',
    'niet in staat om medicatie te gebruiken',
    'Kon het niet innemen',
    'Was not able to take it',
    true,
  ),
  reason(
    '274512008',
    'behandeling met geneesmiddel stopgezet',
    'Het medicijn is gestopt',
    'The medicine was stopped',
    false,
  ),
  reason(
    '153211000146100',
    'zorgverlener vergeten medicatie toe te dienen',
    'Vergeten te geven',
    'Forgotten to give',
    true,
  ),
  reason(
    '153221000146105',
    'zorgverlener niet beschikbaar om medicatie toe te dienen',
    'Niemand kon het op tijd geven',
    'Nobody could give it in time',
    true,
  ),
  reason('159691000146109', 'foutieve registratie van medicatie', 'De lijst klopt niet', 'The list is wrong', true),
  reason('OTH', 'Overig', 'Iets anders', 'Something else', true),
];

function reason(code: string, display: string, nl: string, en: string, otherwise: boolean): DeviationReason {
  return { code, display, words: { nl, en }, otherwise };
}

/** The reason as a CodeableConcept; what was written with it stands as its text where the list says "something else". */
export function reasonConcept(code: string, words: string): object | undefined {
  const found = deviationReasons.find((known) => known.code === code);
  if (found === undefined) {
    return undefined;
  }
  const system = code === otherReason ? nullFlavor : snomed;
  const text = code === 'OTH' && words !== '' ? { text: words } : {};
  return { coding: [{ system, code, display: found.display }], ...text };
}

/** Why, in words: of a code of the list ours, otherwise as the source wrote it. */
export function deviationWords(resource: FhirResource, written: string | undefined): Text | undefined {
  const [found] = extensionsAt(resource, extension.deviation);
  const concept = firstAt(found, 'valueCodeableConcept') ?? firstAt(resource, 'statusReason');
  const text = textAt(concept, 'text');
  const codes = valuesAt(concept, 'coding.code');
  const known = deviationReasons.find(
    ({ code }) => codes.includes(code) && (code !== otherReason || text === undefined),
  );
  return known?.words ?? (written === undefined ? undefined : { nl: written, en: written });
}
