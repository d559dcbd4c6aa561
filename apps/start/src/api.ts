/** What the front page asks of the program, and what comes back. */
import type { SourceStatus, Text, TraceEvent } from '@stelsel/kernel';

/** Words in two languages, or as a source wrote them. */
export type Words = Text | string;

/** `GET /api/v1/region` */
export interface RegionAnswer {
  readonly organizations: readonly RegionOrganization[];
  readonly functions: readonly GenericFunction[];
  readonly people: readonly DemoPerson[];
  readonly askers: readonly Asker[];
  /** Addresses of the other sites of the region, by the door they stand behind. */
  readonly sites?: Readonly<Record<string, string>>;
}

export interface RegionOrganization {
  readonly ura: string;
  readonly name: string;
  /** RoleCodeNL. */
  readonly type: string;
  readonly typeName: Text;
  readonly place: string;
  /** Position on the map of 1000 by 640. */
  readonly x: number;
  readonly y: number;
  readonly process: string;
}

export interface GenericFunction {
  /** `identification`, `authentication`, `consent`, `localization`, `addressing`, `authorization`. */
  readonly id: string;
  readonly name: Words;
  readonly sentence: Words;
  /** Absent when the function does not run. */
  readonly baseUrl?: string;
}

/** An invented person. There is no BSN here: the server knows it by `id`. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly age: number;
  readonly story: Text;
}

/** A way to ask: as GP, as emergency doctor, as citizen. */
export interface Asker {
  readonly id: string;
  readonly label: Text;
  readonly role: string;
  readonly ura: string;
  readonly organization: string;
  readonly exchange: string;
  /** HL7 ActReason; `BTG` and `ETREAT` need a reason. */
  readonly purpose: string;
}

/** `POST /api/v1/questions`; answered with 201 and an `id`, or a problem (RFC 9457) with `code` and `text`. */
export interface NewQuestion {
  readonly asker: string;
  readonly person: string;
  readonly exchange: string;
  readonly reason?: string;
}

/** `GET /api/v1/questions/{id}/events`: server-sent events of these names. */
export type StartEvent =
  | { readonly event: 'trace'; readonly data: TraceEvent }
  | { readonly event: 'question'; readonly data: QuestionEvent }
  | { readonly event: 'log'; readonly data: LogLine }
  | { readonly event: 'end'; readonly data: object };

export type QuestionEvent =
  | { readonly type: 'question'; readonly questionId: string }
  | StepEvent
  | { readonly type: 'source'; readonly source: SourceLine }
  | { readonly type: 'data'; readonly groups: readonly AnswerGroup[] }
  | { readonly type: 'answer'; readonly answer: AnswerLine };

interface StepEvent {
  readonly type: 'step';
  /** One of the eight steps of asking. */
  readonly step: string;
  readonly state: 'started' | 'done' | 'failed';
  /** The source, for a step that is taken once per source. */
  readonly ura?: string;
  readonly ms?: number;
  readonly fault?: FaultLine;
}

export interface SourceLine {
  readonly ura: string;
  readonly name: string;
  readonly status: SourceStatus;
  readonly statusText: Text;
  readonly resources?: number;
  readonly ms?: number;
  readonly sections?: readonly { readonly section: Words; readonly status: SourceStatus; readonly count: number }[];
  readonly fault?: FaultLine;
}

export interface FaultLine {
  readonly code: string;
  readonly text: Text;
}

/** One fact of the answer, told by one or more sources. */
export interface AnswerGroup {
  readonly section: Words;
  readonly title: Words;
  readonly status?: Words;
  readonly date?: Words;
  readonly facts: readonly { readonly label: Words; readonly value: Words }[];
  readonly sources: readonly { readonly ura: string; readonly name: string }[];
  readonly differences: readonly Text[];
  readonly enteredInError: boolean;
}

export interface AnswerLine {
  readonly status: 'answered' | 'nothing' | 'refused' | 'failed';
  readonly complete: boolean;
  readonly ms?: number;
  readonly groups?: readonly AnswerGroup[];
  readonly sources?: readonly SourceLine[];
  readonly fault?: FaultLine;
}

/** One line of somebody's log about this question. */
export interface LogLine {
  readonly eventId: string;
  readonly party: string;
  readonly act: Words;
  readonly outcome: Words;
  /** FHIR instant. */
  readonly at: string;
}
