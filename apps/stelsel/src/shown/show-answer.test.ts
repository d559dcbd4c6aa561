import { discoverExchanges } from '@stelsel/exchanges';
import { type SourceStatus, sourceStatusText, type Ura } from '@stelsel/kernel';
import type { Answer, SourceState } from '@stelsel/network';
import { type FhirResource, mergeViews, viewsOf } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import { showAnswer } from './show-answer.ts';

const hospital = { ura: '90000001', name: 'Elzer Ziekenhuis', type: 'V4' };
const practice = { ura: '90000003', name: 'Huisartsen Grutveen', type: 'Z3' };
const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;
const snomed = (code: string, display: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, display }],
});
const momentMs = Date.UTC(2026, 10, 22, 12);

const exchanges = await discoverExchanges();
const withLayout = (layout: 'handover' | 'administration') =>
  exchanges.find(({ layouts = [] }) => layouts.includes(layout));

const agreement = (id: string, times: readonly string[], more: object = {}): FhirResource => ({
  resourceType: 'MedicationRequest',
  id,
  meta: { profile: [nictiz('mp-MedicationAgreement')] },
  status: 'active',
  intent: 'order',
  category: [snomed('33633005', 'voorschrijven')],
  medicationCodeableConcept: { text: `Middel ${id}` },
  extension: [{ url: nictiz('ext-TimeInterval.Period'), valuePeriod: { start: '2026-11-01' } }],
  authoredOn: '2026-11-01',
  dosageInstruction: [
    {
      timing: { repeat: { frequency: times.length, period: 1, periodUnit: 'd', timeOfDay: times } },
      doseAndRate: [{ doseQuantity: { value: 1, unit: 'stuk' } }],
    },
  ],
  ...more,
});

const directive = (id: string, type: 'permit' | 'deny', dateTime: string): FhirResource => ({
  resourceType: 'Consent',
  id,
  status: 'active',
  scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
  category: [snomed('129125009', 'aanwijzing')],
  dateTime,
  provision: { type, code: [snomed('40617009', 'beademing')] },
});

const handover = (id: string, date: string, ...named: readonly string[]): FhirResource => ({
  resourceType: 'Composition',
  id,
  status: 'final',
  type: snomed('11171000146100', 'overdracht'),
  title: `Overdracht ${id}`,
  date,
  section: [{ title: 'Zorg', entry: named.map((reference) => ({ reference })) }],
});

const problem: FhirResource = { resourceType: 'Condition', id: 'c1', code: snomed('5913000', 'gebroken heup') };

function sourceOf(
  { ura, name }: typeof hospital,
  status: SourceStatus,
  sections: Readonly<Record<string, SourceStatus>> = {},
): SourceState {
  return {
    ura: ura as Ura,
    name,
    status,
    statusText: sourceStatusText[status],
    resources: 1,
    sections: Object.entries(sections).map(([id, one]) => ({
      id,
      section: { nl: id, en: id },
      status: one,
      reason: 'answered',
      count: 0,
    })),
  };
}

function answerOf(
  sources: readonly SourceState[],
  told: readonly (readonly [typeof hospital, ...FhirResource[]])[],
): Answer {
  const views = told.flatMap(([source, ...resources]) => viewsOf(resources, { source, person: 'p' }));
  const complete = sources.every(({ status }) => status === 'done');
  return { questionId: 'q', status: 'answered', complete, groups: mergeViews(views), sources, ms: 1 };
}

describe('an answer laid out for who gives care', () => {
  it('has a handover in the sections of its exchange, each empty one with by whom', () => {
    const asked = { problems: 'done', allergies: 'empty', stoma: 'failed', payer: 'refused' } as const;
    const shown = showAnswer(
      answerOf(
        [sourceOf(hospital, 'partial', asked)],
        [[hospital, problem, handover('a', '2026-11-21', 'Condition/c1')]],
      ),
      { exchange: withLayout('handover'), momentMs },
    );
    const [found] = shown.handovers;
    expect(found?.document?.title).toBe('Overdracht a');
    expect(found?.sections.map(({ state, remark }) => [state, remark?.nl])).toEqual([
      ['refused', 'Dit onderdeel mag u niet zien'],
      ['left-empty', 'Niet ingevuld door de afzender'],
      ['filled', undefined],
      ['not-received', 'Niet ontvangen'],
    ]);
    expect(shown.sections).toEqual([]);
    expect(shown.sources[0]?.lacking.map(({ nl }) => nl)).toEqual(['stoma: niet gelukt', 'payer: geweigerd']);
  });

  it('says what changed since the handover before', () => {
    const shown = showAnswer(
      answerOf(
        [sourceOf(hospital, 'done', { problems: 'done' })],
        [[hospital, problem, handover('a', '2026-11-14'), handover('b', '2026-11-21', 'Condition/c1')]],
      ),
      { exchange: withLayout('handover'), momentMs },
    );
    expect(shown.handovers[0]?.since?.changes.map(({ kind, title }) => [kind, title])).toEqual([
      ['new', 'Gebroken heup'],
    ]);
  });

  it('has the doses of the asked day by time, and medicines as treatments', () => {
    const answer = answerOf([sourceOf(hospital, 'done')], [[hospital, agreement('m', ['20:00:00', '08:00:00'])]]);
    const shown = showAnswer(answer, { exchange: withLayout('administration'), momentMs, day: '2026-11-23' });
    expect(shown.administration?.dayText.nl).toBe('23 november 2026');
    expect(shown.administration?.lines.map(({ time, stateText }) => [time, stateText.nl])).toEqual([
      ['08:00', 'Nog te geven'],
      ['20:00', 'Nog te geven'],
    ]);
    expect(shown.medication.treatments.map(({ stateCode }) => stateCode)).toEqual(['current']);
    expect(showAnswer(answer, { momentMs }).administration).toBeUndefined();
  });

  it('has agreements about care per subject, and says that sources differ', () => {
    const shown = showAnswer(
      answerOf(
        [sourceOf(hospital, 'done'), sourceOf(practice, 'done')],
        [
          [hospital, directive('h', 'permit', '2024-11-22')],
          [practice, directive('p', 'deny', '2026-10-23')],
        ],
      ),
      { momentMs },
    );
    const [topic, ...others] = shown.directives;
    expect(others).toEqual([]);
    expect(topic?.standing.map(({ sources }) => sources)).toEqual([['Huisartsen Grutveen']]);
    expect(topic?.history.map(({ sources }) => sources)).toEqual([['Elzer Ziekenhuis']]);
    expect(topic?.conflict?.nl).toContain('zegt iets anders');
    expect(shown.sections).toEqual([]);
  });

  it('names every source that did not answer, and takes an earlier version of an agreement for no other agreement', () => {
    const older = {
      ...directive('p', 'permit', '2020-01-01'),
      meta: { versionId: '1', lastUpdated: '2020-01-01T00:00:00Z' },
    };
    const newer = {
      ...directive('p', 'deny', '2026-10-23'),
      meta: { versionId: '2', lastUpdated: '2026-10-23T00:00:00Z' },
    };
    const shown = showAnswer(
      answerOf(
        [sourceOf(hospital, 'failed', { problems: 'failed' }), sourceOf(practice, 'done')],
        [[practice, older, newer]],
      ),
      { momentMs },
    );
    expect(shown.missing.map(({ nl }) => nl)).toEqual([
      'Elzer Ziekenhuis: niet gelukt. Deze lijst kan onvolledig zijn.',
    ]);
    expect(shown.sources.map(({ lacking }) => lacking.length)).toEqual([0, 0]);
    expect(shown.directives.map(({ conflict, standing }) => [conflict, standing.length])).toEqual([[undefined, 1]]);
  });

  it('keeps what else there is as rows with their sources', () => {
    const { sections } = showAnswer(answerOf([sourceOf(practice, 'done')], [[practice, problem]]), { momentMs });
    expect(sections.map(({ rows }) => rows.map(({ title, sources }) => [title, sources]))).toEqual([
      [['Gebroken heup', ['Huisartsen Grutveen']]],
    ]);
  });

  it('has a letter as one row: its bytes are no letter of their own', () => {
    const letter: FhirResource = {
      resourceType: 'DocumentReference',
      id: 'd1',
      status: 'current',
      description: 'Verwijsbrief',
      content: [{ attachment: { url: 'Binary/b1' } }],
    };
    const bytes: FhirResource = { resourceType: 'Binary', id: 'b1', contentType: 'application/pdf', data: 'JVBERg==' };
    const { sections } = showAnswer(answerOf([sourceOf(practice, 'done')], [[practice, letter, bytes]]), { momentMs });
    expect(sections.flatMap(({ rows }) => rows.map(({ title }) => title))).toEqual(['Verwijsbrief']);
  });
});
