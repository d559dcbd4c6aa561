/** What the source says it can do: read when first needed, believed for a while, and nothing else is asked of it. */
import type { FhirModel } from '@stelsel/fhir';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { AskCapability, SourceCapability } from '../../source-capability.ts';
import { declares } from './declares.ts';
import { readCapability } from './read-capability.ts';
import { shortVersion } from './short-version.ts';
import { type AskSource, resourceIn } from './source-client.ts';
import { sourceLimits } from './source-limits.ts';

/**
 * When the source cannot be asked again, what it said last stays, marked `away`. Faults: those of asking when it never
 * said anything; STO-SOURCE-VERSION when it speaks another version than the record is to be read in.
 */
export function capabilityOf(ask: AskSource, model: FhirModel, clock: Clock): AskCapability {
  let known: { readonly value: SourceCapability; readonly untilMs: number } | undefined;
  let asking: Promise<Result<SourceCapability>> | undefined;
  const keep = (value: SourceCapability, forMs: number) => {
    known = { value, untilMs: clock.nowMs() + forMs };
    return ok(value);
  };
  const read = async (): Promise<Result<SourceCapability>> => {
    const answer = await ask({ method: 'GET', path: 'metadata', interaction: 'capabilities' });
    const statement = answer.ok ? resourceIn(answer.value, 'CapabilityStatement') : answer;
    if (!statement.ok) {
      return known === undefined
        ? statement
        : keep({ ...known.value, away: statement.fault }, sourceLimits.capabilityRetryMs);
    }
    const value = readCapability(statement.value, clock.nowMs());
    const wanted = shortVersion[model.version];
    if (!value.fhirVersion.startsWith(wanted)) {
      known = undefined;
      return err(fault('STO-SOURCE-VERSION', { found: value.fhirVersion.slice(0, 20), wanted }));
    }
    return keep(value, sourceLimits.capabilityMs);
  };
  return async () => {
    if (known !== undefined && known.untilMs > clock.nowMs()) {
      return ok(known.value);
    }
    asking ??= read().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

/**
 * Asks nothing before the source has said that it speaks this version, for what it keeps would be misread; and nothing
 * that it does not declare, for it could be left undone in silence. Fault: STO-SOURCE-CANNOT.
 */
export function askingWhoCan(ask: AskSource, capability: AskCapability): AskSource {
  return async (request) => {
    const can = await capability();
    if (!can.ok) {
      return can;
    }
    const { interaction, type = '' } = request;
    return declares(can.value, request)
      ? ask(request)
      : err(fault('STO-SOURCE-CANNOT', { interaction: `${interaction} ${type}`.trim() }));
  };
}
