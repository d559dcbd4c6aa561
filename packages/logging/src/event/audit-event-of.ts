/** A log event as a BALP AuditEvent with the fields of NEN 7513, chapter 7. */
import { type LogEvent, type Purpose, purposeSystem } from '@stelsel/kernel';
import { acts } from './acts.ts';
import { agentsOf } from './agents.ts';
import type { AuditEvent, Concept } from './audit-event.ts';
import { balpProfile, codeSystem, purposeDisplays } from './code-systems.ts';
import { entitiesOf } from './entities.ts';
import type { LogSource } from './log-source.ts';
import { outcomeIndicator, outcomes } from './outcomes.ts';

export interface Recording {
  readonly id: string;
  /** Milliseconds since the epoch, UTC. */
  readonly recordedMs: number;
  readonly source: LogSource;
}

export function auditEventOf(event: LogEvent, recording: Recording): AuditEvent {
  const shape = acts[event.act];
  const profile = event.subject === undefined ? shape.profile?.basic : shape.profile?.patient;
  const { source } = recording;
  return {
    resourceType: 'AuditEvent',
    id: recording.id,
    ...(profile === undefined ? {} : { meta: { profile: [balpProfile + profile] } }),
    type: shape.type,
    subtype: shape.subtype,
    action: shape.action,
    recorded: new Date(recording.recordedMs).toISOString(),
    outcome: outcomeIndicator(event.act, event.outcome),
    outcomeDesc: outcomes[event.outcome].text.nl,
    ...(event.actor === undefined ? {} : { purposeOfEvent: [purposeConcept(event.actor.purpose)] }),
    agent: agentsOf(event, source),
    source: {
      site: source.site,
      observer: { display: source.name },
      type: [{ system: codeSystem.sourceType, code: '4', display: 'Application Server' }],
    },
    entity: entitiesOf(event),
  };
}

function purposeConcept(code: Purpose): Concept {
  return { coding: [{ system: purposeSystem, code, display: purposeDisplays[code] }] };
}
