/** What the page for care professionals shows: who works where, and one view at a time. */
import type { Text } from '@stelsel/kernel';
import type { Language } from '../language.ts';
import type { ShownAnswer } from './shown-answer.ts';
import type { ProposalView } from './shown-proposal.ts';
import type { RequestView } from './shown-request.ts';
import type { DoseView, RoundView } from './shown-round.ts';
import type { ExaminationView, StudyView } from './shown-study.ts';
import type { InboxView, OutboxView, PreviewView, ReceivedView, SendView, SentView } from './shown-task.ts';
import type { ViewerChoice, ViewerPurpose } from './viewer-choice.ts';

export interface ViewerModel {
  readonly language: Language;
  /** Address of the style sheet. */
  readonly style: string;
  /** Absent when nobody signed in yet. */
  readonly shift?: ShownShift;
  readonly view: ViewerView;
  /** Why what was wanted was not done. */
  readonly problem?: Text;
  /** What was done just now. */
  readonly done?: Text;
}

export type ViewerView =
  | SignInView
  | AskView
  | AnswerView
  | InboxView
  | ReceivedView
  | OutboxView
  | SentView
  | SendView
  | PreviewView
  | ProposalView
  | RoundView
  | DoseView
  | RequestView
  | ExaminationView
  | StudyView;

/** Who works, for whom, and whom she opened: what stands on top of every view. */
export interface ShownShift {
  readonly professional: Text;
  /** URA of the organisation she works for now. */
  readonly at: string;
  readonly workplaces: readonly ViewerChoice[];
  /** People she opened since she signed in, the last one first. */
  readonly clients: readonly ShownClient[];
  /** The one that is open now. */
  readonly client?: string;
  /** The moment of the clock at which she must sign in again. */
  readonly ends: string;
}

interface ShownClient {
  readonly bsn: string;
  /** Of a number that is nobody's in the list: the last digits. */
  readonly name: Text;
}

export interface SignInView {
  readonly kind: 'sign-in';
  readonly professionals: readonly ViewerProfessional[];
  readonly chosen: string;
}

/** A person, with everybody she works for. */
interface ViewerProfessional extends ViewerChoice {
  readonly workplaces: readonly string[];
}

export interface AskView extends AskChoices {
  readonly kind: 'ask';
}

export interface AnswerView extends AskChoices {
  readonly kind: 'answer';
  readonly asked: AskedByViewer;
}

/** What the form of a question offers, and how it was filled in. */
export interface AskChoices {
  readonly topics: readonly ViewerChoice[];
  readonly purposes: readonly ViewerPurpose[];
  /** Invented people whose numbers may be tried. */
  readonly people: readonly ViewerPerson[];
  readonly form: ViewerForm;
}

/** The fields of the form by their names; what a browser sends. */
export interface ViewerForm {
  readonly topic: string;
  readonly purpose: string;
  readonly bsn: string;
  readonly reason: string;
  /** `yyyy-mm-dd`: the day that medication is about; empty is now. */
  readonly day: string;
}

export interface ViewerPerson {
  readonly bsn: string;
  readonly name: string;
  readonly birthDate: Text;
  readonly story: Text;
}

/** The question that was asked, and what came of it. */
export interface AskedByViewer {
  readonly professional: Text;
  readonly organization: string;
  readonly topic: Text;
  readonly purpose: Text;
  readonly reason?: string;
  /** Absent of a number that is nobody's in the list. */
  readonly person?: ViewerPerson;
  /** Set when medication of another day was asked. */
  readonly onDay?: Text;
  /** Set when the emergency button was used: until when, by the clock, no new reason is asked. */
  readonly glassUntil?: string;
  readonly answer: ShownAnswer;
}
