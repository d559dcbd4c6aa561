/** What the source said when it did not do what was asked: never empty, never a refusal of our asker by mistake. */
import { type Json, readJson } from '@stelsel/fhir';
import { faultCodeSystem } from '@stelsel/http';
import { type Fault, faultAt } from '@stelsel/kernel';
import { fault } from '../../faults.ts';

/** What was asked, as far as a text may say it. */
export interface Asked {
  /** `search`, `update` ...: the word of FHIR for it. */
  readonly interaction: string;
  readonly type?: string;
  readonly id?: string;
  /** Changes something there: then the content of our message may be what is wrong. */
  readonly writes?: boolean;
}

/** The fault of a status that is not a success. */
export function sourceFault(asked: Asked, status: number, body: string): Fault {
  const issue = issueIn(body);
  const known = issue?.code === undefined ? undefined : faultOfCode(issue.code, asked);
  const found = known ?? faultOfStatus(asked, status);
  return issue?.at === undefined ? found : faultAt(found, issue.at);
}

/** The fault when no answer came. Where the source stands is nobody's business but that of whoever runs the node. */
export function unanswered({ code, kind, params }: Fault): Fault {
  if (kind === 'interrupted') {
    return fault('STO-SOURCE-LATE');
  }
  return code === 'HTTP-TOO-LARGE'
    ? fault('STO-SOURCE-ANSWER', { problem: `> ${params.maxBytes} bytes` })
    : fault('STO-SOURCE-AWAY', { cause: String(params.cause ?? code) });
}

function faultOfStatus(asked: Asked, status: number): Fault {
  const { interaction, type = '', id = '', writes = false } = asked;
  switch (status) {
    case 401:
    case 403:
      return fault('STO-SOURCE-REFUSED', { status });
    case 404:
      return id === ''
        ? fault('STO-SOURCE-CANNOT', { interaction: `${interaction} ${type}`.trim() })
        : fault('STO-NOT-FOUND', { type, id });
    case 405:
    case 501:
      return fault('STO-SOURCE-CANNOT', { interaction: `${interaction} ${type}`.trim() });
    case 410:
      return fault('STO-GONE', { type, id });
    case 409:
    case 412:
      return writes ? fault('STO-CONDITION-MULTIPLE', { type }) : fault('STO-SOURCE-ANSWER', { problem: status });
    case 429:
      return fault('STO-SOURCE-BUSY');
    case 504:
      return fault('STO-SOURCE-LATE');
    default:
      return writes && status >= 400 && status < 500
        ? fault('STO-SOURCE-REJECTED', { status })
        : fault('STO-SOURCE-ANSWER', { problem: `HTTP ${status}` });
  }
}

/** A source that is Stelsel too names our own faults; what only it can know is left out of the text. */
function faultOfCode(code: string, { type = '-', id = '-', interaction }: Asked): Fault | undefined {
  if (!isOwnCode(code) || code.startsWith('STO-SOURCE')) {
    return undefined;
  }
  const names = [...fault.definitions[code].en.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, '-']);
  return fault(code, { ...Object.fromEntries(names), type, id, interaction });
}

function isOwnCode(code: string): code is keyof typeof fault.definitions {
  return Object.hasOwn(fault.definitions, code);
}

type Node = Readonly<Record<string, Json | undefined>>;

/** Our code and the place, of the first issue of an OperationOutcome. */
function issueIn(body: string): { readonly code?: string; readonly at?: string } | undefined {
  const read = readJson(body);
  const outcome = read.ok ? (read.value as Node | null) : undefined;
  const issue = first(outcome?.issue);
  if (outcome?.resourceType !== 'OperationOutcome' || issue === undefined) {
    return undefined;
  }
  const codings = (issue.details as Node | undefined)?.coding;
  const own = (Array.isArray(codings) ? (codings as readonly Node[]) : []).find(
    ({ system }) => system === faultCodeSystem,
  )?.code;
  const at = Array.isArray(issue.expression) ? issue.expression[0] : undefined;
  return {
    ...(typeof own === 'string' ? { code: own } : {}),
    ...(typeof at === 'string' && /^Bundle\.entry\[\d{1,4}\][\w.[\]]{0,200}$/.test(at) ? { at } : {}),
  };
}

function first(value: Json | undefined): Node | undefined {
  return Array.isArray(value) ? (value[0] as Node | undefined) : undefined;
}
