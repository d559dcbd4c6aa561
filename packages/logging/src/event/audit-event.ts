/** The part of the R4 AuditEvent that a log of NEN 7513 uses. */

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface Concept {
  readonly coding: readonly Coding[];
  readonly text?: string;
}

interface Who {
  readonly reference?: string;
  readonly identifier?: { readonly system: string; readonly value: string };
  readonly display?: string;
}

export interface AuditAgent {
  readonly type: Concept;
  readonly role?: readonly Concept[];
  readonly who?: Who;
  readonly name?: string;
  readonly requestor: boolean;
  readonly policy?: readonly string[];
  /** With the emergency route: why, in the words of the professional. */
  readonly purposeOfUse?: readonly Concept[];
  readonly network?: { readonly address: string; readonly type: '2' };
}

export interface AuditDetail {
  readonly type: string;
  readonly valueString: string;
}

export interface AuditEntity {
  readonly what?: Who;
  readonly type: Coding;
  readonly role?: Coding;
  readonly name?: string;
  readonly description?: string;
  /** base64 */
  readonly query?: string;
  readonly detail?: readonly AuditDetail[];
}

export interface AuditEvent {
  readonly resourceType: 'AuditEvent';
  readonly id: string;
  readonly meta?: { readonly profile: readonly string[] };
  readonly type: Coding;
  readonly subtype: readonly Coding[];
  readonly action: 'C' | 'R' | 'U' | 'D' | 'E';
  readonly recorded: string;
  readonly outcome: '0' | '4' | '8';
  readonly outcomeDesc: string;
  readonly purposeOfEvent?: readonly Concept[];
  readonly agent: readonly AuditAgent[];
  readonly source: { readonly site: string; readonly observer: Who; readonly type: readonly Coding[] };
  readonly entity: readonly AuditEntity[];
}
