/**
 * A real process of our own nodes, over TLS and behind every guard, in both FHIR versions: certify asks it everything that every
 * exchange defines, and plays the other side when it retrieves, sends and receives.
 */
import { afterAll, beforeAll, describe } from 'vitest';
import { receives } from '../testing/own-process/receives.ts';
import { type OwnProcess, openOwnProcess, playedIn } from '../testing/own-process/region-for.ts';
import { retrieves } from '../testing/own-process/retrieves.ts';
import { sends } from '../testing/own-process/sends.ts';
import { serves } from '../testing/own-process/serves.ts';
import { survives } from '../testing/own-process/survives.ts';
import { servedIn, testedIn } from '../testing/own-process/tested-versions.ts';
import { walks } from '../testing/own-process/walks.ts';

describe.each(['R4', 'STU3'] as const)('our own node in FHIR %s', (fhir) => {
  const [tested, served, played] = [testedIn(fhir), servedIn(fhir), playedIn(fhir)];
  let process: OwnProcess;
  beforeAll(async () => {
    process = await openOwnProcess(fhir, served, played);
  }, 240_000);
  afterAll(() => process.region.close());
  const at = () => process;

  serves(() => process.region, served);
  retrieves(at, played);
  sends(at, tested);
  receives(at, tested, served);
  walks(at, served);
  // Queue, inbox and Task are the same in both versions of FHIR.
  for (const one of tested.filter(({ exchange }) => fhir === 'R4' && exchange.id === 'referral')) {
    survives(at, one);
  }
});
