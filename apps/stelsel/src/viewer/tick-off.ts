/** Writes one tick into the own record, or says honestly that it is not known whether it stands there. */
import type { Fault, Text } from '@stelsel/kernel';
import {
  type AdministrationLine,
  checkAdministration,
  type FhirResource,
  withdrawAdministration,
  writeAdministration,
} from '@stelsel/zibs';
import { tickTexts } from '../../../start/src/viewer/tick-texts.ts';
import type { OpenRound } from './open-round.ts';
import { standsAlready, type WantedTick } from './read-tick.ts';
import { acknowledge } from './round.ts';
import { workplaceOf } from './shifts.ts';
import type { Visit, VisitDeps } from './visit.ts';

export type Wanted = { readonly tick: WantedTick } | { readonly withdraw: string } | { readonly check: true };

/** Nothing when it was written; otherwise why not, in words for who stands beside the bed. */
export async function tickOff(
  { shift, desk }: Pick<Visit, 'shift' | 'desk'>,
  { clock }: VisitDeps,
  round: OpenRound,
  line: AdministrationLine,
  wanted: Wanted,
): Promise<Text | undefined> {
  const { tick: dose } = line;
  const nowAt = new Date(clock.nowMs()).toISOString();
  const { id, name } = shift.professional;
  const by = { id, name: name.nl };
  const before = line.given?.source.ura === shift.at ? line.given.view.original.resource : undefined;
  if (dose === undefined || (line.given !== undefined && before === undefined)) {
    return tickTexts.already;
  }
  const refusal = refusalOf(line, wanted, before, id);
  if (refusal !== undefined) {
    return refusal;
  }
  const resource = resourceOf(wanted, before, by, nowAt, (tick) =>
    writeAdministration(
      dose,
      { ...tick, subject: round.subject, nowAt, by: { ...by, organization: workplaceOf(shift) } },
      before,
    ),
  );
  if (resource === undefined) {
    return tickTexts.notYourself;
  }
  const { exchange, entry, subject } = round;
  const body = { exchange, entry, subject, resource };
  const sent =
    before === undefined
      ? await desk.call('POST', 'entries', body)
      : await desk.call('POST', `entries/${before.id}`, { ...body, version: versionOf(before) });
  if (!sent.ok) {
    return failed(round, dose.number, sent.fault);
  }
  const { resource: standing } = sent.value as { readonly resource: FhirResource };
  acknowledge(round, standing, dose.number);
  // The same number was there already: by a second tap of the same thing it is done, by anything else it is not.
  return standing.status === resource.status ? undefined : tickTexts.already;
}

function refusalOf(
  line: AdministrationLine,
  wanted: Wanted,
  before: FhirResource | undefined,
  me: string,
): Text | undefined {
  if ('check' in wanted) {
    const own = line.steps.at(-1)?.by.id === me;
    return before === undefined || line.state !== 'prepared'
      ? tickTexts.already
      : own
        ? tickTexts.notYourself
        : undefined;
  }
  if ('withdraw' in wanted) {
    return before === undefined ? tickTexts.already : undefined;
  }
  const { kind, why } = wanted.tick;
  const looked = !line.secondPerson || line.steps.some((step) => step.kind === 'checked');
  if (!looked && (kind === 'given' || kind === 'otherwise')) {
    return tickTexts.second;
  }
  return standsAlready(line) && why === undefined ? tickTexts.already : undefined;
}

function resourceOf(
  wanted: Wanted,
  before: FhirResource | undefined,
  by: { readonly id: string; readonly name: string },
  nowAt: string,
  write: (tick: WantedTick) => FhirResource,
): FhirResource | undefined {
  if ('tick' in wanted) {
    return write(wanted.tick);
  }
  if (before === undefined) {
    return undefined;
  }
  return 'check' in wanted
    ? checkAdministration(before, by, nowAt)
    : withdrawAdministration(before, by, nowAt, wanted.withdraw);
}

/** A refusal says that nothing was written. Anything else leaves it open, and that is what is told. */
function failed({ unsure }: OpenRound, number: string, { code, params, text }: Fault): Text {
  const status = code === 'CLI-OWN-API-REFUSED' ? Number(params.status) : 500;
  if (status < 500) {
    return text;
  }
  unsure.add(number);
  return tickTexts.unknown;
}

function versionOf({ meta }: FhirResource): number {
  return Number((meta as { readonly versionId?: string } | undefined)?.versionId);
}
