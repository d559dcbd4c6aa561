import type { AdmitDeps } from '@stelsel/http';
import type { OpenDeps } from '../../answer-open.ts';
import type { PatientSeal } from '../../ports.ts';
import type { RecordDeps } from '../../record-choices.ts';

/** What every route of the register needs. */
export interface ConsentServerDeps extends AdmitDeps, OpenDeps, RecordDeps {
  readonly seal: PatientSeal;
}
