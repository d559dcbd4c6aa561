/** The next version of a resource: what is stored, told and answered of it. */
import type { Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { type ResourceChanged, resourceChanged, type Written } from '../../../repository.ts';
import { nobody, subjectKeyOf } from '../../../subject-key.ts';
import { type Session, storedOf } from '../rows.ts';
import { type Signature, signatureOf } from '../signature/signature.ts';
import { bodyText } from './body-text.ts';
import type { Head } from './claim-heads.ts';
import { resourceOf, type Target } from './operation.ts';

/** One row of `resource_version`, and what goes with it. */
export interface NewVersion {
  readonly target: Target;
  readonly version: number;
  readonly interaction: 'create' | 'update' | 'delete';
  readonly subject: string;
  readonly former: Head | undefined;
  readonly resource?: Resource;
}

/** Undefined when the operation changes nothing. Faults: STO-VERSION, STO-VERSION-NONE, STO-EXISTS, STO-ID-TAKEN, STO-NOT-FOUND, STO-GONE. */
export function newVersion(
  { model }: Session,
  target: Target,
  head: Head | undefined,
  patched: Result<Resource> | undefined,
): Result<NewVersion | undefined> {
  const { operation, act, type, id } = target;
  const exists = head !== undefined && head.version > 0 && !head.deleted;
  const wanted = operation.kind === 'create' ? undefined : operation.ifMatch;
  if (wanted !== undefined && act !== 'insert' && (!exists || head.version !== wanted)) {
    return err(
      exists ? fault('STO-VERSION', { found: head.version, wanted }) : fault('STO-VERSION-NONE', { type, id, wanted }),
    );
  }
  if (act === 'claim' && exists) {
    const onlyNew = operation.kind === 'update' && operation.onlyNew === true;
    return err(fault(onlyNew ? 'STO-EXISTS' : 'STO-ID-TAKEN', { type, id }));
  }
  if (act === 'patch' && !exists) {
    return err(fault((head?.version ?? 0) > 0 ? 'STO-GONE' : 'STO-NOT-FOUND', { type, id }));
  }
  if (act === 'keep' || act === 'nothing' || (act === 'delete' && !exists)) {
    return ok(undefined);
  }
  const version = (head?.version ?? 0) + 1;
  const body = patched ?? ok(resourceOf(operation));
  if (!body.ok) {
    return body;
  }
  if (body.value === undefined) {
    return ok({ target, version, interaction: 'delete', subject: head?.subject ?? nobody, former: head });
  }
  const resource = { ...body.value, id };
  const subject = subjectKeyOf(resource, model);
  return ok({ target, version, interaction: exists ? 'update' : 'create', subject, former: head, resource });
}

/** How it came, and its text; a deletion has none. */
export function textOf({ resource, version, target }: NewVersion, atMs: number): string | null {
  const lastUpdated = new Date(atMs).toISOString();
  return resource === undefined ? null : bodyText(resource, { id: target.id, version, lastUpdated });
}

/** What its pointer says of its codes; a deletion has no pointer. */
export function signatureOfVersion({ model }: Session, { resource }: NewVersion): Signature | null {
  return resource === undefined ? null : signatureOf(resource, model);
}

/** As a history tells it. */
export const methods = { create: 'POST', update: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/** Events of one person are delivered in order; what is about nobody has an order of its own. */
export function eventOf(tenant: string, { target, version, interaction, subject, former }: NewVersion) {
  const { type, id } = target;
  const moved = former !== undefined && former.version > 0 && former.subject !== subject;
  const payload: ResourceChanged = {
    tenant,
    type,
    id,
    version,
    change: interaction,
    subject,
    ...(moved ? { formerSubject: former.subject } : {}),
  };
  return { key: eventKey(tenant, type, id, subject), ...resourceChanged, payload };
}

export function eventKey(tenant: string, type: string, id: string, subject: string): string {
  return subject === nobody ? `${tenant}/${type}/${id}` : `${tenant}/${subject}`;
}

export function answerOf({ target, version, interaction }: NewVersion, atMs: number, body: string | null): Written {
  const { type, id } = target;
  const resource = body === null ? undefined : storedOf({ type, id, version, at_ms: atMs, body });
  const outcome = ({ create: 'created', update: 'updated', delete: 'deleted' } as const)[interaction];
  const lastUpdated = new Date(atMs).toISOString();
  return { outcome, type, id, version, lastUpdated, ...(resource === undefined ? {} : { resource }) };
}
