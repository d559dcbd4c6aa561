/**
 * Who works with the page now: one sign-in for a whole shift, for every organisation she works for. Kept in the memory of this
 * process only, so that nothing of a person stays when she signs out, when the shift ends or when the process does.
 */
import { type Bsn, type Clock, err, ok, type Randomness, type Result, type Text, type Ura } from '@stelsel/kernel';
import type { Language } from '../../../start/src/language.ts';
import { fault } from '../faults.ts';
import type { Desk, Desks } from './desk.ts';
import { viewerLimits } from './limits.ts';
import type { OpenProposal } from './open-proposal.ts';
import type { OpenRound } from './open-round.ts';
import type { OpenStudy } from './study.ts';
import { type Professional, professionals } from './viewer-choices.ts';

export interface Shift {
  /** Secret of the browser. */
  readonly id: string;
  readonly professional: Professional;
  readonly endsAtMs: number;
  /** How often she had to prove who she is. */
  readonly signIns: number;
  at: Ura;
  language: Language;
  /** What was done just now: told by the next view, once. */
  done?: Text | undefined;
  /** The person that is open, and everybody she opened, the last one last. */
  client?: Bsn;
  readonly clients: Set<Bsn>;
  /** Until when the glass is broken for somebody, and why; the source itself decides each time. */
  readonly glass: Map<Bsn, { readonly untilMs: number; readonly reason: string }>;
  readonly studies: Map<string, OpenStudy>;
  readonly proposals: Map<string, OpenProposal>;
  readonly rounds: Map<string, OpenRound>;
}

export interface Shifts {
  begin(professional: string, language: Language): Promise<Result<Shift>>;
  /** Nothing for an id that is not open, or not any more. */
  find(id: string): Shift | undefined;
  /** From now on for another organisation, without a new sign-in. Fault: CLI-NO-WORKPLACE. */
  moveTo(shift: Shift, ura: string): Promise<Result<void>>;
  desk(shift: Shift): Promise<Result<Desk>>;
  end(id: string): void;
}

interface Kept {
  readonly shift: Shift;
  readonly signIn: string;
  readonly attestations: Map<Ura, string>;
  usedAtMs: number;
}

export interface ShiftsDeps {
  readonly desks: Desks;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

export function createShifts({ desks, clock, randomness }: ShiftsDeps): Shifts {
  const open = new Map<string, Kept>();
  const tidy = (): void => {
    for (const [id, kept] of open) {
      if (isOver(kept, clock.nowMs()) || open.size > viewerLimits.openShifts) {
        open.delete(id);
      }
    }
  };
  return {
    begin: async (id, language) => {
      const professional = professionals.find((known) => known.id === id);
      const [first] = professional?.workplaces ?? [];
      if (professional === undefined || first === undefined) {
        return err(fault('CLI-NO-ASKER'));
      }
      const signedIn = await desks.signIn(id, first.ura);
      if (!signedIn.ok) {
        return signedIn;
      }
      tidy();
      const shift: Shift = {
        id: Buffer.from(randomness.bytes(32)).toString('base64url'),
        professional,
        endsAtMs: clock.nowMs() + viewerLimits.shiftMs,
        signIns: 1,
        at: first.ura,
        language,
        clients: new Set(),
        glass: new Map(),
        studies: new Map(),
        proposals: new Map(),
        rounds: new Map(),
      };
      const { attestation, signIn } = signedIn.value;
      open.set(shift.id, { shift, signIn, attestations: new Map([[first.ura, attestation]]), usedAtMs: clock.nowMs() });
      return ok(shift);
    },
    find: (id) => {
      tidy();
      const kept = open.get(id);
      if (kept !== undefined) {
        kept.usedAtMs = clock.nowMs();
      }
      return kept?.shift;
    },
    moveTo: async (shift, ura) => {
      const kept = open.get(shift.id);
      const workplace = shift.professional.workplaces.find((known) => known.ura === ura);
      if (kept === undefined || workplace === undefined) {
        return err(fault('CLI-NO-WORKPLACE'));
      }
      if (!kept.attestations.has(workplace.ura)) {
        const attestation = await desks.elsewhere(kept.signIn, workplace.ura);
        if (!attestation.ok) {
          return attestation;
        }
        kept.attestations.set(workplace.ura, attestation.value);
      }
      shift.at = workplace.ura;
      shift.studies.clear();
      shift.proposals.clear();
      shift.rounds.clear();
      return ok();
    },
    desk: async (shift) => {
      const attestation = open.get(shift.id)?.attestations.get(shift.at);
      return attestation === undefined ? err(fault('CLI-NO-WORKPLACE')) : desks.at(shift.at, attestation);
    },
    end: (id) => void open.delete(id),
  };
}

function isOver({ shift, usedAtMs }: Kept, nowMs: number): boolean {
  return nowMs >= shift.endsAtMs || nowMs - usedAtMs >= viewerLimits.idleMs;
}

/** The organisation she works for now. */
export function workplaceOf({ professional, at }: Shift): Professional['workplaces'][number] {
  return professional.workplaces.find(({ ura }) => ura === at) ?? { ura: at, name: at };
}

/** She has this person before her: on top of the list, and the list no longer than a route. */
export function openClient(shift: Shift, bsn: Bsn): void {
  shift.client = bsn;
  shift.clients.delete(bsn);
  shift.clients.add(bsn);
  const [oldest] = shift.clients;
  if (shift.clients.size > viewerLimits.clients && oldest !== undefined) {
    shift.clients.delete(oldest);
  }
}
