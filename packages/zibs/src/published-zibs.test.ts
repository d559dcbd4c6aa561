/** Over all that Nictiz publishes: every zib has a reader, nothing falls through, nothing is lost. Empty without the publications. */
import { describe, expect, it } from 'vitest';
import { mergeViews, viewsIn } from './merge/merge-views.ts';
import { examplesOf, profilesOf } from './published.test-support.ts';
import { readTexts, technical } from './read-texts.test-support.ts';
import { zibs } from './registry.ts';
import { unsaid } from './unsaid.test-support.ts';
import { unclear } from './words/status.ts';
import type { ZibView } from './zib.ts';

const examples = [
  ...examplesOf('zib2017-stu3', 'STU3'),
  ...examplesOf('zib2020-r4', 'R4'),
  ...examplesOf('cio-r4', 'R4'),
];
const read = new Set(zibs.flatMap((zib) => zib.profiles).map((url) => url.split('/').at(-1)));

/** Parts of a resource, and messages around resources: no record of their own. */
const noRecord =
  /^nl-core-(AddressInformation|AnatomicalLocation|ContactInformation.*|NameInformation.*|TimeInterval)$|-Bundle$|^mp-InstructionsForUse/;

describe('every profile of the national packages', () => {
  it.each(['nl-core', 'cio', 'medicationprocess9'])('%s has a zib that reads it', (part) => {
    const missing = profilesOf(`r4.${part}`).filter((profile) => !read.has(profile) && !noRecord.test(profile));
    expect(missing).toEqual([]);
  });
});

describe('every published example', () => {
  it('is read as a zib, in every version', () => {
    expect(examples.filter(({ view }) => view.zib === 'Generic').map(({ name }) => name)).toEqual([]);
  });

  it('has no technique in it (R1)', () => {
    const leaks = examples.flatMap(({ name, view }) =>
      readTexts(view)
        .filter((text) => technical.test(text))
        .map((text) => `${name}: ${text}`),
    );
    expect(leaks).toEqual([]);
  });

  it('says so where a name is English (R6)', () => {
    const unmarked = examples
      .filter(({ view }) => !ownSentence.has(view.zib))
      .flatMap(({ view }) => namesIn(view))
      .filter((text) => english.test(text) && !text.includes('(Engels)'));
    expect(unmarked).toEqual([]);
  });

  it('has a title that is not its id', () => {
    expect(examples.filter(({ view }) => view.title === '' || /nl-core|zib-/.test(view.title))).toEqual([]);
  });

  it('is in one row when all are merged, and nothing is dropped', () => {
    const views = examples.map(({ view }) => view);
    const kept = mergeViews(views).flatMap(viewsIn);
    expect(new Set(kept.map(({ original }) => original.resource))).toEqual(
      new Set(views.map(({ original }) => original.resource)),
    );
  });

  it('has a word for its status', () => {
    expect(examples.filter(({ view }) => view.status?.text === unclear).map(({ name }) => name)).toEqual([]);
  });

  it('loses nothing: each value for people stands in its view', () => {
    const lost = examples.flatMap(({ name, view, context }) =>
      unsaid(view, context, saidElsewhere).map((leaf) => `${name} ${leaf}`),
    );
    expect(lost.filter((leaf) => !inOurWords.test(leaf))).toEqual([]);
  });
});

/** Words that no Dutch name has. */
const english = /\b(the|and|with|without|for|by|from|unable|able|needs|finding|disorder|years|severe|mild|wound)\b/i;

/** A goal is a sentence of whoever set it, and stays as it was written. */
const ownSentence = new Set(['TreatmentObjective', 'CarePlan']);

/** The title and the values that are names; sentences and addresses of the source stay as they are. */
function namesIn({ title, term = '', facts, more }: ZibView): readonly string[] {
  const named = [...facts, ...more].filter((fact) => fact.kind === undefined).map((fact) => fact.value);
  return [title, term, ...named];
}

/** Leaves that are no text for people, or that the view says in its own words. */
const saidElsewhere = new RegExp(
  [
    // How records are kept and linked.
    '^$|^(resourceType|id|meta|text|contained|implicitRules|language)\\b',
    '(^|\\.)(identifier|valueIdentifier|subject|patient|beneficiary)\\b',
    '(^|\\.)(use|rank|system|mode|url|language|reference|valueCode|contentType|time|role)$|\\.type$',
    'practitionerrole-reference|MedicationTreatment|Hypersensitivity.Identifier|PharmaceuticalTreatment',
    // Codes behind what has a word of ours: status, certainty, gender, what a zib is about.
    '^(status|intent|lifecycleStatus|active|clinicalStatus|verificationStatus|gender|class|criticality|scope|category)\\b',
    '(CodeSpecification|code-specification)|^code$|component\\.code$|section\\.code$',
    '^reaction\\.severity|^(interpretation|taken|type)$|TreatmentPermitted|Interventions?\\.Assent|VerifiedWith|AllergyIntolerance.type',
    // Only a yes is told; the Netherlands go without saying.
    '^(deceasedBoolean|multipleBirthBoolean)$|\\.(district|country)$|address\\.period',
    // When and by whom it was recorded is shown with its source.
    '^(issued|authoredOn|recordedDate|recorder)$|status$',
    // How a medicine is used, and how often something is done, is said as one sentence; a photograph is opened.
    '^(dosage|dosageInstruction|dispenseRequest)\\b|valueTiming|scheduledTiming|valueAttachment|content\\.(data|attachment)',
    // Parts of a resource that are read through what they refer to.
    'hasMember|evidence\\.detail|section\\.entry|proficiency',
    // Names and addresses are said as a whole.
    '^(contact\\.)?name\\.|humanname|iso21090|_(given|family|line|country|city)|TelecomType|AddressType|address-official',
  ].join('|'),
);

/** Code lists whose names are no words for people; we have our own. */
const inOurWords = /(Score|WoundCharacteristics)-\d+ component\.valueCodeableConcept/;
