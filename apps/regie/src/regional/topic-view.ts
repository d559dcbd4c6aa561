/** What the page of a topic shows, and the form that may be open on it. */
import type {
  declaredLight,
  HeldRecord,
  MonthOfUse,
  regionalTopic,
  SectorOfTopic,
  TopicInRegion,
} from '@stelsel/regie';
import type { FormState } from '../forms/submit-record.ts';

export interface TopicView {
  readonly about: TopicInRegion;
  /** The sector of which the months and the history are shown. */
  readonly chosen?: SectorOfTopic;
  readonly months: readonly MonthOfUse[];
  readonly lights: readonly HeldRecord<typeof declaredLight.fields>[];
  readonly texts: readonly HeldRecord<typeof regionalTopic.fields>[];
}

export type Editing = { readonly kind: 'light'; readonly of: SectorOfTopic } | { readonly kind: 'text' };
export type OpenForm = Editing & { readonly state: FormState };
