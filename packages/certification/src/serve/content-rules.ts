/** What every resource in an answer must have for people and programs to read it (national qualification, Bundle rules). */
import type { Resource } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import { addressOf } from '../product/searchset.ts';
import { skipped, verdictOf } from '../verdict.ts';
import { allAnswers } from './all-answers.ts';
import { type Derivation, serveTest } from './scope.ts';

type Part = Readonly<Record<string, unknown>>;

interface ContentRule {
  readonly id: string;
  readonly sentence: Text;
  /** Places in one resource that break the rule. */
  readonly check: (resource: Resource) => readonly string[];
}

const rules: readonly ContentRule[] = [
  {
    id: 'profile',
    sentence: {
      nl: 'Elke resource noemt in meta.profile het profiel waaraan hij voldoet.',
      en: 'Every resource names in meta.profile the profile it meets.',
    },
    check: ({ resourceType, meta }) =>
      resourceType === 'Binary' || (meta?.profile?.length ?? 0) > 0 ? [] : ['meta.profile'],
  },
  {
    id: 'reference-display',
    sentence: { nl: 'Elke verwijzing heeft een display.', en: 'Every reference has a display.' },
    check: (resource) =>
      places(resource, (part) => typeof part.reference === 'string' && part.display === undefined, 'reference'),
  },
  {
    id: 'concept-display',
    sentence: {
      nl: 'Elk begrip is leesbaar: een display bij de code, of een text.',
      en: 'Every concept can be read: a display with the code, or a text.',
    },
    check: (resource) =>
      places(
        resource,
        ({ coding, text }) => Array.isArray(coding) && text === undefined && !coding.some(hasDisplay),
        'coding',
      ),
  },
  {
    id: 'coding-system',
    sentence: { nl: 'Elke code heeft een systeem en een code.', en: 'Every coding has a system and a code.' },
    check: (resource) =>
      places(resource, ({ coding }) => Array.isArray(coding) && coding.some((one: Part) => !whole(one)), 'coding'),
  },
  {
    id: 'identifier-system',
    sentence: {
      nl: 'Elk identificerend nummer heeft een systeem (of soort) en een waarde.',
      en: 'Every identifier has a system (or type) and a value.',
    },
    check: (resource) =>
      places(
        resource,
        ({ identifier }) => [identifier].flat().some((one) => isPart(one) && !wholeIdentifier(one)),
        'identifier',
      ),
  },
];

export const contentRules: Derivation = (scope) =>
  rules.map(({ id, sentence, check }) =>
    serveTest(scope, {
      id: `content.${id}`,
      sentence,
      run: async (product) => {
        const { searchsets } = await allAnswers(scope, product);
        const resources = new Map<string, Resource>();
        for (const { resource } of searchsets.flatMap(({ entries }) => entries)) {
          if (resource !== undefined && resource.resourceType !== 'OperationOutcome') {
            resources.set(addressOf(resource), resource);
          }
        }
        return resources.size === 0
          ? skipped('Er kwam geen enkele resource.', 'No resource came at all.')
          : verdictOf([...resources].flatMap(([name, resource]) => check(resource).map((at) => finding(name, at))));
      },
    }),
  );

function finding(name: string, at: string): Text {
  return { nl: `${name} bij ${at}`, en: `${name} at ${at}` };
}

/** Paths of the objects that are wrong. */
function places(value: unknown, wrong: (part: Part) => boolean, name: string, path = ''): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((part, index) => places(part, wrong, name, `${path}[${index}]`));
  }
  if (!isPart(value)) {
    return [];
  }
  const here = wrong(value) ? [path === '' ? name : path] : [];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, part]) => places(part, wrong, name, path === '' ? key : `${path}.${key}`)),
  ];
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasDisplay(coding: Part): boolean {
  return coding.display !== undefined;
}

function whole({ system, code }: Part): boolean {
  return system !== undefined && code !== undefined;
}

function wholeIdentifier({ system, type, value }: Part): boolean {
  return (system !== undefined || type !== undefined) && value !== undefined;
}
