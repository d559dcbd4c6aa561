/** How far organisations are over the five layers, from organisation to infrastructure. */
import { layers, type TopicInRegion } from '@stelsel/regie';
import { DataTable } from '../parts/chart-with-table.tsx';
import { type Say, w } from '../words/words.ts';

export function LayersOfTopic({ say, about }: { readonly say: Say; readonly about: TopicInRegion }) {
  return (
    <section>
      <h2>{say(title)}</h2>
      {about.tracks === 0 ? (
        <p className="gap">{say(none)}</p>
      ) : (
        <>
          <p>
            {about.tracks} {say(summary)}
          </p>
          <DataTable
            id="lagen"
            caption={say(caption)}
            rows={about.layers}
            keyOf={({ layer }) => String(layer)}
            columns={[
              { heading: say(layerHeading), cell: ({ layer }) => `${layer} ${layers[layer - 1] ?? ''}` },
              { heading: say(unknown), cell: ({ levels }) => levels[0] ?? 0, numeric: true },
              ...[1, 2, 3, 4, 5].map((level) => ({
                heading: `${say(levelHeading)} ${level}`,
                cell: ({ levels }: { readonly levels: readonly number[] }) => levels[level] ?? 0,
                numeric: true,
              })),
              { heading: say(weakest), cell: ({ layer }) => about.weakest.get(layer) ?? 0, numeric: true },
            ]}
          />
        </>
      )}
    </section>
  );
}

const title = w('Hoe ver zijn organisaties', 'How far organisations are');
const none = w('Van geen organisatie in de regio is dit bekend.', 'This is known of no organisation in the region.');
const summary = w(
  'organisaties in de regio houden dit bij. De zwakste laag bepaalt of iets werkt.',
  'organisations in the region keep track of this. The weakest layer decides whether something works.',
);
const caption = w(
  'Aantal organisaties per laag en niveau (5 is geborgd)',
  'Number of organisations per layer and level (5 is secured)',
);
const layerHeading = w('Laag', 'Layer');
const unknown = w('Onbekend', 'Unknown');
const levelHeading = w('Niveau', 'Level');
const weakest = w('Zwakste laag', 'Weakest layer');
