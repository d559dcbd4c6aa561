import type { Exchange } from '@stelsel/exchanges';
import { err, ok, type Result } from '@stelsel/kernel';
import { imagePlaces } from '@stelsel/zibs';
import { fault } from '../faults.ts';
import type { LiveSession } from '../session/live-session.ts';
import type { FoundStudy } from './study.ts';

/**
 * The study behind a record of this collection: only what is on screen can be opened, at the address its own source told.
 * Faults: CIT-UNKNOWN, CIT-IMAGE-NONE when its source named no place.
 */
export function findStudy(
  { collection }: Pick<LiveSession, 'collection'>,
  record: string,
  exchanges: readonly Exchange[],
): Result<FoundStudy> {
  const view = collection?.viewByKey(record);
  if (collection === undefined || view === undefined) {
    return err(fault('CIT-UNKNOWN'));
  }
  const groups = collection.groups();
  const group = groups.find(({ members }) => members.some((member) => member.view === view));
  const place = imagePlaces(groups).find(
    (one) => one.group === group?.key && one.source.ura === view.original.source.ura,
  );
  const exchange = imageExchangeOf(exchanges);
  return place === undefined || exchange === undefined
    ? err(fault('CIT-IMAGE-NONE'))
    : ok({ view, groups, place, exchange });
}

/** The exchange by which a person fetches pictures: the one that leads from a study to where they are. */
function imageExchangeOf(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges.find(
    ({ purposes, versions }) =>
      purposes.includes('PATRQT') &&
      versions.some(({ follow }) => follow.some(({ via }) => via === 'ImagingStudy.endpoint')),
  );
}
