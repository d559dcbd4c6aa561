/** A real table that reads as a heatmap: a shape and a count in every square, words for who does not see them. */
import type { HeldRecord, Language, region, topic, topicCategory } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { LightShape } from '../parts/light.tsx';
import { Named } from '../parts/named.tsx';
import { agendaWords } from '../words/agenda-words.ts';
import { notFilledIn, stateWords } from '../words/light-words.ts';
import { type Say, w } from '../words/words.ts';
import { regionPath, topicPath } from './edit-address.ts';
import { type HeatCell, type HeatLook, lookWords } from './heat-cells.ts';

interface AgendaHeatmapProps {
  readonly language: Language;
  readonly say: Say;
  readonly look: HeatLook;
  readonly regions: readonly HeldRecord<typeof region.fields>[];
  readonly categories: readonly HeldRecord<typeof topicCategory.fields>[];
  readonly topics: readonly HeldRecord<typeof topic.fields>[];
  readonly cells: ReadonlyMap<string, HeatCell>;
  readonly sector?: string;
}

export function AgendaHeatmap(props: AgendaHeatmapProps) {
  const { language, say, look, regions, categories, topics, cells } = props;
  if (cells.size === 0) {
    return <p className="note">{say(nothing)}</p>;
  }
  return (
    <>
      <Legend say={say} declared={look !== 'gemeten'} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section className="table-scroll heat-scroll" aria-labelledby="heat-caption" tabIndex={0}>
        <table className="heat">
          <caption id="heat-caption">
            {say(lookWords[look])}. {say(props.sector === undefined ? countCaption : oneCaption)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say(agendaWords.topic)}</th>
              {regions.map((one) => (
                <th key={one.code} scope="col" className="heat__region">
                  <a href={addressIn(language, regionPath(one.code))}>{one.fields.name ?? one.code}</a>
                </th>
              ))}
            </tr>
          </thead>
          {categories.map((category) => {
            const own = topics.filter(({ fields }) => fields.category === category.code);
            return own.length === 0 ? null : (
              <tbody key={category.code}>
                <tr>
                  <th scope="rowgroup" colSpan={regions.length + 1} className="heat__category">
                    <Named language={language} of={category} />
                  </th>
                </tr>
                {own.map((one) => (
                  <HeatRow key={one.code} {...props} topic={one} />
                ))}
              </tbody>
            );
          })}
        </table>
      </section>
    </>
  );
}

type Topic = HeldRecord<typeof topic.fields>;

function HeatRow({
  look,
  language,
  say,
  regions,
  cells,
  sector,
  topic: about,
}: AgendaHeatmapProps & { readonly topic: Topic }) {
  return (
    <tr>
      <th scope="row">
        <a href={addressIn(language, `/regionale-agenda/onderwerpen/${about.code}`)}>
          <Named language={language} of={about} />
        </a>
      </th>
      {regions.map(({ code }) => {
        const cell = cells.get(`${code}/${about.code}`);
        return (
          <td key={code} className={`heat__cell heat__cell--${(cell?.most ?? 'none').replaceAll('.', '')}`}>
            {cell === undefined ? (
              <>
                <span aria-hidden="true">–</span>
                <span className="visually-hidden">{say(noneHere)}</span>
              </>
            ) : (
              <a
                href={addressIn(
                  language,
                  `${topicPath(code, about.code)}${sector === undefined ? '' : `?sector=${sector}#sector`}`,
                )}
                title={describe(say, cell)}
              >
                {cell.most === 'niet-ingevuld' ? (
                  <LightShape />
                ) : (
                  <LightShape state={cell.most} declared={look !== 'gemeten'} />
                )}
                {sector === undefined && cell.most !== 'niet-ingevuld' ? (
                  <span aria-hidden="true">
                    {cell.counts[cell.most]}/{cell.total}
                  </span>
                ) : null}
                {cell.differs === 0 ? null : (
                  <span className="heat__differs" aria-hidden="true">
                    ≠{sector === undefined ? cell.differs : ''}
                  </span>
                )}
                <span className="visually-hidden">{describe(say, cell)}</span>
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function describe(say: Say, { counts, differs, total }: HeatCell): string {
  const parts = Object.entries(counts).map(([light, count]) => {
    const words = light === 'niet-ingevuld' ? notFilledIn : stateWords[light as keyof typeof stateWords];
    return total === 1 ? say(words) : `${say(words)} ${count}`;
  });
  return [...parts, ...(differs === 0 ? [] : [`${say(differsWord)} ${total === 1 ? '' : differs}`.trim()])].join(', ');
}

function Legend({ say, declared }: { readonly say: Say; readonly declared: boolean }) {
  return (
    <ul className="heat-legend">
      {(['in-uitvoering', 'volgend', 'niet-op-agenda'] as const).map((state) => (
        <li key={state}>
          <LightShape state={state} declared={declared} /> {say(stateWords[state])}
        </li>
      ))}
      <li>
        <LightShape /> {say(notFilledIn)}
      </li>
      <li>
        <span className="heat__differs">≠</span> {say(differsWord)}
      </li>
    </ul>
  );
}

const nothing = w(
  'Niets past bij deze keuzes. Kies minder, of wis de keuzes.',
  'Nothing fits these choices. Choose less, or clear the choices.',
);
const countCaption = w(
  'In elk vak: de stand van de meeste sectoren, en hoeveel sectoren dat zijn.',
  'In each square: the state of most sectors, and how many sectors that are.',
);
const oneCaption = w('In elk vak: de stand van deze sector.', 'In each square: the state of this sector.');
const noneHere = w('geen sector bekend', 'no sector known');
const differsWord = w('meting verschilt', 'measurement differs');
