/** What was announced to this organisation and what it sent, as people see it. */
import type { Text } from '@stelsel/kernel';
import type { ShownAnswer } from './shown-answer.ts';
import type { ShownRequest } from './shown-request.ts';

/** A list that may not have come: failed is not empty. */
export type Listed<T> =
  | { readonly state: 'listed'; readonly items: readonly T[] }
  | { readonly state: 'failed'; readonly why: Text };

export interface ShownStep {
  readonly status: string;
  readonly name: Text;
  /** After it the sender gives nothing more. */
  readonly ends: boolean;
}

/** One Task of another organisation, or of this one. */
export interface ShownTask {
  readonly id: string;
  readonly name: Text;
  /** Sender or receiver. */
  readonly other: string;
  /** Absent while only a signal told of it, and of a number that is nobody's in the list the number itself. */
  readonly person?: string;
  readonly since: Text;
  readonly until?: Text;
  readonly status: Text;
  readonly tone: 'busy' | 'good' | 'warn' | 'quiet' | 'bad';
  /** Nothing can come after it any more. */
  readonly over: boolean;
  /** What was asked in words, and why it went the way it went. */
  readonly words?: string;
  readonly reason?: string;
  readonly next: readonly ShownStep[];
  /** Of what was sent: whether the receiver knows of it. */
  readonly notice?: ShownNotice;
}

export interface ShownNotice {
  readonly words: Text;
  readonly failed: boolean;
}

export interface InboxView {
  readonly kind: 'inbox';
  readonly tasks: Listed<ShownTask>;
  /** Of people themselves. */
  readonly requests: Listed<ShownRequest>;
}

/** One Task that came in, with what belongs to it. */
export interface ReceivedView {
  readonly kind: 'received';
  readonly task: ShownTask;
  /** The sender gives more in a later state. */
  readonly givesMore: boolean;
  /** What was fetched; absent when the Task ended before. */
  readonly answer?: ShownAnswer;
}

export interface OutboxView {
  readonly kind: 'outbox';
  readonly tasks: Listed<ShownTask>;
}

export interface SentView {
  readonly kind: 'sent';
  readonly task: ShownTask;
  readonly documents: readonly ShownDocuments[];
}

/** Documents of one kind in the own record that can go with it. */
export interface ShownDocuments {
  readonly query: string;
  readonly name: Text;
  /** Address of the one that goes unless another is chosen; empty for none. */
  readonly usual: string;
  readonly found: readonly { readonly address: string; readonly title: string; readonly date: Text }[];
}

/** What is sent, about whom, and then to whom. */
export interface SendView {
  readonly kind: 'send';
  readonly kinds: Listed<{ readonly id: string; readonly name: Text; readonly description: Text }>;
  readonly form: SendForm;
  /** Set once it is known what is sent about whom. */
  readonly receivers?: Listed<{ readonly id: string; readonly name: string }> | undefined;
  /** There are more than these. */
  readonly more: boolean;
}

export interface SendForm {
  readonly exchange: string;
  readonly bsn: string;
  /** Part of the name or place of the receiver. */
  readonly search: string;
  readonly receiver: string;
  readonly words: string;
}

/** Everything that goes, before it goes. */
export interface PreviewView {
  readonly kind: 'preview';
  readonly form: SendForm;
  readonly name: Text;
  readonly person: string;
  readonly receiver: string;
  readonly until: Text;
  readonly gives: readonly { readonly state: Text; readonly sections: readonly Text[] }[];
  readonly documents: readonly ShownDocuments[];
  readonly starts: readonly { readonly status: string; readonly name: Text }[];
}
