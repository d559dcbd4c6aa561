/** Under which keys a record keeps one person, also when the Patient was deleted and only its history is left. */
import type { Resource } from '@stelsel/fhir';
import { subjectKey } from '../../../subject-key.ts';
import { readVersion, type Session } from '../rows.ts';

interface Identifier {
  readonly system?: string;
  readonly value?: string;
}

/** The keys of every Patient that carries the identifier, or carried it when it was deleted. */
export async function keysOfPerson(
  session: Session,
  identifier: { readonly system: string; readonly value: string },
): Promise<readonly string[]> {
  const keys = new Set([subjectKey({ kind: 'identifier', ...identifier })]);
  for (const id of await patientsWith(session, identifier)) {
    for (const key of await keysOfPatient(session, id)) {
      keys.add(key);
    }
  }
  return [...keys];
}

/** Its id, and the keys of resources that name the person by an identifier only: of every version of the Patient. */
export async function keysOfPatient(session: Session, id: string): Promise<readonly string[]> {
  const current = await readVersion(session, 'Patient', id);
  const keys = new Set([id]);
  for (let version = current?.version ?? 0; version > 0; version -= 1) {
    const row = await readVersion(session, 'Patient', id, version);
    for (const { system = '', value } of row?.body == null ? [] : identifiersOf(row.body)) {
      if (value !== undefined) {
        keys.add(subjectKey({ kind: 'identifier', system, value }));
      }
    }
  }
  return [...keys];
}

/** By the last version with a body: a number that was corrected since belongs to somebody else. */
async function patientsWith(
  { tenant, sql }: Session,
  { system, value }: { readonly system: string; readonly value: string },
): Promise<readonly string[]> {
  const rows = await sql.query<{ readonly id: string; readonly body: string }>(
    `select h.id, v.body from head h cross join lateral (
       select v.body from resource_version v
       where v.tenant = h.tenant and v.type = h.type and v.id = h.id and v.body is not null
       order by v.version desc limit 1) v
     where h.tenant = $1 and h.type = 'Patient' and position($2 in v.body) > 0 order by h.id`,
    [tenant, value],
  );
  return rows
    .filter(({ body }) => identifiersOf(body).some((one) => one.system === system && one.value === value))
    .map(({ id }) => id);
}

function identifiersOf(body: string): readonly Identifier[] {
  const { identifier } = JSON.parse(body) as Resource;
  return (identifier ?? []) as readonly Identifier[];
}
