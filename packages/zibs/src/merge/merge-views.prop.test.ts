/** The laws of section 4.2, over invented records of several sources, persons, versions and states. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../every-zib.test-support.ts';
import {
  agreed,
  allergy,
  concept,
  condition,
  consent,
  hospital,
  laboratory,
  noneKnown,
  penicillin,
  pharmacy,
  practice,
  seen,
  snomed,
  supplied,
  used,
} from '../records.test-support.ts';
import { zibs } from '../registry.ts';
import type { FhirResource } from '../resource.ts';
import { pairs } from '../stu3.test-support.ts';
import { viewOf } from '../view-of.ts';
import type { ZibView } from '../zib.ts';
import { canonical } from './canonical.ts';
import { mergeGroups, mergeViews, viewsIn } from './merge-views.ts';

const clinic = { ura: '90000004', name: 'Kliniek Oud', type: 'V4' };
const id = fc.constantFrom('1', '2', '3');
const day = fc.constantFrom(undefined, '2010', '2019-05', '2020-01-15', '2020-03-01', '2023-07-07');
const code = fc.constantFrom(
  concept(snomed, '44054006', 'diabetes mellitus type 2'),
  concept(snomed, '233604007', 'longontsteking'),
  { text: 'longontsteking' },
  {},
);
const certainty = fc.constantFrom(undefined, 'confirmed', 'refuted', 'entered-in-error');
const meta = fc.constantFrom(undefined, { versionId: '1' }, { versionId: '2', lastUpdated: '2026-01-02T00:00:00Z' });
const identifier = fc.constantFrom(
  undefined,
  [{ system: 'urn:records', value: '1' }],
  [{ system: 'urn:records', value: '2' }],
);

const problems = fc
  .record({
    id,
    status: fc.constantFrom('active', 'resolved'),
    certainty,
    code,
    meta,
    identifier,
    onsetDateTime: day,
    abatementDateTime: day,
  })
  .map(defined)
  .map(condition);
const allergies = fc
  .record({
    id,
    status: fc.constantFrom('active', 'inactive'),
    certainty,
    code: fc.constantFrom(penicillin, noneKnown, {}),
    meta,
    identifier,
    criticality: fc.constantFrom(undefined, 'low', 'high'),
  })
  .map(defined)
  .map(allergy);
const results = fc
  .record({
    id,
    status: fc.constantFrom('final', 'amended', 'entered-in-error'),
    meta,
    identifier,
    valueQuantity: fc.constantFrom(4, 4.1).map((value) => ({ value, code: 'mmol/L' })),
  })
  .map(defined)
  .map(laboratory);
const directives = fc
  .record({ id, status: fc.constantFrom('active', 'inactive'), meta })
  .map(defined)
  .map(consent);
const medicines = fc
  .record({
    id,
    status: fc.constantFrom('active', 'stopped', 'entered-in-error'),
    meta,
    treatment: fc.constantFrom(undefined, 't1', 't2'),
    dose: fc.constantFrom(undefined, '1x per dag', '2x per dag'),
    effectivePeriod: day.map((start) => (start === undefined ? undefined : { start })),
  })
  .map(defined)
  .chain((parts) => fc.constantFrom(agreed(parts), supplied(parts), used(parts)));

const anyZib = fc
  .record({
    id,
    status: fc.constantFrom('active', 'final', 'completed', 'entered-in-error'),
    meta,
    identifier,
    code: fc.oneof(code, fc.constant({ text: 'eigen woorden' })),
    effectiveDateTime: day,
    onsetDateTime: day,
    performedDateTime: day,
    valueInteger: fc.constantFrom(undefined, 3, 7),
  })
  .map(defined)
  .chain((parts) => fc.constantFrom(...zibs).map((zib) => recordOf(zib, parts)));

const resource: fc.Arbitrary<FhirResource> = fc.oneof(problems, allergies, results, directives, medicines);
const person = fc.constantFrom('person-1', 'person-2');
const source = fc.constantFrom(hospital, practice, pharmacy);
const current = fc.tuple(resource, source, person).map(([record, from, about]) => seen(record, from, about));

/** One source still speaks STU3 (zib 2017); the facts are those of the sources that do not. */
const old = fc
  .tuple(fc.constantFrom(...pairs), id, meta, person)
  .chain(([{ r4, stu3 }, recordId, version, about]) =>
    fc.constantFrom(
      seen({ ...r4, id: recordId, ...defined({ meta: version }) }, hospital, about),
      viewOf({ ...stu3, id: recordId, ...defined({ meta: version }) }, { source: clinic, person: about, fhir: 'STU3' }),
    ),
  );
/** Every zib, at sources of both versions. */
const any = fc
  .tuple(anyZib, source, person, fc.boolean())
  .map(([record, from, about, isOld]) =>
    isOld
      ? viewOf(record, { source: clinic, person: about, fhir: 'STU3' })
      : viewOf(record, { source: from, person: about }),
  );
const view: fc.Arbitrary<ZibView> = fc.oneof(
  { weight: 2, arbitrary: current },
  { weight: 1, arbitrary: old },
  { weight: 2, arbitrary: any },
);
const views = fc.array(view, { maxLength: 14 });
const runs = { numRuns: 300 };

function defined<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function nameOf({ original }: ZibView): string {
  return `${original.person} ${original.source.ura} ${canonical(original.resource)}`;
}

function names(list: readonly ZibView[]): readonly string[] {
  return [...new Set(list.map(nameOf))].sort();
}

describe('merging', () => {
  it('does not depend on the order in which records arrive', () => {
    fc.assert(
      fc.property(
        views.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(mergeViews(shuffled)).toEqual(mergeViews(all));
        },
      ),
      runs,
    );
  });

  it('is idempotent: merging again, or twice the same, changes nothing', () => {
    fc.assert(
      fc.property(views, (all) => {
        const once = mergeViews(all);
        expect(mergeGroups(once)).toEqual(once);
        expect(mergeViews([...all, ...all])).toEqual(once);
      }),
      runs,
    );
  });

  it('is associative: parts may be merged first', () => {
    fc.assert(
      fc.property(views, views, views, (a, b, c) => {
        const whole = mergeViews([...a, ...b, ...c]);
        expect(mergeGroups(mergeGroups(mergeViews(a), mergeViews(b)), mergeViews(c))).toEqual(whole);
        expect(mergeGroups(mergeViews(a), mergeGroups(mergeViews(b), mergeViews(c)))).toEqual(whole);
      }),
      runs,
    );
  });

  it('loses nothing: every record is in exactly one group', () => {
    fc.assert(
      fc.property(views, (all) => {
        const kept = mergeViews(all).flatMap((group) => viewsIn(group).map(nameOf));
        expect([...kept].sort()).toEqual(names(all));
      }),
      runs,
    );
  });

  it('is monotone: what one source shows stays in sight when others are added', () => {
    fc.assert(
      fc.property(views, views, (mine, others) => {
        const own = mine.map((found) => ({ ...found, original: { ...found.original, source: hospital } }));
        const added = others.filter((found) => found.original.source.ura !== hospital.ura);
        const before = mergeViews(own).flatMap((group) => group.members.map((member) => nameOf(member.view)));
        const after = mergeViews([...own, ...added]).flatMap((group) =>
          group.members.map((member) => nameOf(member.view)),
        );
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      runs,
    );
  });

  it('invents nothing: what a row shows is what a record says', () => {
    fc.assert(
      fc.property(views, (all) => {
        for (const group of mergeViews(all)) {
          const said = viewsIn(group);
          expect(said).toContain(group.lead);
          expect(group.title).toBe(group.lead.title);
          const statuses = said.map((found) => found.status?.code);
          expect(statuses).toEqual(expect.arrayContaining(group.statuses.map(({ status }) => status.code)));
        }
      }),
      runs,
    );
  });

  it('keeps persons apart', () => {
    fc.assert(
      fc.property(views, (all) => {
        for (const group of mergeViews(all)) {
          expect(new Set(viewsIn(group).map((found) => found.original.person))).toEqual(new Set([group.person]));
        }
      }),
      runs,
    );
  });

  it('explains every fold by a rule and the records it was applied to', () => {
    fc.assert(
      fc.property(views, (all) => {
        for (const group of mergeViews(all)) {
          expect(group.fold.rule).not.toBe('');
          expect(group.fold.inputs.length).toBe(group.members.length + group.withdrawn.length);
          expect(group.members.every((member) => member.rule !== '')).toBe(true);
        }
      }),
      runs,
    );
  });

  it('names every source of a fact, whichever version of FHIR it speaks', () => {
    fc.assert(
      fc.property(views, (all) => {
        for (const group of mergeViews(all)) {
          const told = new Set(group.members.map(({ view }) => view.original.source.ura));
          expect(new Set(group.sources.map(({ ura }) => ura))).toEqual(told);
          const old = viewsIn(group).filter(({ original }) => original.source.ura === clinic.ura);
          expect(old.every(({ original }) => original.fhir === 'STU3')).toBe(true);
        }
      }),
      runs,
    );
  });

  it('counts no record that its source withdrew', () => {
    fc.assert(
      fc.property(views, (all) => {
        const counted = mergeViews(all).flatMap((group) => group.members.map((member) => member.view));
        expect(counted.filter((found) => found.enteredInError)).toEqual([]);
      }),
      runs,
    );
  });

  it('lets no withdrawn record lead what others still say', () => {
    fc.assert(
      fc.property(views, (all) => {
        const led = mergeViews(all).filter(({ members }) => members.length > 0);
        expect(led.filter(({ lead }) => lead.enteredInError)).toEqual([]);
      }),
      runs,
    );
  });

  it('shows every status that a member of a row tells: disagreement is never resolved silently', () => {
    fc.assert(
      fc.property(views, (all) => {
        for (const group of mergeViews(all)) {
          const told = group.members.flatMap((member) => member.view.status?.code ?? []);
          expect(new Set(group.statuses.map(({ status }) => status.code))).toEqual(new Set(told));
        }
      }),
      runs,
    );
  });

  it('links and contradicts both ways, and only what there is', () => {
    fc.assert(
      fc.property(views, (all) => {
        const groups = mergeViews(all);
        const byKey = new Map(groups.map((group) => [group.key, group]));
        for (const { key, alike, conflicts } of groups) {
          expect(alike.filter((other) => !byKey.get(other)?.alike.includes(key))).toEqual([]);
          const oneWay = conflicts.filter(
            (conflict) => !byKey.get(conflict.with)?.conflicts.some((back) => back.with === key),
          );
          expect(oneWay).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('never folds agreements about treatment', () => {
    fc.assert(
      fc.property(
        fc.array(
          directives.map((record) => seen(record, hospital)),
          { maxLength: 6 },
        ),
        (all) => {
          expect(mergeViews(all).every((group) => group.members.length <= 1)).toBe(true);
        },
      ),
      runs,
    );
  });
});
