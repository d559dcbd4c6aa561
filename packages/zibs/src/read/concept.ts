/** Reads a CodeableConcept: the codes for the rules, the name for people. */
import type { Text } from '@stelsel/kernel';
import { firstAt, textAt, valuesAt } from '../resource.ts';
import { layNameOf } from '../words/lay-names.ts';
import type { Code } from '../zib.ts';
import { capitalised, sayable } from './sayable.ts';

const loinc = 'http://loinc.org';
/** Codes that say why there is no code. */
const noName = new Set([
  'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
]);

/** What SNOMED CT adds to a fully specified name; nobody reads it. */
const semanticTag =
  / \((?:disorder|finding|procedure|observable entity|body structure|substance|physical object|morphologic abnormality|qualifier value|record artifact|situation|attribute|assessment scale|aandoening|bevinding|verrichting)\)$/;

/** Codes in order of trust: the one the author chose, SNOMED CT, then the others. */
export function codesOf(concept: unknown): readonly Code[] {
  return rememberedFor(concept, codes, readCodes) ?? [];
}

const codes = new WeakMap<object, readonly Code[]>();
const concepts = new WeakMap<object, { readonly name: ConceptName | undefined }>();

/** A concept of a resource is asked for its codes and its name by every fact and rule about it; resources do not change. */
function rememberedFor<T>(concept: unknown, known: WeakMap<object, T>, read: (concept: object) => T): T | undefined {
  if (typeof concept !== 'object' || concept === null) {
    return undefined;
  }
  const before = known.get(concept);
  if (before !== undefined) {
    return before;
  }
  const found = read(concept);
  known.set(concept, found);
  return found;
}

function readCodes(concept: object): readonly Code[] {
  return valuesAt(concept, 'coding')
    .map((coding) => ({
      system: textAt(coding, 'system') ?? '',
      code: textAt(coding, 'code') ?? '',
      display: textAt(coding, 'display'),
      chosen: firstAt(coding, 'userSelected') === true,
    }))
    .filter(({ system, code }) => code !== '' && !noName.has(system))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ system, code, display }) => ({ system, code, ...(display === undefined ? {} : { display }) }));
}

export interface ConceptName {
  readonly name: string;
  /** The medical term behind a lay name. */
  readonly term?: string;
}

/** Lay name, else the Dutch term of the source, else its own words between quotes. */
export function nameOfConcept(concept: unknown): ConceptName | undefined {
  return rememberedFor(concept, concepts, (found) => ({ name: readName(found) }))?.name;
}

function readName(concept: object): ConceptName | undefined {
  const codes = codesOf(concept);
  const text = sayable(textAt(concept, 'text'));
  const term = termOf(codes, text);
  const lay = firstLayName(codes);
  if (lay !== undefined) {
    return term === undefined || term.toLowerCase() === lay.nl.toLowerCase()
      ? { name: lay.nl }
      : { name: lay.nl, term };
  }
  if (term !== undefined) {
    return { name: capitalised(term) };
  }
  return text === undefined ? undefined : { name: `“${text}”` };
}

function firstLayName(codes: readonly Code[]): Text | undefined {
  for (const code of codes) {
    const found = layNameOf(code);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

export function conceptText(concept: unknown): string | undefined {
  return nameOfConcept(concept)?.name;
}

/** The names of several concepts in one sentence. */
export function conceptTexts(concepts: readonly unknown[]): string | undefined {
  const names = concepts.map(conceptText).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

export function hasCode(concept: unknown, system: string, code: string): boolean {
  return codesOf(concept).some((found) => found.system === system && found.code === code);
}

/** The code of a status concept: in the code system of FHIR when there is one, else the first. */
export function statusCode(concept: unknown): string | undefined {
  const codes = codesOf(concept);
  return (codes.find((code) => code.system.startsWith('http://terminology.hl7.org/')) ?? codes[0])?.code;
}

/** Words that a Dutch designation does not have. */
const englishWords = new RegExp(
  `\\b(${[
    'able|ability|above|acute|and|appointment|assessment|below|biopsy|blood|body|breath|burn|by|catheter|characteristics',
    'child|depth|device|difficult|disease|disorder|dose|due|finding|for|from|fracture|function|heart|help|infant|informant|injury',
    'inpatient|joint|knee|last|left|length|level|limb|living|lower|mild|moderate|mouth|movement|needs|ordered|party',
    'patterns|performer|physical|pigmented|pregnant|presence|moles|mole|nursing|procedure|pulse|questionnaire|rate|received|recommended',
    'residential|resistance|resource|right|screening|serum|severe|skin|spoken|structure|surgical|the|therapy|tool|type of|ulcer|unrest|unable|unit',
    'upper|urine|using|visit|voice|waist|weight|width|with|without|wound|written|years?',
  ].join('|')})\\b`,
  'i',
);

/** A Dutch display, else what the author called the code, else the display marked as English. LOINC is English at heart. */
function termOf(codes: readonly Code[], text: string | undefined): string | undefined {
  const displays = codes.map((code) => ({ system: code.system, said: sayable(code.display) }));
  const dutch = displays.find(({ system, said }) => said !== undefined && system !== loinc && !englishWords.test(said));
  const coded = codes.length > 0 ? text : undefined;
  const any = displays.find(({ said }) => said !== undefined)?.said;
  return withoutTag(dutch?.said) ?? markedWhenEnglish(withoutTag(coded ?? any));
}

function markedWhenEnglish(name: string | undefined): string | undefined {
  return name !== undefined && englishWords.test(name) ? `${name} (Engels)` : name;
}

function withoutTag(name: string | undefined): string | undefined {
  return name?.replace(semanticTag, '');
}

function rank(code: { chosen: boolean; system: string }): number {
  if (code.chosen) {
    return 0;
  }
  return code.system === 'http://snomed.info/sct' ? 1 : 2;
}
