/** Tracks one by one: the name of an organisation only for who may see it; the state can be moved, but never to what is measured. */
import { nextStates, type PageRequest, type Track, trackStates } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import type { Names } from '../records/called.ts';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';
import { layerWords } from './agenda-words.ts';
import { hasRole } from './edit-forms.tsx';

interface TrackTableProps {
  readonly request: PageRequest;
  readonly tracks: readonly Track[];
  readonly called: Names;
}

export function TrackTable({ request, tracks, called }: TrackTableProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const from = Math.max(0, Number(request.url.searchParams.get('vanaf') ?? 0) || 0);
  const page = tracks.slice(from, from + pageSize);
  const mayEdit = hasRole(request, 'careAdmin', 'rsoManager');
  return (
    <section aria-labelledby="sporen">
      <h2 id="sporen">{say(w(`Alle ${tracks.length} sporen`, `All ${tracks.length} tracks`))}</h2>
      <p>{say(names)}</p>
      <DataTable
        id="sporen-tabel"
        caption={say(
          w(`Sporen ${from + 1} tot en met ${from + page.length}`, `Tracks ${from + 1} to ${from + page.length}`),
        )}
        rows={page}
        keyOf={({ code }) => code}
        columns={[
          {
            heading: say(organisationWord),
            cell: ({ fields, invented }) => (
              <>
                {fields.organisation ?? <Gap say={say} words={hidden} />} {invented ? <InventedMark say={say} /> : null}
              </>
            ),
          },
          { heading: say(regionWord), cell: ({ fields }) => called.of(fields.region ?? '') },
          { heading: say(sectorWord), cell: ({ fields }) => called.of(fields.sector ?? '') },
          {
            heading: say(stateHeading),
            cell: (one) => (mayEdit ? <StateForm request={request} track={one} /> : say(stateWord(one.fields.state))),
          },
          ...layerWords.map((words, index) => ({
            heading: say(words),
            numeric: true,
            cell: ({ fields }: Track) => fields.layerLevels?.[index] || '?',
          })),
        ]}
      />
      <p>
        {from > 0 ? <a href={links.here({ vanaf: String(Math.max(0, from - pageSize)) })}>← {say(earlier)}</a> : null}{' '}
        {from + pageSize < tracks.length ? (
          <a href={links.here({ vanaf: String(from + pageSize) })}>{say(later)} →</a>
        ) : null}
      </p>
    </section>
  );
}

function StateForm({ request, track }: { readonly request: PageRequest; readonly track: Track }) {
  const say = sayIn(request.language);
  const measured: readonly string[] = trackStates.measured;
  const next = nextStates(trackStates, track.fields.state ?? '').filter(
    (state) => !measured.includes(state) && state !== 'niet van toepassing',
  );
  return (
    <>
      {say(stateWord(track.fields.state))}
      {next.map((state) => (
        <form key={state} method="post">
          <input type="hidden" name="track" value={track.code} />
          <input type="hidden" name="version" value={track.version} />
          <input type="hidden" name="state" value={state} />
          <button type="submit">{say(w(`naar ${state}`, `to ${stateWord(state).en}`))}</button>
        </form>
      ))}
    </>
  );
}

const pageSize = 25;
const names = w(
  'Namen van organisaties zijn niet openbaar. Uw eigen regio of organisatie ziet u als u bent aangemeld.',
  'Names of organisations are not public. You see your own region or organisation when you are signed in.',
);
const organisationWord = w('Organisatie', 'Organisation');
const regionWord = w('Regio', 'Region');
const sectorWord = w('Sector', 'Sector');
const stateHeading = w('Stand', 'State');
const hidden = w('niet openbaar', 'not public');
const earlier = w('vorige', 'previous');
const later = w('volgende', 'next');
