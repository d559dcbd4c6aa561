import type { Bsn } from '@stelsel/kernel';

/** What one request to the product is for: it decides who asks, with which right, and about whom. */
export interface Need {
  /** A question, something to be brought, the notice of a Task of ours, or a Task of the product itself. */
  readonly kind: 'query' | 'delivery' | 'notice' | 'task';
  /** Of the query or the delivery; absent for what any of them leads to. */
  readonly id?: string;
  /** Not known yet to who was told of a Task by a bare signal. */
  readonly subject?: Bsn;
  /** It rests on a Task of the product; with the authorization base, when a notice brought one. */
  readonly onTask?: { readonly authorizationBase?: string };
}
