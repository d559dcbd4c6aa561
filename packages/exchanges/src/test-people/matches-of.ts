/**
 * Which resources of a test record a query must give, worked out plainly from its parameters. On purpose another and much
 * smaller way than the search engine it helps to test; a parameter it does not know is an error of the test, not a match.
 */
import type { TestRecord } from '../conformance-tests.ts';
import type { ExchangeQuery } from '../exchange.ts';

type Resource = TestRecord['resources'][number];
type Part = Readonly<Record<string, unknown>>;

const known = new Set([
  '_profile',
  'questionnaire',
  'status',
  'lifecycle-status',
  'device.type',
  'class',
  'code',
  'category',
  'scope',
  'type',
]);

/** Whether `matchesOf` can answer for this query. */
export function isUnderstood({ params }: ExchangeQuery): boolean {
  return params.every(([name]) => name.startsWith('_include') || known.has(name));
}

/** In order of the record. `$lastn` gives the last of each code. */
export function matchesOf(query: ExchangeQuery, resources: readonly Resource[]): readonly string[] {
  const filters = query.params.filter(([name]) => !name.startsWith('_include'));
  const found = resources
    .filter(({ resourceType }) => resourceType === query.type)
    .filter((resource) => filters.every(([name, value]) => holds(resource, name, value, resources)));
  return (query.operation === 'lastn' ? lastOfEach(found) : found).map(addressOf);
}

function holds(resource: Resource, name: string, value: string, resources: readonly Resource[]): boolean {
  const wanted = value.split(',');
  switch (name) {
    case '_profile':
      return wanted.some((profile) =>
        ((resource.meta as Part | undefined)?.profile as string[] | undefined)?.includes(profile),
      );
    case 'questionnaire':
      return wanted.some((form) => JSON.stringify(resource.questionnaire ?? '').includes(`"${form}"`));
    case 'status':
    case 'lifecycle-status':
      return wanted.includes(String(resource.status ?? resource.lifecycleStatus));
    case 'device.type': {
      const { reference } = (resource.device ?? {}) as { readonly reference?: string };
      const device = resources.find((other) => addressOf(other) === reference);
      return wanted.some((token) => hasToken(device?.type, token));
    }
    case 'class':
    case 'code':
    case 'category':
    case 'scope':
    case 'type':
      return wanted.some((token) => hasToken(resource[name], token));
    default:
      throw new Error(`matches-of.ts does not know the parameter ${name}`);
  }
}

/** `system|code`, or `system|` for any code of the system; in a concept, a list of them, or a coding. */
function hasToken(value: unknown, token: string): boolean {
  const [system = '', code = ''] = token.split('|');
  return [value].flat().some((part) => {
    const codings = [(part as Part | undefined)?.coding ?? part].flat() as readonly (Part | undefined)[];
    return codings.some((coding) => coding?.system === system && (code === '' || coding.code === code));
  });
}

function lastOfEach(found: readonly Resource[]): readonly Resource[] {
  const last = new Map<string, Resource>();
  for (const resource of found) {
    const { system, code } = codingOf(resource);
    const key = `${String(system)}|${String(code)}`;
    const known = last.get(key);
    if (known === undefined || String(resource.effectiveDateTime) > String(known.effectiveDateTime)) {
      last.set(key, resource);
    }
  }
  return found.filter((resource) => [...last.values()].includes(resource));
}

function codingOf({ code }: Resource): Part {
  const { coding } = (code ?? {}) as { readonly coding?: readonly Part[] };
  return coding?.[0] ?? {};
}

function addressOf({ resourceType, id }: Resource): string {
  return `${resourceType}/${id}`;
}
