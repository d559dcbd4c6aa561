import type { Ura } from '@stelsel/kernel';
import type { Answer } from '@stelsel/network';
import { mergeViews, viewsOf } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import { showAnswer } from '../shown/show-answer.ts';
import { printAnswer } from './print-answer.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/ext-${name}`;
const gp = { ura: '90000003', name: 'Huisartsen Het Plein' };
const pharmacy = { ura: '90000005', name: 'Apotheek De Vijzel' };

function record(resourceType: string, id: string, text: string) {
  return {
    resourceType,
    id,
    status: 'unknown',
    medicationCodeableConcept: { text: 'Metoprolol tablet 50 mg', coding: [{ system: 'urn:prk', code: '1' }] },
    extension: [
      { url: nictiz('PharmaceuticalTreatment.Identifier'), valueIdentifier: { system: 'urn:mbh', value: '1' } },
      { url: nictiz('TimeInterval.Period'), valuePeriod: { start: '2026-01-05' } },
      { url: nictiz('RenderedDosageInstruction'), valueString: text },
    ],
  };
}

const groups = mergeViews([
  ...viewsOf([record('MedicationRequest', 'ma', '1 maal per dag 1 tablet')], { source: gp, person: 'p' }),
  ...viewsOf([record('MedicationDispense', 'ta', '2 maal per dag 1 tablet')], { source: pharmacy, person: 'p' }),
  ...viewsOf([{ resourceType: 'Condition', id: 'c', code: { text: 'hoofdpijn' } }], { source: gp, person: 'p' }),
]);

/** As it comes over the line. */
const answer = JSON.parse(
  JSON.stringify({
    questionId: 'q1',
    status: 'answered',
    complete: false,
    groups,
    sources: [
      { ura: gp.ura as Ura, name: gp.name, status: 'done', resources: 2, sections: [] },
      { ura: '90000009' as Ura, name: 'Ziekenhuis Oost', status: 'failed', resources: 0, sections: [] },
    ],
    ms: 120,
  }),
) as Answer;

describe('an answer on the command line', () => {
  const lines: string[] = [];
  const terminal = { out: (line: string) => void lines.push(line), note: () => undefined, interactive: false };
  printAnswer(terminal, showAnswer(answer, { momentMs: Date.UTC(2026, 1, 1) }));
  const text = lines.join('\n');

  it('tells a treatment once, with who says what and on what they differ', () => {
    expect(text).toContain('Metoprolol tablet 50 mg');
    expect(text).toContain('Gebruikt u nu, sinds 5 januari 2026 · 1 maal per dag 1 tablet');
    expect(text).toMatch(/Afgesproken met de arts +1 maal per dag 1 tablet \(Huisartsen Het Plein\)/);
    expect(text).toContain('! De dosis verschilt.');
    expect(text.match(/Metoprolol/g)).toHaveLength(1);
  });

  it('names the source that did not answer', () => {
    expect(text).toContain('! Ziekenhuis Oost: niet gelukt. Deze lijst kan onvolledig zijn.');
  });

  it('tells the other sections as before', () => {
    expect(text).toContain('hoofdpijn');
  });
});
