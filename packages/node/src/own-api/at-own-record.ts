/** Works at the own record through the same guards as everybody: what is read and written is in the log with who did it. */
import type { Resource } from '@stelsel/fhir';
import { type Actor, err, type Fault, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { guardBundle } from '../guard/guard-bundle.ts';
import { ownRecordScope } from '../guard/match.ts';
import type { Pass } from '../guard/pass.ts';
import { runGuards } from '../guard/run-guards.ts';
import type { NodeDeps } from '../ports.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import { createPageCursors, type PageCursors, pageOwner } from '../rest/page-cursor.ts';
import type { OwnCall, OwnRecord } from './ports.ts';

export type Asked = Pick<FhirRequest, 'interaction'> & Partial<FhirRequest>;

/** The answer as resources, with what a search includes; what the record refuses is a fault with the words of the refusal. */
export async function atOwnRecord(
  call: OwnCall,
  record: OwnRecord,
  asked: Asked,
): Promise<Result<readonly Resource[]>> {
  const answer = await answerOfOwnRecord(call, record, asked);
  return answer.status < 400 ? ok(resourcesOf(answer)) : err(refusalOf(answer));
}

/** The same, of a search or operation with all its pages. */
export async function everyPage(call: OwnCall, record: OwnRecord, asked: Asked): Promise<Result<readonly Resource[]>> {
  const found: Resource[] = [];
  for (let cursor: string | undefined; ; ) {
    const answer = await answerOfOwnRecord(call, record, { ...asked, ...(cursor === undefined ? {} : { cursor }) });
    if (answer.status >= 400) {
      return err(refusalOf(answer));
    }
    found.push(...resourcesOf(answer));
    const next = nextOf(call, record, answer);
    if (next === undefined || !next.ok) {
      return next ?? ok(found);
    }
    cursor = next.value;
  }
}

/** Where the next page begins; the link is sealed, as for everybody. */
function nextOf({ deps: { node } }: OwnCall, { tenant }: OwnRecord, { body }: FhirAnswer): Result<string> | undefined {
  const link = body?.kind === 'searchset' ? body.links.find(({ relation }) => relation === 'next') : undefined;
  const place = link && cursorsOf(node).open(new URL(link.url).searchParams.get('_cursor') ?? '', pageOwner(tenant));
  return place?.ok === true ? ok(place.value.cursor) : place;
}

function cursorsOf({ pageKey: key, clock, randomness }: NodeDeps): PageCursors {
  return createPageCursors({ key, clock, randomness });
}

/** The same with its status, for who must tell made from found, and changed meanwhile from refused. */
export async function answerOfOwnRecord(call: OwnCall, record: OwnRecord, asked: Asked): Promise<FhirAnswer> {
  const pass = passAt(call, record, asked);
  return asked.interaction === 'transaction' ? guardBundle(pass) : ((await runGuards(pass)).answer ?? { status: 500 });
}

/** The start of one interaction of this professional at the own record. */
export function passAt(call: OwnCall, record: OwnRecord, asked: Asked): Pass {
  const { node } = call.deps;
  const { tenant } = record;
  return {
    deps: node,
    tenant,
    cursors: cursorsOf(node),
    call: { method: 'POST', url: tenant.fhirBase, headers: {}, ...call.thread },
    actor: actorOf(call, record),
    request: { params: [], prefer: {}, ...asked },
  };
}

/** The professional who signed in, at the own record. */
export function actorOf({ professional, thread }: OwnCall, { tenant }: OwnRecord): Actor {
  const { ura, name, type } = tenant;
  return {
    organization: { ura, name, type },
    client: 'urn:stelsel:own-api',
    professional,
    purpose: 'TREAT',
    scope: [ownRecordScope],
    tokenId: `own-api-${thread.traceId}`,
  };
}

export function resourcesOf({ body }: FhirAnswer): readonly Resource[] {
  switch (body?.kind) {
    case 'resource':
      return [body.resource];
    case 'searchset':
      return [...body.matches, ...body.included].map(({ resource }) => resource);
    case 'bundle': {
      const { entry = [] } = JSON.parse(body.text) as { readonly entry?: readonly { readonly resource?: Resource }[] };
      return entry.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
    }
    default:
      return [];
  }
}

/** What the record says is wrong, with its place; the kinds of a refusal and of a failure stay apart. */
export function refusalOf(answer: FhirAnswer): Fault {
  const [outcome] = resourcesOf(answer);
  const [issue] = (outcome?.issue ?? []) as readonly {
    readonly details?: { readonly text?: string };
    readonly expression?: readonly string[];
  }[];
  const why = issue?.details?.text ?? '-';
  const at = issue?.expression?.[0];
  return answer.status >= 500
    ? fault('NOD-OWN-RECORD-AWAY', { why })
    : fault('NOD-OWN-RECORD-REFUSED', { why }, ...(at === undefined ? [] : [at]));
}
