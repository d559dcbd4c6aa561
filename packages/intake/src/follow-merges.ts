/** Patients that were joined (A40): a Patient that says it is replaced takes with it what is about the person. */
import { parseJson, type Resource, r4Model, toJson } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import type { Repository } from '@stelsel/store';
import { addressOf } from './map-piece.ts';

export interface Moves {
  /** To be stored: what the message says, about the person who is left, and what was about the former. */
  readonly resources: readonly Resource[];
  /** `Type/id` of what goes from one Patient to another. */
  readonly moved: ReadonlySet<string>;
  /** Patients of the message as they are here now. */
  readonly patients: readonly Resource[];
}

type Held = Pick<Repository, 'read' | 'everything'>;

/** A person joined more often than this in one chain is a mistake of the source. */
const hopsMax = 5;

export async function followMerges(record: Held, told: readonly Resource[]): Promise<Result<Moves>> {
  const patients: Resource[] = [];
  const moved = new Set<string>();
  let resources = [...told];
  for (const patient of told.filter(({ resourceType }) => resourceType === 'Patient')) {
    const current = await find(record, patient.id ?? '');
    if (!current.ok) {
      return current;
    }
    patients.push(...(current.value === undefined ? [] : [current.value]));
    const into = replacedBy(patient);
    const before = current.value === undefined ? undefined : replacedBy(current.value);
    if (into !== undefined) {
      const joined = await join(record, { former: patient, known: current.value, into });
      if (!joined.ok) {
        return joined;
      }
      for (const one of joined.value) {
        moved.add(addressOf(one));
      }
      resources = [...joined.value, ...resources.filter((one) => one !== patient)];
    } else if (before !== undefined) {
      const last = await survivorOf(record, before);
      if (!last.ok) {
        return last;
      }
      resources = resources
        .filter((one) => one !== patient)
        .map((one) => aboutOther(one, patient.id ?? '', last.value));
    }
  }
  return ok({ resources: lastOfEach(resources), moved, patients });
}

/** The former keeps what it said, and says by whom it is replaced; everything about it is about the other. */
async function join(
  record: Held,
  { former, known, into }: { readonly former: Resource; readonly known: Resource | undefined; readonly into: string },
): Promise<Result<readonly Resource[]>> {
  const everything = await record.everything([former.id ?? '']);
  if (!everything.ok) {
    return everything;
  }
  const replaced = known === undefined ? former : { ...known, active: false, link: former.link };
  const moved: Resource[] = [];
  for (const { text, type } of everything.value) {
    const read = parseJson(text, r4Model.definitions);
    if (!read.ok) {
      return read;
    }
    moved.push(...(type === 'Patient' ? [] : [aboutOther(read.value, former.id ?? '', into)]));
  }
  return ok([replaced, ...moved]);
}

async function find(record: Held, id: string): Promise<Result<Resource | undefined>> {
  const read = await record.read('Patient', id);
  if (read.ok) {
    return parseJson(read.value.text, r4Model.definitions);
  }
  return read.fault.kind === 'not-found' ? ok(undefined) : err(read.fault);
}

async function survivorOf(record: Held, id: string): Promise<Result<string>> {
  let last = id;
  for (let hop = 0; hop < hopsMax; hop += 1) {
    const found = await find(record, last);
    if (!found.ok) {
      return found;
    }
    const next = found.value === undefined ? undefined : replacedBy(found.value);
    if (next === undefined) {
      break;
    }
    last = next;
  }
  return ok(last);
}

function replacedBy({ link }: Resource): string | undefined {
  const links = Array.isArray(link) ? (link as readonly { readonly type?: string; readonly other?: Resource }[]) : [];
  const found = links.find(({ type }) => type === 'replaced-by')?.other?.reference;
  return typeof found === 'string' && found.startsWith('Patient/') ? found.slice('Patient/'.length) : undefined;
}

/** References only: a name or number that happens to read the same stays. */
function aboutOther(resource: Resource, former: string, other: string): Resource {
  const text = toJson(resource).replaceAll(`"reference":"Patient/${former}"`, `"reference":"Patient/${other}"`);
  const read = parseJson(text, r4Model.definitions);
  return read.ok ? read.value : resource;
}

function lastOfEach(resources: readonly Resource[]): readonly Resource[] {
  return [...new Map(resources.map((one) => [addressOf(one), one])).values()];
}
