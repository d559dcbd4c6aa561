/** Nulmeting and level now against the agreed target; organisations by name only for who may see them. */
import { dayText, maturityGap, type PageRequest, type RegionArchitecture } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { stateWord } from '../words/state-words.ts';
import { type Say, w } from '../words/words.ts';

interface MaturitySectionProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly view: RegionArchitecture;
}

export function MaturitySection({ request, say, view }: MaturitySectionProps) {
  const named = view.maturity.filter(({ fields }) => fields.organisation != null);
  return (
    <section>
      <h2>{say(title)}</h2>
      {view.maturity.length === 0 ? (
        <p className="gap">{say(none)}</p>
      ) : (
        <DataTable
          id="volwassenheid"
          caption={say(caption)}
          rows={view.counts}
          keyOf={({ model }) => model}
          columns={[
            { heading: say(model), cell: (one) => say(stateWord(one.model)) },
            { heading: say(organisations), cell: (one) => one.organisations, numeric: true },
            ...[0, 1, 2, 3, 4, 5].map((level) => ({
              heading: `${say(levelWord)} ${level}`,
              cell: (one: { readonly now: readonly number[]; readonly baseline: readonly number[] }) =>
                `${one.baseline[level] ?? 0} → ${one.now[level] ?? 0}`,
              numeric: true,
            })),
            { heading: say(below), cell: (one) => `${one.belowTarget} / ${one.withTarget}`, numeric: true },
            { heading: say(expired), cell: (one) => one.expired, numeric: true },
          ]}
        />
      )}
      <p>
        <a href={addressIn(request.language, `/architectuur/${view.region.code}/zelfscan`)}>{say(scan)}</a>
      </p>
      {named.length === 0 ? (
        view.maturity.length === 0 ? null : (
          <p className="note">{say(hidden)}</p>
        )
      ) : (
        <DataTable
          id="per-organisatie"
          caption={say(perOrganisation)}
          rows={named.toSorted((a, b) => (maturityGap(b.fields) ?? -1) - (maturityGap(a.fields) ?? -1))}
          keyOf={({ id }) => id}
          columns={[
            {
              heading: say(organisation),
              cell: ({ fields }) => view.names.get(fields.organisation ?? '') ?? fields.organisation,
            },
            { heading: say(model), cell: ({ fields }) => say(stateWord(fields.model)) },
            {
              heading: say(baseline),
              cell: ({ fields }) =>
                fields.baselineLevel == null ? (
                  <Gap say={say} />
                ) : (
                  `${fields.baselineLevel} (${say(dayText(fields.baselineOn ?? '?'))})`
                ),
              numeric: true,
            },
            { heading: say(now), cell: ({ fields }) => fields.level ?? <Gap say={say} />, numeric: true },
            { heading: say(target), cell: ({ fields }) => fields.target ?? <Gap say={say} />, numeric: true },
            { heading: say(gap), cell: ({ fields }) => maturityGap(fields) ?? <Gap say={say} />, numeric: true },
            { heading: say(regions), cell: ({ fields }) => (fields.regions ?? []).join(', ') },
          ]}
        />
      )}
    </section>
  );
}

const title = w('Volwassenheid', 'Maturity');
const none = w('Er is geen nulmeting ingevuld.', 'No baseline is filled in.');
const caption = w(
  'Aantal organisaties per niveau: bij de nulmeting → nu. De nulmeting ligt vast.',
  'Number of organisations per level: at the baseline → now. The baseline is fixed.',
);
const model = w('Model', 'Model');
const organisations = w('Organisaties', 'Organisations');
const levelWord = w('Niveau', 'Level');
const below = w('Onder doel', 'Below target');
const expired = w('Verlopen', 'Expired');
const scan = w('Doe de zelfscan', 'Do the self-scan');
const hidden = w(
  'Namen van organisaties zijn alleen te zien voor wie in de regio meedoet. Een organisatie in twee regio’s telt in beide mee.',
  'Names of organisations can only be seen by who takes part in the region. An organisation in two regions counts in both.',
);
const perOrganisation = w('Per organisatie, het grootste gat eerst', 'Per organisation, the largest gap first');
const organisation = w('Organisatie', 'Organisation');
const baseline = w('Nulmeting', 'Baseline');
const now = w('Nu', 'Now');
const target = w('Afgesproken doel', 'Agreed target');
const gap = w('Gat', 'Gap');
const regions = w('Regio’s', 'Regions');
