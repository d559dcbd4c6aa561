import { readFile } from 'node:fs/promises';
import type { Party, Statement } from '@stelsel/consent';
import { type Bsn, err, ok, type Result } from '@stelsel/kernel';
import { type CareGroup, consentChoices, type PopulationOptions, type Scope } from '@stelsel/population';
import { fault } from '../faults.ts';

/** What one invented citizen chose before the region starts. */
export interface FirstChoices {
  readonly bsn: Bsn;
  readonly statements: readonly Statement[];
}

/** The kinds of care of the population in the codes of the register: as holder, and as user. */
const codes: Readonly<Record<CareGroup, { readonly holder: string; readonly user: string }>> = {
  gp: { holder: 'huisartsen', user: 'RPZAC001' },
  pharmacy: { holder: 'apotheken', user: 'RPZAC005' },
  hospital: { holder: 'ziekenhuizen', user: 'RPZAC104' },
  'mental-health': { holder: 'ggz', user: 'RPZAC003' },
  nursing: { holder: 'vvt', user: 'RPZAC004' },
  laboratory: { holder: 'diagnostiek', user: 'RPZAC104' },
  other: { holder: 'overig', user: 'RPZAC103' },
};

/** The choices of a population, one entry per person. */
export async function firstChoices(options: PopulationOptions): Promise<readonly FirstChoices[]> {
  const people = new Map<Bsn, Statement[]>();
  for await (const { bsn, decision, holder, user, category } of consentChoices(options)) {
    const statements = people.get(bsn) ?? [];
    people.set(bsn, statements);
    statements.push({
      holder: partyOf(holder, 'holder'),
      user: partyOf(user, 'user'),
      data: category,
      situation: 'regular',
      decision,
    });
  }
  return [...people].map(([bsn, statements]) => ({ bsn, statements }));
}

export async function readFirstChoices(file: string): Promise<Result<readonly FirstChoices[]>> {
  try {
    return ok(JSON.parse(await readFile(file, 'utf8')) as readonly FirstChoices[]);
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: error instanceof Error ? error.message : 'unreadable' }));
  }
}

function partyOf(scope: Scope, as: 'holder' | 'user'): Party {
  return scope.kind === 'everybody' ? { kind: 'any' } : { kind: 'category', code: codes[scope.group][as] };
}
