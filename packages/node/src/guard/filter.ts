import type { Resource } from '@stelsel/fhir';
import type { Actor, Bsn } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type EntryItem, type Item, itemsOf, type SearchsetBody } from '../rest/answer-body.ts';
import { type FhirAnswer, faultAnswer, warningsOf } from '../rest/fhir-answer.ts';
import { filterDocument } from './filter-document.ts';
import type { Guard, OfExchange, Pass } from './pass.ts';
import { isBrought, proven, refuse } from './pass.ts';
import { aboutPerson, bsnsIn, type IsAbout } from './subjects.ts';

/**
 * Guard g: every entry belongs to this person and to what was asked, or it does not leave. Entries that are about
 * nobody (an organisation, a medicine) leave only as a kind the exchange lets one follow. An entry that also names
 * another person stays behind and the answer says that something did; data of another person just stay behind.
 */
export const filter: Guard = (pass) => {
  const matched = proven(pass.matched, 'match');
  const answer = proven(pass.answer, 'answer');
  const { body } = answer;
  if (matched.kind === 'own-record' || answer.status >= 400 || body === undefined) {
    return withResources(pass, answer);
  }
  const subject = proven(pass.subject, 'subject');
  if (isBrought(matched)) {
    // Only the Task that was sent to this asker leaves with a body; it too may name nobody else.
    const fits = itemsOf(body).every(({ resource }) => [...bsnsIn(resource)].every((bsn) => bsn === subject));
    return fits ? withResources(pass, answer) : withhold(pass, notHere());
  }
  const { fhirBase: base, repository } = pass.tenant;
  const patients = proven(pass.patients, 'fetch');
  const isAbout = aboutPerson(subject, { patients, base, model: repository.model });
  const judge = sparing(judgeFor(matched, subject, isAbout), proven(pass.actor, 'actor'));
  switch (body.kind) {
    case 'resource':
      return judge(body) === 'leaves' ? withResources(pass, answer) : withhold(pass, notHere());
    case 'document': {
      const spared = spares(proven(pass.actor, 'actor'));
      const narrowed = filterDocument(pass, matched, { body, isAbout, spared });
      if (!narrowed.ok) {
        return refuse(pass, 'failed-server', narrowed.fault);
      }
      if (narrowed.value === body) {
        return withResources(pass, answer);
      }
      return withhold(pass, narrowed.value === undefined ? notHere() : { ...answer, body: narrowed.value });
    }
    case 'searchset': {
      const narrowed = narrow(body, judge);
      return narrowed === body ? withResources(pass, answer) : withhold(pass, { ...answer, body: narrowed });
    }
    case 'bundle':
    case 'json':
    case 'ndjson':
      return withhold(pass, notHere());
    default:
      return body satisfies never;
  }
};

type Verdict = 'leaves' | 'stays' | 'names-another';

function judgeFor(matched: OfExchange, subject: Bsn, isAbout: IsAbout): (item: Item) => Verdict {
  const permitted = new Set(matched.version.follow.map(({ type }) => type));
  const asked = matched.kind === 'query' ? matched.query.type : undefined;
  return ({ resource }) => {
    const { resourceType } = resource;
    if (resourceType === 'AuditEvent' && asked === 'AuditEvent') {
      return 'leaves';
    }
    const about = isAbout(resource);
    const ofKind = resourceType === asked || permitted.has(resourceType);
    if (!ofKind || about === false || (about === undefined && resourceType === asked)) {
      return 'stays';
    }
    return [...bsnsIn(resource)].every((bsn) => bsn === subject) ? 'leaves' : 'names-another';
  };
}

/**
 * What a professional marked as confidential is for the person alone: it stays behind without a word or a trace when
 * somebody looks on the person's behalf.
 */
function sparing(judge: (item: Item) => Verdict, actor: Actor): (item: Item) => Verdict {
  const spared = spares(actor);
  return (item) => (spared(item.resource) ? 'stays' : judge(item));
}

function spares({ representative }: Actor): (resource: Resource) => boolean {
  return representative === undefined ? () => false : isConfidential;
}

/** HL7 Confidentiality: restricted and very restricted. */
function isConfidential({ meta }: Resource): boolean {
  const { security = [] } = (meta ?? {}) as { readonly security?: readonly { readonly code?: string }[] };
  return security.some(({ code }) => code === 'R' || code === 'V');
}

/** The same body when everything leaves; otherwise what may leave, without a count that would say how much did not. */
function narrow(body: SearchsetBody, judge: (item: Item) => Verdict): SearchsetBody {
  const verdicts = new Map(itemsOf(body).map((item) => [item, judge(item)]));
  if ([...verdicts.values()].every((verdict) => verdict === 'leaves')) {
    return body;
  }
  const leaves = (item: EntryItem): boolean => verdicts.get(item) === 'leaves';
  const named = [...verdicts.values()].includes('names-another');
  const { total: _counted, ...rest } = body;
  return {
    ...rest,
    matches: body.matches.filter(leaves),
    included: body.included.filter(leaves),
    ...(named ? { outcome: warningsOf([fault('NOD-ENTRY-WITHHELD')]) } : {}),
  };
}

function withhold(pass: Pass, answer: FhirAnswer): Pass {
  return withResources({ ...pass, ground: 'NOD-ENTRY-WITHHELD' }, answer);
}

function notHere(): FhirAnswer {
  return faultAnswer(fault('NOD-NOT-FOUND'));
}

/** Names for the log what leaves. */
function withResources(pass: Pass, answer: FhirAnswer): Pass {
  const file = answer.body?.kind === 'ndjson' ? [`Binary/${answer.body.name}`] : [];
  const resources = itemsOf(answer.body).flatMap(({ resource: { resourceType, id } }) =>
    id === undefined || resourceType === 'OperationOutcome' ? [] : [`${resourceType}/${id}`],
  );
  return { ...pass, answer, resources: [...file, ...resources] };
}
