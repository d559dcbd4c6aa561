export type { CollectionStep } from './collect.ts';
export { collectByAsking } from './collect-by-asking.ts';
export { type AskOptions, answerOf, createNetwork, type Network } from './create-network.ts';
export { fault as networkFaults } from './faults.ts';
export { findNoticePlace } from './find-notice-place.ts';
export { imageServer } from './image-server.ts';
export { type NetworkLimits, networkLimits } from './limits.ts';
export { createNotifiedPull, type NotifiedPull, type TaskPlace } from './notified-pull.ts';
export type {
  BoundToken,
  CountOutcome,
  FindEndpoint,
  FindHolders,
  Holding,
  KnowsPatient,
  NetworkDeps,
  PseudonymFor,
  PseudonymRecipient,
  RequestToken,
  SourceEndpoint,
  TokenRequest,
} from './ports.ts';
export {
  type Answer,
  type OwnQuestion,
  type Question,
  type QuestionEvent,
  type SectionState,
  type SourceState,
  type Step,
  steps,
} from './question.ts';
export { type QuestionServerDeps, questionServer } from './question-server.ts';
export { readQuestion } from './read-question.ts';
export type { ImageRequest, ImageSource, RetrievedImages } from './retrieve-images.ts';
