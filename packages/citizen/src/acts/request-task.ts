/** A request of a person as the Task that arrives in the record of a care provider, and how the Task stands there. */
import { type Bsn, namingSystem, type Text } from '@stelsel/kernel';
import type { FhirResource } from '@stelsel/zibs';
import type { Correspondence } from '../api/acts.ts';
import type { Letter } from './correspondence.ts';

const system = 'urn:stelsel:own-request';

const titles: Readonly<Record<Letter['kind'], string>> = {
  'error-report': 'Melding van een fout in het dossier',
  'log-question': 'Vraag over wie het dossier bekeek',
  'medication-use': 'Zo gebruik ik een medicijn',
  'choice-question': 'Vraag over een vastgelegde keuze',
};

export function requestTask(letter: Letter, key: string, bsn: Bsn, authoredOn: string): FhirResource {
  const { kind, about, text, focus, event } = letter;
  return {
    resourceType: 'Task',
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${key}` }],
    status: 'requested',
    intent: 'proposal',
    code: { coding: [{ system, code: kind }], text: titles[kind] },
    description: `${titles[kind]}: ${about}`,
    ...(focus === undefined ? {} : { focus: { reference: focus } }),
    for: { identifier: { system: namingSystem.bsn, value: bsn } },
    authoredOn,
    note: [{ text: text === '' ? 'Zonder toelichting.' : text }],
    ...(event === undefined ? {} : { input: [eventInput(event)] }),
  };
}

function eventInput(event: string): object {
  return { type: { text: 'Nummer in het logboek' }, valueString: event };
}

export interface RequestState {
  readonly key: string;
  readonly state: Correspondence['state'];
  readonly answer?: string;
  readonly answeredAt?: string;
}

/** Undefined for a Task that is no request of a person. The first note is the person's own; later ones answer it. */
export function readRequest(task: FhirResource): RequestState | undefined {
  const { identifier, status, note, lastModified, output } = task as Readonly<Record<string, unknown>>;
  const own = listOf(identifier)
    .map(({ value }) => value)
    .find((value): value is string => typeof value === 'string' && value.startsWith('urn:uuid:'));
  if (own === undefined) {
    return undefined;
  }
  const notes = listOf(note)
    .map(({ text }) => text)
    .filter((text) => typeof text === 'string');
  const said = listOf(output)
    .map(({ valueString }) => valueString)
    .filter((text) => typeof text === 'string');
  const answer = [...notes.slice(1), ...said].join('\n');
  const state = states[String(status)] ?? 'delivered';
  return {
    key: own.slice('urn:uuid:'.length),
    state,
    ...(answer === '' ? {} : { answer }),
    ...(typeof lastModified === 'string' && (state === 'done' || state === 'rejected')
      ? { answeredAt: lastModified }
      : {}),
  };
}

const states: Readonly<Record<string, Correspondence['state']>> = {
  requested: 'delivered',
  received: 'delivered',
  accepted: 'in-progress',
  ready: 'in-progress',
  'in-progress': 'in-progress',
  'on-hold': 'in-progress',
  completed: 'done',
  rejected: 'rejected',
  cancelled: 'rejected',
  failed: 'rejected',
};

export const stateTexts: Readonly<Record<Correspondence['state'], Text>> = {
  sending: { nl: 'wordt verstuurd', en: 'being sent' },
  delivered: { nl: 'aangekomen', en: 'delivered' },
  'in-progress': { nl: 'wordt bekeken', en: 'being looked at' },
  done: { nl: 'beantwoord', en: 'answered' },
  rejected: { nl: 'niet overgenomen', en: 'not taken over' },
  failed: {
    nl: 'nog niet aangekomen: wij proberen het opnieuw als u hier weer bent',
    en: 'not delivered yet: we try again when you are back here',
  },
};

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
}
