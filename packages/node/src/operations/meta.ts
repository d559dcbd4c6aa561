/** $meta, $meta-add and $meta-delete on one resource: its profiles, security labels and tags. */
import { type Meta, parseJson } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { madeItem, storedItem } from '../rest/answer-body.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import type { PerformContext } from '../rest/perform-context.ts';
import { judgeWrites } from '../validation/judge-writes.ts';
import { parametersOf } from './parameters.ts';

export async function meta(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const read = await context.repository.read(request.type ?? '', request.id ?? '');
  return read.ok ? ok(answerOf(storedItem(read.value).resource.meta)) : read;
}

/** Changed labels are a new version, judged as any write and written only when nobody else wrote meanwhile. */
export async function changeMeta(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const { repository, validation, beforeCommit } = context;
  const given = parametersOf(request.resource).find(({ name }) => name === 'meta')?.valueMeta as Meta | undefined;
  if (given === undefined) {
    return err(fault('NOD-OPERATION-INPUT', { name: 'meta' }, 'Parameters.parameter'));
  }
  const read = await repository.read(request.type ?? '', request.id ?? '');
  const resource = read.ok ? parseJson(read.value.text, repository.model.definitions) : read;
  if (!read.ok || !resource.ok) {
    return read.ok ? (resource as Result<never>) : read;
  }
  const changed = (request.operation === 'meta-add' ? withMeta : withoutMeta)(resource.value.meta ?? {}, given);
  const written = await repository.update(
    { ...resource.value, meta: changed },
    { ifMatch: read.value.version, ...judgeWrites(validation, beforeCommit).options },
  );
  return written.ok && written.value.resource !== undefined
    ? ok(answerOf(storedItem(written.value.resource).resource.meta))
    : (written as Result<never>);
}

const lists = ['profile', 'security', 'tag'] as const;

function withMeta(own: Meta, given: Meta): Meta {
  return combined(own, (name) => {
    const known = new Set((own[name] ?? []).map(keyOf));
    return [...(own[name] ?? []), ...(given[name] ?? []).filter((label) => !known.has(keyOf(label)))];
  });
}

function withoutMeta(own: Meta, given: Meta): Meta {
  return combined(own, (name) => {
    const gone = new Set((given[name] ?? []).map(keyOf));
    return (own[name] ?? []).filter((label) => !gone.has(keyOf(label)));
  });
}

function combined(own: Meta, list: (name: (typeof lists)[number]) => readonly unknown[]): Meta {
  const kept = Object.entries(own).filter(([name]) => !lists.includes(name as (typeof lists)[number]));
  const made = lists.map((name) => [name, list(name)] as const).filter(([, values]) => values.length > 0);
  return Object.fromEntries([...kept, ...made]) as Meta;
}

/** A canonical is itself; a label is its system and code. */
function keyOf(label: unknown): string {
  const { system = '', code = '' } = label as { readonly system?: string; readonly code?: string };
  return typeof label === 'string' ? label : `${system}|${code}`;
}

function answerOf(labels: Meta = {}): FhirAnswer {
  const parameter = [{ name: 'return', valueMeta: labels }];
  return { status: 200, body: { kind: 'resource', ...madeItem({ resourceType: 'Parameters', parameter }) } };
}
