/** What stands on top of every view: who works for whom, and whom she opened. */
import type { ShownShift } from '../../../start/src/viewer/viewer-model.ts';
import { clockText } from '../shown/clock-text.ts';
import type { Shift } from './shifts.ts';
import { nameOfPerson } from './viewer-choices.ts';

export function showShift({ professional, at, clients, client, endsAtMs }: Shift): ShownShift {
  return {
    professional: professional.name,
    at,
    workplaces: professional.workplaces.map(({ ura, name }) => ({ id: ura, name: { nl: name, en: name } })),
    clients: [...clients].reverse().map((bsn) => ({ bsn, name: nameOfPerson(bsn) })),
    ends: clockText(endsAtMs),
    ...(client === undefined ? {} : { client }),
  };
}
