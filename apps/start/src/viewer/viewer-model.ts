/** What the page for care professionals shows: the form as it was filled in, and the answer when there is one. */
import type { Text } from '@stelsel/kernel';
import type { Language } from '../language.ts';
import type { ShownAnswer } from './shown-answer.ts';

export interface ViewerModel {
  readonly language: Language;
  /** Address of the style sheet. */
  readonly style: string;
  readonly professionals: readonly ViewerOrganization[];
  readonly topics: readonly ViewerChoice[];
  readonly purposes: readonly ViewerPurpose[];
  /** Invented people whose numbers may be tried. */
  readonly people: readonly ViewerPerson[];
  readonly form: ViewerForm;
  /** Why the question did not leave; nothing was asked then. */
  readonly problem?: Text;
  readonly asked?: AskedByViewer;
}

/** The fields of the form by their names; what a browser sends. */
export interface ViewerForm {
  /** `ROLE@URA`. */
  readonly asker: string;
  readonly topic: string;
  readonly purpose: string;
  readonly bsn: string;
  readonly reason: string;
}

interface ViewerChoice {
  readonly id: string;
  readonly name: Text;
}

interface ViewerOrganization {
  readonly name: string;
  readonly professionals: readonly ViewerChoice[];
}

export interface ViewerPurpose extends ViewerChoice {
  readonly help: Text;
}

interface ViewerPerson {
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
  readonly answer: ShownAnswer;
}
