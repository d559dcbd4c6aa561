/** Images of others: whether an examination was made already, and its pictures. */
import type { Text } from '@stelsel/kernel';
import type { Words } from '../api.ts';
import type { ShownSource } from './shown-answer.ts';
import type { ViewerChoice, ViewerPurpose } from './viewer-choice.ts';

export interface ExaminationView {
  readonly kind: 'examination';
  readonly form: ExaminationForm;
  readonly modalities: readonly ViewerChoice[];
  readonly places: readonly ViewerChoice[];
  readonly purposes: readonly ViewerPurpose[];
  /** Set once it was asked. */
  readonly found?: FoundExaminations;
}

export interface ExaminationForm {
  readonly bsn: string;
  readonly modality: string;
  readonly place: string;
  readonly purpose: string;
  readonly reason: string;
}

export interface FoundExaminations {
  readonly person: string;
  /** `none` only when everybody was heard. */
  readonly answer: 'found' | 'none' | 'not-known' | 'refused';
  readonly words: Text;
  readonly sources: readonly ShownSource[];
  readonly comparable: readonly ShownStudyLink[];
  /** Other images of this person, not of what is about to be ordered. */
  readonly others: readonly ShownStudyLink[];
  readonly glassUntil?: string;
}

export interface ShownStudyLink {
  /** Opens it; absent when the source does not say where its pictures are. */
  readonly handle?: string;
  readonly title: Words;
  readonly date?: Text;
  readonly source: string;
  /** What is the same as in the order. */
  readonly same?: Text;
}

export interface StudyView {
  readonly kind: 'study';
  readonly handle: string;
  readonly title: string;
  readonly person: string;
  readonly source: string;
  readonly series: readonly { readonly name: Text; readonly pictures: number }[];
  /** Counted from 1. */
  readonly at: { readonly series: number; readonly picture: number; readonly light: number };
  /** Why this picture cannot be shown. */
  readonly failed?: Text;
  /** Files that are no picture, and whether there are more pictures than are shown. */
  readonly others: number;
  readonly capped: boolean;
  /** What doctors wrote about it. */
  readonly reports: readonly { readonly title: Words; readonly date?: Text; readonly words: readonly Text[] }[];
}
