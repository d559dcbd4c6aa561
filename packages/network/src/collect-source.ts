/** One source of a collection: every exchange it speaks is asked there together, under one token. */
import { type ExchangeQuery, type JoinedVersion, joinVersions } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { ZibView } from '@stelsel/zibs';
import { askQueries, isKept } from './asking/ask-queries.ts';
import { foldDuplicates } from './asking/fold-duplicates.ts';
import { followReferences } from './asking/follow-references.ts';
import { type SectionReply, withoutData } from './asking/section-reply.ts';
import type { Source } from './asking/source.ts';
import { type Asking, elapsed } from './asking.ts';
import type { Holding } from './ports.ts';
import { busySource, heardSource } from './source-state.ts';
import { type Address, findAddress } from './steps/addressing.ts';
import type { SourceData } from './steps/ask.ts';
import { getSourceToken } from './steps/authentication.ts';
import { readSource } from './steps/read.ts';
import { credentialReason, endVisit, finish, reasonAt, visitAddress } from './visit-source.ts';

/** One exchange at one source. */
interface Part {
  readonly asking: Asking;
  readonly address: Address;
  readonly kept: readonly ExchangeQuery[];
}

/** Takes what was read for one exchange. */
type Tell = (asking: Asking, views: readonly ZibView[]) => void;

/**
 * Asks a source everything these exchanges may give of one person, and tells per exchange how that ended. Exchanges of which
 * the source keeps nothing are not asked for. A source that gives no token for all of them together is asked one by one.
 */
export async function collectSource(exchanges: readonly Asking[], holding: Holding, tell: Tell): Promise<void> {
  const parts: Part[] = [];
  await Promise.all(
    exchanges.map(async (asking) => {
      const unnamed = { ura: holding.ura, name: holding.ura };
      asking.emit({ type: 'source', source: busySource(unnamed) });
      const address = await findAddress(asking, holding);
      if (!address.ok) {
        endVisit(asking, unnamed, reasonAt(asking, 'failed-address', address.fault), address.fault);
        return;
      }
      const { endpoint, version } = address.value;
      asking.emit({ type: 'source', source: busySource(endpoint.organization) });
      const kept = version.queries.filter((query) => isKept(query, endpoint.organization.type, holding));
      const part = { asking, address: address.value, kept };
      if (kept.length > 0) {
        parts.push(part);
      } else {
        endPart(part, { sections: sectionsOf(part, new Map()), resources: [] });
      }
    }),
  );
  const places = Map.groupBy(parts, ({ address: { endpoint, version } }) =>
    [endpoint.tokenEndpoint, endpoint.fhirBase, version.fhir].join(' '),
  );
  await Promise.all([...places.values()].map((place) => collectAt(place, holding, tell)));
}

/** Exchanges that are answered at one address, in one FHIR version. */
async function collectAt(parts: readonly Part[], holding: Holding, tell: Tell): Promise<void> {
  const [first] = parts;
  if (first === undefined) {
    return;
  }
  const { asking, address } = first;
  const exchanges = parts.map((part) => part.asking.exchange);
  const token = await getSourceToken(asking, address.endpoint, exchanges);
  if (token.ok) {
    const joined = joinVersions(parts.map((part) => ({ ...part.address.version, queries: part.kept })));
    const source = { asking, endpoint: address.endpoint, version: joined.version, token: token.value };
    await askTogether(source, joined, parts, tell);
    return;
  }
  if (parts.length > 1 && credentialReason(token.fault) === 'refused-token') {
    await Promise.all(
      parts.map(async (part) => {
        const visit = await visitAddress(part.asking, holding, part.address);
        tell(part.asking, readSource(part.asking, visit));
      }),
    );
    return;
  }
  const reason = reasonAt(asking, credentialReason(token.fault), token.fault);
  for (const part of parts) {
    endVisit(part.asking, part.address.endpoint.organization, reason, token.fault);
  }
}

async function askTogether(source: Source, joined: JoinedVersion, parts: readonly Part[], tell: Tell): Promise<void> {
  const heard = await hear(source);
  const views = viewsOf(source, heard);
  for (const part of parts) {
    const data = dataOf(part, joined, heard);
    tell(
      part.asking,
      data.resources.flatMap((resource) => views.get(nameOf(resource)) ?? []),
    );
    endPart(part, data);
  }
}

interface Heard {
  readonly replies: ReadonlyMap<ExchangeQuery, SectionReply>;
  readonly direct: readonly Resource[];
  readonly followed: readonly Resource[];
}

async function hear(source: Source): Promise<Heard> {
  const { asking, version } = source;
  const replies = await askQueries(source, version.queries);
  const direct = foldDuplicates(replies.flatMap(({ resources }) => resources));
  const followed = await asking.deadline.before(followReferences(source, direct), () => []);
  return { replies: new Map(replies.map((reply) => [reply.query, reply])), direct, followed };
}

/** Every resource read once, however many exchanges it belongs to. */
function viewsOf({ asking, endpoint, version }: Source, { direct, followed }: Heard) {
  const resources = foldDuplicates([...direct, ...followed]);
  const data = { sections: [], resources };
  const views = readSource(asking, { name: endpoint.organization, fhir: version.fhir, data });
  return new Map(views.map((view, at) => [nameOf(resources[at]), view]));
}

/** Tells resources of one source apart; one without an id is only itself. */
function nameOf(resource: Resource | undefined): unknown {
  return resource?.id === undefined
    ? resource
    : `${resource.resourceType}/${resource.id}/${resource.meta?.versionId ?? ''}`;
}

/** What belongs to one exchange of all that was heard: its own sections, and what its answers may refer to. */
function dataOf(part: Part, { queryFor }: JoinedVersion, { replies, followed }: Heard): SourceData {
  const own = new Map(
    part.kept.flatMap((query) => {
      const asked = queryFor(query);
      const reply = asked === undefined ? undefined : replies.get(asked);
      return reply === undefined ? [] : [[query, { ...reply, query }] as const];
    }),
  );
  const sections = sectionsOf(part, own);
  const types = new Set(part.address.version.follow.map(({ type }) => type));
  const resources = [
    ...sections.flatMap((section) => section.resources),
    ...followed.filter(({ resourceType }) => types.has(resourceType)),
  ];
  return { sections, resources: foldDuplicates(resources) };
}

function sectionsOf({ address }: Part, replies: ReadonlyMap<ExchangeQuery, SectionReply>): readonly SectionReply[] {
  return address.version.queries.map((query) => replies.get(query) ?? withoutData(query, 'not-kept-here'));
}

function endPart({ asking, address: { endpoint } }: Part, data: SourceData): void {
  finish(asking, heardSource(endpoint.organization, data, elapsed(asking)));
}
