/**
 * Takes the personal parts out of an AuditEvent and puts them back: who the person was, which professional acted, from
 * which address, which resources left, and the words of an emergency. What remains names no person.
 */
import type { AuditAgent, AuditEntity, AuditEvent } from '../event/audit-event.ts';
import { codeSystem } from '../event/code-systems.ts';

/** JSON pointer inside the event → its value. */
export type PersonalParts = Readonly<Record<string, unknown>>;

type Member = Readonly<Record<string, unknown>>;

export function takePersonalParts(event: AuditEvent): { readonly rest: AuditEvent; readonly parts: PersonalParts } {
  const parts: Record<string, unknown> = {};
  const agent = event.agent.map((one, at) => take(one, personalInAgent(one), `/agent/${at}`, parts));
  const entity = event.entity.map((one, at) => take(one, personalInEntity(one), `/entity/${at}`, parts));
  return { rest: { ...event, agent, entity }, parts };
}

export function putPersonalParts(rest: AuditEvent, parts: PersonalParts): AuditEvent {
  const lists: Record<'agent' | 'entity', Member[]> = {
    agent: rest.agent.map((one) => ({ ...one })),
    entity: rest.entity.map((one) => ({ ...one })),
  };
  for (const [pointer, value] of Object.entries(parts)) {
    const [, list, at, name] = pointer.split('/');
    const members = lists[list as 'agent' | 'entity'];
    const index = Number(at);
    const member = members?.[index];
    if (member !== undefined && name !== undefined) {
      members[index] = { ...member, [name]: value };
    }
  }
  return { ...rest, agent: lists.agent as unknown as AuditAgent[], entity: lists.entity as unknown as AuditEntity[] };
}

function take<T extends object>(one: T, names: readonly string[], at: string, parts: Record<string, unknown>): T {
  if (names.length === 0) {
    return one;
  }
  // Built up rather than taken apart: an object from which members are deleted is slow to write.
  const left: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(one)) {
    if (value !== undefined && names.includes(name)) {
      parts[`${at}/${name}`] = value;
    } else {
      left[name] = value;
    }
  }
  return left as T;
}

function personalInAgent(agent: AuditAgent): readonly string[] {
  const isPerson = agent.type.coding.some(({ system }) => system === codeSystem.participation);
  return isPerson ? ['who', 'name', 'purposeOfUse'] : ['network'];
}

function personalInEntity(entity: AuditEntity): readonly string[] {
  return entity.role === undefined ? [] : ['what'];
}
