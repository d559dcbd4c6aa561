/** FHIRPath over official examples: our closures beside the evaluator of @medplum/core, on the same expressions and resources. */
import { readdirSync, readFileSync } from 'node:fs';
import { evalFhirPathTyped, toTypedValue } from '@medplum/core';
import { compilePath, type Path, type PathNode, type Resource, readJson, resourceNode, stu3Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { round } from '../measure.ts';
import { rate } from '../rate.ts';

export const pathBench: Bench = { names: ['path.evaluations_per_s'], run: pathFigures };

/** What is exchanged most, in the official STU3 examples. */
const types = [
  'AllergyIntolerance',
  'CarePlan',
  'Condition',
  'DiagnosticReport',
  'Encounter',
  'MedicationRequest',
  'Observation',
  'Patient',
  'Procedure',
];

interface Definition {
  readonly type: string;
  readonly derivation?: string;
  readonly snapshot?: {
    readonly element: readonly { readonly constraint?: readonly { readonly expression?: string }[] }[];
  };
}

interface Pair {
  readonly path: Path;
  readonly node: PathNode;
  readonly typed: ReturnType<typeof toTypedValue>;
}

const folder = new URL('../../node_modules/hl7.fhir.r3.examples/', import.meta.url);
const texts = (prefix: RegExp) =>
  readdirSync(folder)
    .filter((name) => prefix.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/^\ufeff/, ''));

/** Every constraint of a resource with every example of it; `children` and `descendants` are left out, which @medplum/core does not run. */
function pairs(): readonly Pair[] {
  const definitions = texts(new RegExp(`^StructureDefinition-(?:${types.join('|')})\\.json$`, 'i')).map(
    (text) => JSON.parse(text) as Definition,
  );
  return texts(new RegExp(`^(?:${types.join('|')})-`)).flatMap((text) => {
    const resource = unwrap(readJson(text)) as unknown as Resource;
    const typed = toTypedValue(JSON.parse(text));
    const root = definitions.find(({ type }) => type === resource.resourceType)?.snapshot?.element[0];
    return (root?.constraint ?? [])
      .flatMap(({ expression = '' }) => (/^$|children|descendants/.test(expression) ? [] : [expression]))
      .map((expression) => ({
        path: unwrap(compilePath(expression, stu3Model.definitions)),
        node: resourceNode(resource),
        typed,
      }));
  });
}

async function* pathFigures(context: BenchContext): AsyncIterable<Figure> {
  const all = pairs();
  const size = `${all.length} pairs of a constraint and an official STU3 example`;
  const measured = async (name: string, work: (pair: Pair) => void) =>
    rate(context, { name, unit: 'evaluations/s', inFlight: 1, size }, async () => {
      for (const pair of all) {
        work(pair);
      }
    });
  const theirs = await measured('path.medplum', ({ path, typed }) => {
    evalFhirPathTyped(path.expression, [typed], { '%resource': typed, '%context': typed });
  });
  const ours = await measured('path.evaluations_per_s', ({ path, node }) => {
    path.evaluate(node);
  });
  const { p50: _p50, p95: _p95, p99: _p99, ...figure } = ours;
  yield {
    ...figure,
    value: round(ours.value * all.length),
    size: `${size}; one thread`,
    ratio: round(ours.value / theirs.value),
    baseline: 'evalFhirPathTyped of @medplum/core',
  };
}
