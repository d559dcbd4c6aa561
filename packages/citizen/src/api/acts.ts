/**
 * What a person does: report an error, note, measure, say "ik gebruik dit anders". Own notes and measurements are kept
 * sealed with a key that only the person's sign-in opens; each person who signs in has notes of their own, also about a
 * child.
 *
 * | request | answer |
 * |---|---|
 * | `GET /api/v1/correspondence` | `Correspondence[]`: everything that was sent, with its state |
 * | `POST /api/v1/records/{record}/report` with `ErrorReport` | `Correspondence`: "klopt dit niet?", delivered to the source |
 * | `GET /api/v1/notes` | `Note[]` |
 * | `POST /api/v1/notes` with `NoteDraft` | `Note` |
 * | `DELETE /api/v1/notes/{key}` | 204 |
 * | `POST /api/v1/measurements` with `MeasurementDraft` | `RecordGroup` of the own record |
 * | `POST /api/v1/medication-uses` with `MedicationUseDraft` | `RecordGroup` of the own record |
 * | `DELETE /api/v1/own-records/{record}` | 204 |
 * | `GET /api/v1/messages` | `Message[]`: newest first; whether one was read is kept on the device |
 */
import type { Text } from '@stelsel/kernel';

/** Something that was sent to a provider and is followed until it is answered. */
export interface Correspondence {
  readonly key: string;
  readonly kind: 'error-report' | 'log-question' | 'medication-use' | 'choice-question';
  readonly at: string;
  /** Name of the provider. */
  readonly to: string;
  /** What it is about, as it was called when it was sent. */
  readonly about: string;
  readonly text: string;
  /** `sending` → `delivered` → `in-progress` → `done` or `rejected`; `failed`: will be tried again. */
  readonly state: 'sending' | 'delivered' | 'in-progress' | 'done' | 'rejected' | 'failed';
  readonly stateText: Text;
  /** What the provider answered, as it was written. */
  readonly answer?: string;
  readonly answeredAt?: string;
  /** The event or record it is about, when it is on screen. */
  readonly record?: string;
}

export interface ErrorReport {
  readonly kind: 'not-mine' | 'wrong' | 'outdated' | 'missing-part' | 'wrong-side' | 'other';
  /** What it should be; at most 2,000 characters. */
  readonly text: string;
}

export interface Note {
  readonly key: string;
  readonly at: string;
  readonly text: string;
  /** `key` of the group it is about, when it is still on screen. */
  readonly group?: string;
  /** What it was about when it was written. */
  readonly about?: string;
}

export interface NoteDraft {
  readonly text: string;
  readonly group?: string;
}

export interface MeasurementDraft {
  readonly kind: 'weight' | 'height' | 'blood-pressure' | 'heart-rate' | 'temperature' | 'oxygen' | 'glucose';
  /** As typed, Dutch comma or point; for blood pressure the upper value. */
  readonly value: string;
  /** Blood pressure: the lower value. */
  readonly second?: string;
  /** FHIR date or dateTime; now when absent. */
  readonly at?: string;
  readonly note?: string;
}

export interface MedicationUseDraft {
  /** Group of the medicine; or else a name of something bought without a prescription. */
  readonly group?: string;
  readonly name?: string;
  readonly use: 'as-agreed' | 'differently' | 'stopped';
  /** "Ik neem er 's avonds één." At most 500 characters. */
  readonly text: string;
  readonly since?: string;
  /** Tell the source that prescribed or supplied it. */
  readonly tellSource: boolean;
}

export interface Message {
  readonly key: string;
  readonly kind:
    | 'emergency-access'
    | 'choice-changed'
    | 'answer'
    | 'representation'
    | 'birthday'
    | 'confirm-choice'
    | 'share-opened';
  readonly at: string;
  /** Without health details. */
  readonly text: Text;
  /** Page of this site to go on to, such as `/mijn/inzage`. */
  readonly page: string;
}
