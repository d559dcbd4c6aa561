/** How a professional who signed in reaches the system of an organisation she works for: every call in the name of both. */
import type { Result, Ura } from '@stelsel/kernel';
import type { ImageRequest, QuestionEvent, RetrievedImages } from '@stelsel/network';
import type { RegionQuestion } from '../ask/ask-region.ts';
import type { OwnApi } from '../own-api/call-own-api.ts';

export type DeskQuestion = Omit<RegionQuestion, 'asker'>;

export interface Desk extends Pick<OwnApi, 'call'> {
  ask(question: DeskQuestion): Promise<Result<AsyncIterable<QuestionEvent>>>;
  /** What belongs to a Task that came in, as an answer that grows. */
  fetch(id: string): Promise<Result<AsyncIterable<QuestionEvent>>>;
  image(request: Omit<ImageRequest, 'attestation'>): Promise<Result<RetrievedImages>>;
}

/** The sign-in service, and the desks it opens. */
export interface Desks {
  /** The one time that somebody proves who she is. */
  signIn(professional: string, ura: Ura): Promise<Result<{ readonly attestation: string; readonly signIn: string }>>;
  /** The attestation for another organisation she works for, on the ground of that one time. */
  elsewhere(signIn: string, ura: Ura): Promise<Result<string>>;
  at(ura: Ura, attestation: string): Promise<Result<Desk>>;
}
