/** Who took part: client, log holder, organisation, professional, responsible professional or citizen (NEN 7513, 7.2). */
import {
  type Actor,
  type LogEvent,
  type LogUser,
  namingSystem,
  purposeSystem,
  type Representative,
} from '@stelsel/kernel';
import { roleWord } from '../view/role-words.ts';
import { type ActShape, acts } from './acts.ts';
import type { AuditAgent, Coding, Concept } from './audit-event.ts';
import { codeSystem } from './code-systems.ts';
import type { LogSource } from './log-source.ts';

const uriSystem = 'urn:ietf:rfc:3986';

const dicomRole: Readonly<Record<string, Concept>> = {
  source: concept({ system: codeSystem.dicom, code: '110153', display: 'Source Role ID' }),
  destination: concept({ system: codeSystem.dicom, code: '110152', display: 'Destination Role ID' }),
  application: concept({ system: codeSystem.dicom, code: '110150', display: 'Application' }),
  custodian: concept({ system: codeSystem.dicom, code: '110155', display: 'Source Media' }),
};

/** BALP: in a query, create or update the client is the source; in a read it is the server; a deletion has neither. */
const directions: Readonly<Record<ActShape['direction'], readonly [client: Concept, server: Concept]>> = {
  'to-server': [role('source'), role('destination')],
  'to-client': [role('destination'), role('source')],
  erased: [role('application'), role('custodian')],
};

export function agentsOf(event: LogEvent, source: LogSource): readonly AuditAgent[] {
  const [client, server] = directions[acts[event.act].direction];
  const { actor, user } = event;
  const people = [
    ...(actor === undefined ? [] : peopleOf(actor, event)),
    ...(user === undefined ? [] : [userAgent(user)]),
  ];
  return [
    {
      type: client,
      ...(actor === undefined ? {} : { who: { identifier: { system: uriSystem, value: actor.client } } }),
      ...(event.network === undefined ? {} : { network: { address: event.network, type: '2' } }),
      requestor: people.length === 0,
    },
    { type: server, who: holder(source), requestor: false },
    ...people,
    ...(actor === undefined ? [] : [organizationAgent(actor)]),
  ];
}

function holder(source: LogSource): AuditAgent['who'] & object {
  return source.ura === undefined
    ? { display: source.name }
    : { identifier: { system: namingSystem.ura, value: source.ura }, display: source.name };
}

function peopleOf(actor: Actor, event: LogEvent): readonly AuditAgent[] {
  const policy = [
    `urn:ietf:params:oauth:jti:${actor.tokenId}`,
    // An element of type uri: a policy is named with its version, which has a space between.
    ...(event.policy === undefined ? [] : [`urn:stelsel:policy:${encodeURIComponent(event.policy)}`]),
  ];
  if (actor.professional !== undefined) {
    const { id, name, role: code } = actor.professional;
    const who = { identifier: { system: namingSystem.uzi, value: id } };
    const roles = [{ ...concept({ system: namingSystem.uziRole, code }), text: roleWord(code)?.nl ?? `UZI ${code}` }];
    return [
      { type: participation('IRCP'), role: roles, who, name, requestor: true, policy, ...emergency(actor) },
      { type: participation('RESP'), role: roles, who, name, requestor: false },
    ];
  }
  if (actor.citizen !== undefined) {
    return actor.representative === undefined
      ? [{ type: participation('IRCP'), who: citizenOf(actor.citizen.bsn, event), requestor: true, policy }]
      : [representativeAgent(actor.representative, policy)];
  }
  return [];
}

/** "X namens Y": named, but known by a pseudonym only, because other representatives of the person read this too. */
function representativeAgent({ id, name, relation }: Representative, policy: readonly string[]): AuditAgent {
  return {
    type: participation('IRCP'),
    role: [concept({ system: codeSystem.representation, code: relation })],
    who: { identifier: { system: codeSystem.representative, value: id } },
    name,
    requestor: true,
    policy,
  };
}

function userAgent({ id, organization, roles }: LogUser): AuditAgent {
  return {
    type: participation('IRCP'),
    ...(roles.length === 0 ? {} : { role: roles.map((code) => concept({ system: codeSystem.siteRole, code })) }),
    who: {
      identifier: { system: codeSystem.siteUser, value: id },
      ...(organization === undefined ? {} : { display: organization }),
    },
    requestor: true,
  };
}

function emergency({ purpose, reason }: Actor): Pick<AuditAgent, 'purposeOfUse'> {
  return reason === undefined
    ? {}
    : { purposeOfUse: [{ coding: [{ system: purposeSystem, code: purpose }], text: reason }] };
}

/** A service that may not know the BSN of its subject must not learn it from the asker either. */
function citizenOf(bsn: string, event: LogEvent): AuditAgent['who'] & object {
  return event.subject !== undefined && 'pseudonym' in event.subject
    ? { identifier: { system: namingSystem.nviToken, value: event.subject.pseudonym } }
    : { identifier: { system: namingSystem.bsn, value: bsn } };
}

function organizationAgent(actor: Actor): AuditAgent {
  const { ura, name, type } = actor.organization;
  return {
    type: concept({ system: codeSystem.roleClass, code: 'PROV', display: 'healthcare provider' }),
    role: [{ ...concept({ system: namingSystem.organizationType, code: type }), text: `RoleCodeNL ${type}` }],
    who: { identifier: { system: namingSystem.ura, value: ura }, display: name },
    name,
    requestor: false,
  };
}

const participations = { IRCP: 'information recipient', RESP: 'responsible party' } as const;

function participation(code: 'IRCP' | 'RESP'): Concept {
  return concept({ system: codeSystem.participation, code, display: participations[code] });
}

function concept(coding: Coding): Concept {
  return { coding: [coding] };
}

function role(name: string): Concept {
  const found = dicomRole[name];
  if (found === undefined) {
    throw new Error(`no DICOM role ${name}`);
  }
  return found;
}
