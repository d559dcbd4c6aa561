/** Something that happened, for those who must know it later. */
export interface OutboxEvent {
  /** Unique; the same at every delivery. */
  readonly id: string;
  /** Events of one key are delivered in the order in which they were committed. */
  readonly key: string;
  readonly type: string;
  /** Version of the shape of the payload. */
  readonly version: number;
  readonly payload: unknown;
}
