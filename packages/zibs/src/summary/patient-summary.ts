import { sourceStatusText } from '@stelsel/kernel';
import type { FhirResource } from '../resource.ts';
import { isTranslated } from './english-name.ts';
import { type EntryContext, type SummaryEntry, urn } from './entry.ts';
import { coded } from './fhir-parts.ts';
import { holdersOf } from './holders.ts';
import { escaped, narrative, sectionNarrative } from './narrative.ts';
import { nothingRecorded } from './nothing-recorded.ts';
import { makerFor, type SummarySection, sections } from './sections.ts';
import type { PatientSummary, SummaryInput, SummarySource } from './summary.ts';
import { summaryPatient } from './summary-patient.ts';

const loinc = 'http://loinc.org';
/** Sources of which everything is known that the asker may know. */
const heard = new Set(['done', 'empty', 'not-kept']);

/**
 * An International Patient Summary (IPS 2.0, EHDS article 14) of merged records: a document that stands by itself, with
 * displays in English, words for people in Dutch or English, and a Provenance for every source. A section that is required
 * and has nothing says which of the two it is: *no information recorded* when every source was heard, `unavailable` when
 * one was not. Pure and total: the same input gives the same document, whatever the sources sent.
 */
export function patientSummary(input: SummaryInput): PatientSummary {
  const { groups, newId, at } = input;
  const patient = summaryPatient(newId(), groups, input.identifier);
  const holders = holdersOf(groups, newId);
  const context: EntryContext = { newId, subject: { reference: urn(patient.id) }, holderOf: holders.referenceOf };
  const filled = sections.map((section) => fill(section, input, context)).filter((found) => found !== undefined);
  const entries = filled.flatMap((found) => found.entries);
  const author = {
    resourceType: 'Device',
    id: newId(),
    deviceName: [{ name: input.author, type: 'user-friendly-name' }],
  };
  const composition = compositionOf(input, filled, { patient, author });
  const resources = [
    composition,
    patient,
    author,
    ...holders.organizations,
    ...filled.flatMap((found) => found.resources),
    ...holders.provenances(entries, at),
  ];
  const used = new Set(entries.map(({ group }) => group));
  return {
    bundle: {
      resourceType: 'Bundle',
      id: newId(),
      identifier: { system: 'urn:ietf:rfc:3986', value: urn(newId()) },
      type: 'document',
      timestamp: at,
      entry: resources.map((resource) => ({ fullUrl: urn(resource.id), resource })),
    },
    leftOut: groups.filter((group) => group.members.length > 0 && group.zib !== 'Patient' && !used.has(group)).length,
    untranslated: entries.flatMap(({ group }) => group.lead.codes).filter((code) => !isTranslated(code)).length,
  };
}

interface FilledSection {
  readonly section: object;
  readonly entries: readonly SummaryEntry[];
  /** Everything the section refers to, the entries first. */
  readonly resources: readonly FhirResource[];
}

/** A section that is not required, has nothing and misses no source is left out. */
function fill(section: SummarySection, input: SummaryInput, context: EntryContext): FilledSection | undefined {
  const entries = input.groups.flatMap((group): readonly SummaryEntry[] => {
    const make = makerFor(section, group);
    return make === undefined ? [] : [{ group, resources: make(group, context) }];
  });
  const unheard = unheardIn(input.sources);
  if (entries.length === 0 && unheard.length === 0 && section.required === undefined) {
    return undefined;
  }
  const stated = entries.length === 0 && unheard.length === 0 ? nothingRecorded(section, context) : [];
  const first = [...entries.flatMap(({ resources: [one] }) => (one === undefined ? [] : [one])), ...stated];
  const groups = entries.map(({ group }) => group);
  return {
    section: {
      title: section.title.en,
      code: coded(loinc, section.code, section.display),
      text: sectionNarrative(section, groups, unheard, input.language ?? 'nl'),
      ...(first.length === 0
        ? { emptyReason: unavailable }
        : { entry: first.map(({ id }) => ({ reference: urn(id) })) }),
    },
    entries,
    resources: [...entries.flatMap(({ resources }) => resources), ...stated],
  };
}

const unavailable = coded('http://terminology.hl7.org/CodeSystem/list-empty-reason', 'unavailable', 'Unavailable');

function unheardIn(sources: readonly SummarySource[]): readonly SummarySource[] {
  return sources.filter(({ status }) => !heard.has(status));
}

function compositionOf(
  input: SummaryInput,
  filled: readonly FilledSection[],
  { patient, author }: { readonly patient: FhirResource; readonly author: FhirResource },
): FhirResource {
  const { at, newId, sources, language = 'nl' } = input;
  const title = { nl: 'Samenvatting van uw gezondheid', en: 'Patient summary' }[language];
  const asked = { nl: 'Gevraagd:', en: 'Asked:' }[language];
  const list = sources.map(
    ({ name, status }) => `<li>${escaped(name)}: ${escaped(sourceStatusText[status][language])}</li>`,
  );
  return {
    resourceType: 'Composition',
    id: newId(),
    language: language === 'nl' ? 'nl-NL' : 'en',
    text: narrative(`<h1>${title}</h1><p>${asked}</p><ul>${list.join('')}</ul>`, language),
    status: 'final',
    type: coded(loinc, '60591-5', 'Patient summary Document'),
    subject: { reference: urn(patient.id) },
    date: at,
    author: [{ reference: urn(author.id) }],
    title,
    section: filled.map(({ section }) => section),
  };
}
