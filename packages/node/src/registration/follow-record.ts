import type { OutboxEvent } from '@stelsel/database';
import type { DataCategory, Exchange } from '@stelsel/exchanges';
import { ok, type Result } from '@stelsel/kernel';
import { type ResourceChanged, resourceChanged } from '@stelsel/store';
import { storedItem } from '../rest/answer-body.ts';
import { bsnOfSubject } from './bsn-of-subject.ts';
import { type CategoryMap, categoryMap } from './category-map.ts';
import type { Registered, RegisteredStore, RegisteringTenant } from './ports.ts';
import { goneFrom, withdrawGone } from './withdraw-gone.ts';

export interface FollowRecordDeps {
  /** By the name the store knows the organisation under; undefined for one that does not register here. */
  readonly tenantOf: (tenant: string) => RegisteringTenant | undefined;
  readonly exchanges: readonly Exchange[];
  readonly registered: Pick<RegisteredStore, 'read' | 'write' | 'categoriesOf'>;
}

/**
 * The consumer of the store's outbox that keeps the index true: a category is registered when the first resource of it
 * comes and withdrawn when the last one goes; with the first of a person the consent register is asked to tell of
 * changes. An event may come twice and everything may stop halfway: what was told is compared with what is held. Takes
 * several events of one person at once, and then looks at the record once.
 */
export function followRecord(deps: FollowRecordDeps): (events: readonly OutboxEvent[]) => Promise<Result<void>> {
  const maps = new Map<string, CategoryMap>();
  const mapFor = ({ type, repository: { model } }: RegisteringTenant): CategoryMap => {
    const key = `${model.version} ${type}`;
    const map = maps.get(key) ?? categoryMap(deps.exchanges, type, model);
    maps.set(key, map);
    return map;
  };
  return async (events) => {
    for (const { tenant: name, subject, changes } of personsIn(events)) {
      const tenant = deps.tenantOf(name);
      const done =
        tenant === undefined ? ok() : await followPerson(deps, { name, tenant, map: mapFor(tenant) }, subject, changes);
      if (!done.ok) {
        return done;
      }
    }
    return ok();
  };
}

interface PersonChanges {
  readonly tenant: string;
  readonly subject: string;
  readonly changes: readonly ResourceChanged[];
}

/** Whose record changed: the person of each change, and whose it was before. */
function personsIn(events: readonly OutboxEvent[]): readonly PersonChanges[] {
  const persons = new Map<string, PersonChanges & { readonly changes: ResourceChanged[] }>();
  for (const { type, version, payload } of events) {
    const change = payload as ResourceChanged;
    const told = type === resourceChanged.type && version === resourceChanged.version;
    for (const subject of told ? [change.subject, change.formerSubject] : []) {
      if (subject !== undefined && subject !== '') {
        const key = JSON.stringify([change.tenant, subject]);
        const person = persons.get(key) ?? { tenant: change.tenant, subject, changes: [] };
        person.changes.push(change);
        persons.set(key, person);
      }
    }
  }
  return [...persons.values()];
}

interface Registering {
  /** By which the store knows it. */
  readonly name: string;
  readonly tenant: RegisteringTenant;
  readonly map: CategoryMap;
}

async function followPerson(
  deps: FollowRecordDeps,
  { name, tenant, map }: Registering,
  subject: string,
  changes: readonly ResourceChanged[],
): Promise<Result<void>> {
  const known = await deps.registered.read(name, subject);
  if (!known.ok) {
    return known;
  }
  const quiet = await Promise.all(changes.map((change) => addsNothing(tenant, map, known.value, change)));
  if (quiet.every(Boolean)) {
    return ok();
  }
  const held = await heldNow(tenant, map, subject);
  if (!held.ok) {
    return held;
  }
  const erased = changes.some(({ person }) => person === true);
  const gone = goneFrom(known.value, held.value, erased);
  const kept = gone === undefined ? ok([]) : await withdrawGone(deps.registered, tenant, gone);
  const told = kept.ok ? await registerFresh(tenant, known.value, held.value) : kept;
  if (!kept.ok || !told.ok) {
    return told as Result<never>;
  }
  const now = held.value ?? (known.value === undefined ? undefined : { bsn: known.value.bsn, categories: [] });
  const written = now === undefined ? ok() : await deps.registered.write(name, subject, now);
  if (!written.ok || gone === undefined || kept.value.length === 0) {
    return written;
  }
  // The other record may have lost the same at the same moment: of two that wrote, at least the last one sees both.
  const late = await withdrawGone(deps.registered, tenant, { ...gone, categories: kept.value });
  return late.ok ? ok() : late;
}

/**
 * A new resource changes nothing when every category it could have is registered already, or every category it has: then
 * the rest of the record need not be read. Nothing is registered of who has no categories, and one of none adds none.
 */
async function addsNothing(
  { repository }: RegisteringTenant,
  map: CategoryMap,
  known: Registered | undefined,
  { change, type, id }: ResourceChanged,
): Promise<boolean> {
  if (change !== 'create' || type === 'Patient') {
    return false;
  }
  const registered = known?.categories ?? [];
  const covers = (categories: ReadonlySet<DataCategory>): boolean =>
    [...categories].every((category) => registered.includes(category));
  if (covers(map.ofType(type))) {
    return true;
  }
  const made = await repository.read(type, id);
  return made.ok && covers(map.of(storedItem(made.value).resource));
}

/** What the store holds about the person now; undefined when there is nothing, or no BSN to register it under. */
async function heldNow(
  tenant: RegisteringTenant,
  map: CategoryMap,
  subject: string,
): Promise<Result<Registered | undefined>> {
  const everything = await tenant.repository.everything([subject]);
  if (!everything.ok) {
    return everything;
  }
  const resources = everything.value.map((stored) => storedItem(stored).resource);
  const bsn = bsnOfSubject(subject, resources, tenant.repository.model);
  const categories = new Set(resources.flatMap((resource) => [...map.of(resource)]));
  if (bsn === undefined || categories.size === 0) {
    return ok(undefined);
  }
  // Who holds a record also holds the log of it; the person finds it by this category.
  return ok({ bsn, categories: [...categories, 'Logging' as const].toSorted() });
}

/** What is held now and was not registered before. With the first of a person the consent register is asked to tell. */
async function registerFresh(
  tenant: RegisteringTenant,
  before: Registered | undefined,
  now: Registered | undefined,
): Promise<Result<void>> {
  const moved = before !== undefined && now !== undefined && before.bsn !== now.bsn;
  const fresh = now?.categories.filter((category) => moved || before?.categories.includes(category) !== true) ?? [];
  if (now === undefined || fresh.length === 0) {
    return ok();
  }
  const token = await tenant.tokenFor(now.bsn);
  if (!token.ok) {
    return token;
  }
  const requests = fresh.map((category) => ({ subjectToken: token.value, category }));
  const registered = await tenant.index.register(requests);
  const first = before === undefined || moved || before.categories.length === 0;
  return registered.ok && first ? tenant.subscribe(now.bsn) : registered;
}
