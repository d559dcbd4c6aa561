import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Text } from '@stelsel/kernel';
import { useMe, useSettings } from '../app-context.ts';
import type { Collected } from '../collect/collection.ts';
import { ProgressLine } from '../collect/progress-line.tsx';
import { useCollected } from '../collect/use-collected.ts';
import { Attention } from '../overview/attention.tsx';
import { Heard } from '../overview/heard.tsx';
import { KeyPoints } from '../overview/key-points.tsx';
import { Missing } from '../overview/missing.tsx';
import { noneFound } from '../overview/none-found.ts';
import { type Overview, overviewOf } from '../overview/overview-of.ts';
import { GroupList } from '../parts/group-list.tsx';
import { GroupTitle } from '../parts/group-title.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Tile } from '../parts/tile.tsx';
import { paths } from '../paths.ts';
import { recordLimits } from '../record/limits.ts';
import { recordIndex } from '../record/record-index.ts';
import { sectionNamed } from '../record/sections.ts';
import { activePerson } from '../session/session.ts';
import { overview as t } from '../words/texts/overview.ts';
import { useWords } from '../words/use-words.tsx';

/** Everything at a glance: what to note, the tiles, what is new, and honestly what is missing. */
export function OverviewPage() {
  const { tell } = useWords();
  const { simple } = useSettings();
  const person = activePerson(useMe());
  const collected = useCollected();
  const { rows } = recordIndex(collected.groups);
  const overview = overviewOf(recordIndex(collected.groups));
  const other = person !== undefined && person.relation !== 'self';
  return (
    <>
      <PageHead title={other ? t.titleOther : t.title} values={{ name: person?.name ?? '' }} tab={t.title}>
        {collected.phase === 'done' ? <Heard collected={collected} /> : null}
      </PageHead>
      <div className="stack stack--wide">
        {collected.phase === 'done' ? null : <ProgressLine collected={collected} />}
        {simple ? (
          <KeyPoints overview={overview} collected={collected} />
        ) : (
          <Attention groups={overview.attention} collected={collected} />
        )}
        <Tiles overview={overview} collected={collected} />
        {simple ? null : (
          <section>
            <div className="section-head">
              <Heading level={2}>{tell(t.new)}</Heading>
              <span className="muted">{tell(t.newAbout, { days: recordLimits.newDays })}</span>
            </div>
            {overview.fresh.length === 0 ? <p className="muted">{tell(noneFound(collected, t.newNone))}</p> : null}
            <GroupList groups={overview.fresh.slice(0, recordLimits.newRows)} mixed />
          </section>
        )}
        <Missing collected={collected} />
        <div className="cards cards--two">
          <Tile to={paths.log} icon="eye" title={t.looked}>
            {tell(t.lookedAbout)}
          </Tile>
          <Tile to={paths.kinds} icon="other" title={t.everything} count={rows.length}>
            {tell(t.everythingAbout)}
          </Tile>
        </div>
      </div>
    </>
  );
}

interface TilesProps {
  readonly overview: Overview;
  readonly collected: Collected;
}

function Tiles({ overview, collected }: TilesProps) {
  const { tell } = useWords();
  const none = (text: Text) => tell(noneFound(collected, text));
  const { medication, freshResults, results, letters, nextAppointment } = overview;
  const [letter] = letters;
  return (
    <div className="cards cards--tiles">
      <Tile to={paths.section(sectionNamed('medication').slug)} icon="pill" title={t.medication}>
        {medication.length === 0
          ? none(t.medicationNone)
          : tell(medication.length === 1 ? t.medicationOne : t.medicationCount, { n: medication.length })}
      </Tile>
      <Tile to={paths.section(sectionNamed('results').slug)} icon="flask" title={t.results} count={results.length}>
        {freshResults.length === 0
          ? results.length > 0 && collected.phase === 'done'
            ? tell(t.resultsOld)
            : none(t.resultsOld)
          : tell(freshResults.length === 1 ? t.resultsNewOne : t.resultsNew, { n: freshResults.length })}
      </Tile>
      <Tile to={paths.section(sectionNamed('letters').slug)} icon="letter" title={t.letters} count={letters.length}>
        {letter === undefined ? none(t.lettersNone) : <GroupTitle group={letter} />}
      </Tile>
      <Tile to={paths.section(sectionNamed('appointments').slug)} icon="calendar" title={t.appointments}>
        {nextAppointment?.lead.date === undefined ? none(t.appointmentsNone) : tell(nextAppointment.lead.date.text)}
      </Tile>
    </div>
  );
}
