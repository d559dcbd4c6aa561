/** Tracks counted: how many organisations are how far, without a name of any. */
import { trackStates } from '../states/machines.ts';
import { type CountedTrack, trackCounts, trackGroupings } from '../views/track-counts.ts';
import { column, orThrow, uriColumn } from './computed-column.ts';
import type { Dataset } from './dataset.ts';
import { passes } from './filter-rows.ts';

/** Names of the columns, one per state. */
const stateColumns: Readonly<Record<(typeof trackStates.states)[number], readonly [name: string, en: string]>> = {
  'niet gestart': ['notStarted', 'Not started'],
  voorbereiding: ['preparing', 'Preparing'],
  inrichten: ['setUp', 'Being set up'],
  testen: ['testing', 'Testing'],
  live: ['live', 'Live'],
  'in gebruik': ['inUse', 'In use'],
  routine: ['routine', 'Routine'],
  'niet van toepassing': ['notApplicable', 'Not applicable'],
};

export const trackCountDataset: Dataset = {
  name: 'tracks-aggregate',
  path: 'tracks/aggregate',
  title: { nl: 'Invoering geteld', en: 'Implementation counted' },
  about: {
    nl: 'Hoeveel organisaties hoe ver zijn, per onderwerp, regio en sector. Met ?by= kiest u waarover wordt opgeteld.',
    en: 'How many organisations are how far, per topic, region and sector. ?by= chooses what is added up.',
  },
  schemaVersion: '1.0.0',
  columns: [
    uriColumn,
    column('topic', 'text', 'Onderwerp', 'Topic'),
    column('region', 'text', 'Regio', 'Region'),
    column('sector', 'text', 'Sector', 'Sector'),
    column('item', 'list', 'Onderdelen van de meerjarenagenda’s', 'Items of the multi-year agendas'),
    column('tracks', 'integer', 'Sporen', 'Tracks'),
    ...trackStates.states.map((state) => {
      const [name, en] = stateColumns[state];
      return column(name, 'integer', `${state[0]?.toUpperCase()}${state.slice(1)}`, en);
    }),
  ],
  filters: ['topic', 'region', 'sector', 'item'],
  groupings: trackGroupings,
  rows: async function* (reader, { by, filters = [] }) {
    const asked = trackGroupings.filter((name) => by?.includes(name) !== false);
    const counts = orThrow(
      await trackCounts(reader, asked, (one) => passes((name) => one[name as keyof CountedTrack], filters)),
    );
    yield counts.map(({ key, items, tracks, states }) => ({
      uri: `${reader.base}/v1/tracks?${new URLSearchParams(key)}`,
      topic: key.topic ?? null,
      region: key.region ?? null,
      sector: key.sector ?? null,
      item: items,
      tracks,
      ...Object.fromEntries(trackStates.states.map((state) => [stateColumns[state][0], states[state]])),
    }));
  },
};
