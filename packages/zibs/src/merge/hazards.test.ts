/** Nine ways in which merging went wrong elsewhere, each as what must hold here. For sources of both versions of FHIR. */
import { describe, expect, it } from 'vitest';
import {
  allergy,
  concept,
  condition,
  hospital,
  laboratory,
  noneKnown,
  penicillin,
  practice,
  type RecordParts,
  snomed,
} from '../records.test-support.ts';
import type { FhirResource } from '../resource.ts';
import { viewOf } from '../view-of.ts';
import type { Source, ZibView } from '../zib.ts';
import { mergeViews } from './merge-views.ts';

/** STU3 writes the status of a condition or allergy as a code; the facts are the same. */
function asStu3(resource: FhirResource): FhirResource {
  const codeOf = (element: string): object => {
    const status = resource[element] as { coding: readonly { code: string }[] } | undefined;
    return status === undefined ? {} : { [element]: status.coding[0]?.code };
  };
  return { ...resource, ...codeOf('clinicalStatus'), ...codeOf('verificationStatus') };
}

describe.each(['R4', 'STU3'] as const)('the hazards of other merge code, told in %s', (fhir) => {
  const told = (resource: FhirResource, source: Source): ZibView =>
    viewOf(fhir === 'STU3' ? asStu3(resource) : resource, { source, person: 'person-1', fhir });
  const merged = (...pairs: readonly (readonly [FhirResource, Source])[]) =>
    mergeViews(pairs.map(([r, s]) => told(r, s)));
  const same = { identifier: [{ system: 'urn:records', value: '7' }] };
  const pneumonia = (parts: RecordParts) =>
    condition({ code: concept(snomed, '233604007', 'longontsteking'), status: 'resolved', ...parts });

  it('1: entered in error and active is not active: the error leaves, what others say stays', () => {
    const [group, ...rest] = merged(
      [condition({ ...same, certainty: 'entered-in-error' }), hospital],
      [condition(same), practice],
    );
    expect(rest).toEqual([]);
    expect(group?.members.map(({ view }) => view.original.source.ura)).toEqual([practice.ura]);
    expect(group?.withdrawn.map(({ original }) => original.source.ura)).toEqual([hospital.ura]);
    expect(merged([condition({ certainty: 'entered-in-error' }), hospital])[0]?.members).toEqual([]);
  });

  it('2: over at one source and active at another is both, and people see who says which', () => {
    const [group] = merged([condition({ status: 'resolved' }), hospital], [condition({}), practice]);
    expect(group?.statuses.map(({ status, sources }) => [status.code, sources[0]?.ura])).toEqual([
      ['active', practice.ura],
      ['resolved', hospital.ura],
    ]);
    expect(group?.differences.map(({ type }) => type)).toContain('status-differs');
  });

  it('3: amended and final of one record is the amended one, with the final kept behind it', () => {
    const [group, ...rest] = merged(
      [laboratory({ status: 'amended', valueQuantity: { value: 4.3, code: 'mmol/L' } }), hospital],
      [laboratory({ status: 'final' }), hospital],
    );
    expect(rest).toEqual([]);
    expect([group?.lead.status?.code, group?.older.map(({ status }) => status?.code)]).toEqual(['amended', ['final']]);
  });

  it('4: "no known allergies" does not vanish when another source has one', () => {
    const groups = merged([allergy({ code: noneKnown }), practice], [allergy({}), hospital]);
    expect(groups.map(({ title }) => title).sort()).toEqual(['Geen allergieën bekend', 'Penicilline']);
    expect(groups.map(({ conflicts }) => conflicts.length)).toEqual([1, 1]);
  });

  it('5: an allergy that has its substance in the code only, or in words only, is a row', () => {
    expect(merged([allergy({ code: penicillin }), hospital])[0]?.title).toBe('Penicilline');
    expect(merged([allergy({ code: { text: 'noten' } }), hospital])[0]?.title).toBe('“noten”');
  });

  it('6: one diagnosis with three beginnings is one row that names the difference', () => {
    const groups = merged(
      [condition({ onsetDateTime: '2010' }), practice],
      [condition({ onsetDateTime: '2012-04-01' }), hospital],
      [condition({ id: 'c2', onsetDateTime: '2015-06' }), hospital],
    );
    expect(groups.map(({ members }) => members.length)).toEqual([3]);
    expect(groups[0]?.differences.map(({ type }) => type)).toEqual(['since-differs']);
  });

  it('7: an undated record first or last gives the same rows', () => {
    const undated = [pneumonia({ id: '0' }), hospital] as const;
    const dated = [
      [pneumonia({ id: '1', onsetDateTime: '2010-01-01', abatementDateTime: '2010-02-01' }), hospital],
      [pneumonia({ id: '2', onsetDateTime: '2020-01-01', abatementDateTime: '2020-02-01' }), practice],
    ] as const;
    expect(merged(undated, ...dated)).toEqual(merged(...dated, undated));
    expect(merged(undated, ...dated)).toHaveLength(3);
  });

  it('8: a row never has a status that is both: each status is that of a record', () => {
    const [group] = merged([condition({ status: 'resolved' }), hospital], [condition({}), practice]);
    expect(group?.members).toContainEqual(expect.objectContaining({ view: group?.lead }));
    expect(group?.lead.status?.code).toBe('active');
  });

  it('9: codes of other systems stay with the record that has them', () => {
    const icpc = { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'T90', display: 'Diabetes mellitus' };
    const both = { coding: [...concept(snomed, '44054006', 'diabetes mellitus type 2').coding, icpc] };
    const [group, ...rest] = merged([condition({ code: both }), practice], [condition({}), hospital]);
    expect(rest).toEqual([]);
    const systems = group?.members.map(({ view }) => view.codes.map(({ code }) => code));
    expect(systems).toContainEqual(['44054006', 'T90']);
  });
});
