/** What one validation knows while it walks: where it is, what it found, what references can point at. No object per node. */
import type { FaultParameters } from '@stelsel/kernel';
import { conformanceLimits } from '../limits.ts';
import { type Rule, rule } from '../rules.ts';
import type { Issue } from './issue.ts';
import type { InvariantScope } from './ports.ts';
import type { ReferencePlaces } from './reference-places.ts';

export interface Run {
  readonly issues: Issue[];
  /** The way from the root: names, and the index of each in its list or -1. */
  readonly names: string[];
  readonly indexes: number[];
  depth: number;
  /** The resource that holds the element, and the outermost one around contained resources. */
  resource: object;
  root: object;
  /** Depth at which the path of `resource` starts. */
  resourceDepth: number;
  /** Where references in this Bundle or resource lead. */
  places: ReferencePlaces | undefined;
  /** What invariants can ask; made with the first. */
  scope: InvariantScope | undefined;
  /** The profile whose rules are checked now. */
  profile: string | undefined;
  /** Above zero while something is tried out: findings are counted only. */
  trials: number;
  failures: number;
  truncated: boolean;
  /** What was not checked: value set or rule, and how often. */
  readonly uncheckedSets: Map<string, number>;
  readonly uncheckedRules: Map<string, number>;
  /** Said once: unknown profiles and extensions. */
  readonly said: Set<string>;
  /** Outcomes of trying a profile on an object; `undefined` while it is being tried. */
  readonly tried: Map<object, Map<object, boolean | undefined>>;
}

export function startRun(root: object): Run {
  return {
    issues: [],
    names: [],
    indexes: [],
    depth: 0,
    resource: root,
    root,
    resourceDepth: 0,
    places: undefined,
    scope: undefined,
    profile: undefined,
    trials: 0,
    failures: 0,
    truncated: false,
    uncheckedSets: new Map(),
    uncheckedRules: new Map(),
    said: new Set(),
    tried: new Map(),
  };
}

export function enter(run: Run, name: string, index: number): void {
  run.names[run.depth] = name;
  run.indexes[run.depth] = index;
  run.depth += 1;
}

export function leave(run: Run): void {
  run.depth -= 1;
}

/** FHIRPath of where the run is, with one more name when given. */
export function placeOf(run: Run, name?: string): string {
  let text = '';
  for (let at = 0; at < run.depth; at += 1) {
    const index = run.indexes[at] ?? -1;
    text += `${at === 0 ? '' : '.'}${run.names[at]}${index === -1 ? '' : `[${index}]`}`;
  }
  return name === undefined ? text : `${text}.${name}`;
}

/** Adds a finding at the place of the run, or at a name below it. */
export function report(
  run: Run,
  id: Rule,
  params: FaultParameters = {},
  options: { readonly severity?: Issue['severity']; readonly at?: string } = {},
): void {
  const severity = options.severity ?? 'error';
  if (run.trials > 0) {
    run.failures += severity === 'error' ? 1 : 0;
    return;
  }
  const path = placeOf(run, options.at);
  const { text } = rule(id, params);
  if (
    severity !== 'information' &&
    run.issues.some((it) => it.path === path && it.rule === id && it.text.en === text.en)
  ) {
    return;
  }
  if (run.issues.length >= conformanceLimits.issues) {
    run.truncated = true;
    return;
  }
  run.issues.push({ severity, path, rule: id, text, ...(run.profile === undefined ? {} : { profile: run.profile }) });
}

/** Says something once in a validation, such as that a profile is not known. */
export function reportOnce(
  run: Run,
  key: string,
  id: Rule,
  params: FaultParameters,
  severity: Issue['severity'],
): void {
  if (run.trials === 0 && !run.said.has(key)) {
    run.said.add(key);
    report(run, id, params, { severity });
  }
}

/** Whether a check finds no error; nothing it finds is kept. */
export function passes(run: Run, check: () => void): boolean {
  const before = run.failures;
  run.trials += 1;
  check();
  run.trials -= 1;
  const passed = run.failures === before;
  run.failures = before;
  return passed;
}

export function countUnchecked(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
