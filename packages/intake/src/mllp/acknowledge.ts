/** The acknowledgement of a message (HL7 version 2, 2.9): original mode, or enhanced mode when the sender asks for it. */
import type { Fault } from '@stelsel/kernel';
import type { MessageHeader } from './message-header.ts';

/**
 * `accepted`: it is stored. `error`: the content is wrong, sending it again does not help. `rejected`: it is not for us, or
 * cannot be taken now.
 */
export type Outcome = { readonly kind: 'accepted' } | { readonly kind: 'error' | 'rejected'; readonly fault: Fault };

export interface AckDeps {
  /** Own id of an acknowledgement, at most 20 letters. */
  nextId(): string;
  nowMs(): number;
}

const codes = { accepted: ['AA', 'CA'], error: ['AE', 'CE'], rejected: ['AR', 'CR'] } as const;

/**
 * The messages to send back, in their order: one in original mode; in enhanced mode one that says it is kept and one that says
 * what was done, as far as the sender asked for them.
 */
export function acknowledgements(deps: AckDeps, header: MessageHeader, outcome: Outcome): readonly string[] {
  const { acceptAnswer, applicationAnswer } = header;
  const [application, accept] = codes[outcome.kind];
  if (acceptAnswer === '' && applicationAnswer === '') {
    return [answer(deps, header, outcome, application)];
  }
  return [
    ...(isWanted(acceptAnswer, outcome) ? [answer(deps, header, outcome, accept)] : []),
    ...(isWanted(applicationAnswer, outcome) ? [answer(deps, header, outcome, application)] : []),
  ];
}

/** Table 0155: always, never, on errors only, on success only. */
function isWanted(condition: string, { kind }: Outcome): boolean {
  switch (condition) {
    case 'AL':
      return true;
    case 'ER':
      return kind !== 'accepted';
    case 'SU':
      return kind === 'accepted';
    default:
      return false;
  }
}

function answer(deps: AckDeps, header: MessageHeader, outcome: Outcome, code: string): string {
  const { separator, encoding, sender, receiver, event, version } = header;
  const part = encoding.charAt(0) || '^';
  const type = event === '' ? 'ACK' : ['ACK', event, 'ACK'].join(part);
  const moment = new Date(deps.nowMs()).toISOString().replaceAll(/[-:T]|\.\d+Z$/g, '');
  const head = [
    'MSH',
    encoding,
    ...receiver,
    ...sender,
    `${moment}+0000`,
    '',
    type,
    deps.nextId(),
    header.processingId,
    version,
    ...['', '', '', '', ''],
    'UNICODE UTF-8',
  ];
  const text = outcome.kind === 'accepted' ? '' : escaped(outcome.fault.text.en, header);
  const words = text === '' || hasErrorSegment(version) ? [] : [text];
  const says = ['MSA', code, header.controlId, ...words];
  return [head.join(separator), says.join(separator), ...errorOf(outcome, header, text), ''].join('\r');
}

const firstWithErrors = 2.5;

/** Since version 2.5 an error has words of its own; before, MSA-3 has them. */
function hasErrorSegment(version: string): boolean {
  return Number.parseFloat(version) >= firstWithErrors;
}

/** Table 0357. */
const conditions: Readonly<Record<string, readonly [code: string, words: string]>> = {
  'ITK-NO-CONTROL-ID': ['101', 'Required field missing'],
  'ITK-KEY': ['101', 'Required field missing'],
  'ITK-NOT-TAKEN': ['200', 'Unsupported message type'],
  'ITK-CHARACTERS': ['102', 'Data type error'],
};

function errorOf(outcome: Outcome, header: MessageHeader, text: string): readonly string[] {
  if (outcome.kind === 'accepted' || !hasErrorSegment(header.version)) {
    return [];
  }
  const { separator, encoding } = header;
  const [code, words] = conditions[outcome.fault.code] ?? ['207', 'Application internal error'];
  const condition = [code, words, 'HL70357'].join(encoding.charAt(0) || '^');
  return [['ERR', '', '', condition, 'E', outcome.fault.code, '', '', text].join(separator)];
}

/** The letters that divide a message have an escape (2.7). */
function escaped(text: string, { separator, encoding }: MessageHeader): string {
  const [component, repetition, mark = '\\', sub] = encoding;
  const names = new Map([
    [mark, 'E'],
    [separator, 'F'],
    [component, 'S'],
    [repetition, 'R'],
    [sub, 'T'],
  ]);
  return [...text.replaceAll(/\s+/g, ' ')]
    .map((letter) => (names.has(letter) ? `${mark}${names.get(letter)}${mark}` : letter))
    .join('');
}
