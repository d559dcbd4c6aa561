/**
 * Who is signed in, for how long, and whose data are on screen.
 *
 * Signing in and out are addresses of the site, not of this API (all answer with a redirect):
 *
 * | request | what it does |
 * |---|---|
 * | `GET /aanmelden?terug=/mijn/…` | to the sign-in service and back; `&niveau=hoog` asks for the higher level (step-up), `&gedeeld=1` marks a shared computer |
 * | `POST /afmelden` | form field `form-token` (or header `x-form-token`); ends the session, wipes what was collected, then on to `/afgemeld` |
 * | `POST /mijn/voorbeeld` | starts the example: an invented person, no sign-in, no network, read-only; then on to `/mijn/` |
 * | `POST /mijn/voorbeeld/stop` | ends the example |
 *
 * The session is an HttpOnly cookie. Every request that changes something sends the header `x-form-token` with
 * `Me.formToken`; a request from another site is refused.
 */
import type { Text } from '@stelsel/kernel';
import type { AssuranceLevel } from './words.ts';

/** `GET /api/v1/me`. 401 (`CIT-SIGN-IN`) when nobody is signed in and no example runs. Does not count as use. */
export interface Me {
  /** The person who signed in. */
  readonly name: string;
  readonly assurance: AssuranceLevel;
  /** What needs a higher level than the session has; empty when everything is open. */
  readonly needsHigher: readonly HigherNeed[];
  /** An invented person: everything is shown, nothing can be changed. */
  readonly example: boolean;
  /** To be sent as `x-form-token` with every change; empty in the example. */
  readonly formToken: string;
  readonly session: SessionTimes;
  /** Oneself first, then children by age, then adults. Always at least one. */
  readonly persons: readonly PersonOption[];
  /** Key of the person on screen. */
  readonly active: string;
  /** This program's version, for the page "over deze site". */
  readonly version: string;
}

export interface SessionTimes {
  /** Ends by itself at this moment without use: warn two minutes before. FHIR instant. */
  readonly idleEndsAt: string;
  /** Ends in any case; after this one signs in again. */
  readonly endsAt: string;
  /** On a shared computer the idle time is short and nothing may be kept in the browser. */
  readonly sharedComputer: boolean;
}

/** Something that is refused until the person signs in with more certainty. */
export interface HigherNeed {
  readonly what: 'own-data' | 'representing' | 'choices' | 'sharing';
  readonly level: AssuranceLevel;
}

/** Somebody at whom the person who signed in may look. */
export interface PersonOption {
  /** Opaque, of this session only; safe in a request, never in an address. */
  readonly key: string;
  readonly name: string;
  readonly ageYears: number;
  readonly relation: 'self' | 'child' | 'represented';
  /** `read`: look; `act`: ask, report, note, share; `consent`: decide who may see. Oneself has all. */
  readonly rights: readonly Right[];
  /** Why, for how long, what is not shown: sentences to put under the name. */
  readonly explanation: readonly Text[];
  /** Always on screen while this person is active; of a closed list, with enough contrast in every theme. */
  readonly colour: PersonColour;
  /** Last day on which it is allowed, `yyyy-mm-dd`; absent when it has no fixed end. */
  readonly until?: string;
}

export type Right = 'read' | 'act' | 'consent';
export type PersonColour = 'blue' | 'green' | 'orange' | 'purple' | 'teal' | 'brown';

/**
 * `POST /api/v1/me/person` with `PersonSwitch` → `Me`. What was collected of the former person is wiped first; authority is
 * checked again at this moment. 403 `CIT-PERSON` for a key that is not (or no longer) in the list.
 */
export interface PersonSwitch {
  readonly key: string;
}

/**
 * `POST /api/v1/me/extend` (no body) → `Me`. "Ik ben er nog": begins the idle time again. 401 when the session is over or
 * the sign-in service does not confirm it any more.
 */
export type Extend = Me;

/**
 * `POST /api/v1/me/shared-computer` with `SharedComputer` → `Me`. Can be switched on at any time; on, the idle time is
 * short.
 */
export interface SharedComputer {
  readonly on: boolean;
}

/**
 * What a child agreed (12 to 15 years), or a parent reads of it: `GET /api/v1/me/agreements` → `Agreements`;
 * `POST /api/v1/me/agreements` with `AgreementChange` → `Agreements` (by the child alone). Nothing is agreed until the
 * child says so, and it can be taken back alone.
 */
export interface Agreements {
  /** Present for somebody of 12 to 15 years: who could look along, and what was agreed. */
  readonly parents: readonly ParentAgreement[];
  /** Who looked on behalf of this child, newest first. */
  readonly looked: readonly { readonly name: string; readonly at: string }[];
}

export interface ParentAgreement {
  /** Opaque key of the parent. */
  readonly key: string;
  readonly name: string;
  readonly agreed: boolean;
  readonly since?: string;
}

export interface AgreementChange {
  readonly parent: string;
  readonly agreed: boolean;
}
