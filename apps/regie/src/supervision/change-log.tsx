/** Who changed what, newest first, with choices that stand in the address. */
import { type LogEntry, type PageRequest, recordTypes, typeByName } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { When } from '../parts/when.tsx';
import { recordPath } from '../records/record-name.ts';
import { sayIn, type Words, w } from '../words/words.ts';

/** Statements read at once; a change writes one or a few. */
const readMax = 200;

/** The question to the log that the address asks. */
export function logFilterOf(url: URL) {
  const ask = (name: string): string | undefined => url.searchParams.get(name) || undefined;
  const [type, account, from, to, before] = [ask('type'), ask('wie'), day(ask('van')), day(ask('tot')), ask('voor')];
  return {
    limit: readMax,
    ...(type === undefined ? {} : { type }),
    ...(account === undefined ? {} : { account }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(before === undefined || !/^\d{1,15}$/.test(before) ? {} : { before: Number(before) }),
  };
}

const day = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

interface ChangeLogProps {
  readonly request: PageRequest;
  readonly log: readonly LogEntry[];
}

export function ChangeLog({ request, log }: ChangeLogProps) {
  const { language, url } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const last = log.at(-1);
  return (
    <section aria-labelledby="logboek">
      <h2 id="logboek">{say(title)}</h2>
      <form className="filters" method="get">
        <input type="hidden" name="kijk" value="logboek" />
        <label>
          {say(typeWord)}
          <select name="type" defaultValue={url.searchParams.get('type') ?? ''}>
            <option value="">{say(all)}</option>
            {recordTypes.map(({ name, label }) => (
              <option key={name} value={name}>
                {say(label)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(whoWord)}
          <input name="wie" defaultValue={url.searchParams.get('wie') ?? ''} />
        </label>
        <label>
          {say(fromWord)}
          <input type="date" name="van" defaultValue={url.searchParams.get('van') ?? ''} />
        </label>
        <label>
          {say(toWord)}
          <input type="date" name="tot" defaultValue={url.searchParams.get('tot') ?? ''} />
        </label>
        <button type="submit">{say(show)}</button>
      </form>
      {log.length === 0 ? <p>{say(none)}</p> : null}
      <DataTable
        id="logboek-rijen"
        caption={say(w(`${log.length} wijzigingen, de nieuwste eerst`, `${log.length} changes, newest first`))}
        rows={log}
        keyOf={({ seq }) => String(seq)}
        columns={[
          {
            heading: say(whenWord),
            cell: ({ recordedAt }) => <When say={say} at={recordedAt} exact />,
          },
          {
            heading: say(whatWord),
            cell: (one) => (
              <>
                {say(changeWords[one.change])}{' '}
                <a href={links.page(recordPath(one.type, one.code))}>
                  {say(typeByName(one.type)?.label ?? w(one.type, one.type))} {one.code}
                </a>{' '}
                {one.invented ? <InventedMark say={say} /> : null}
                {one.backdated ? <strong> {say(backdated)}</strong> : null}
              </>
            ),
          },
          { heading: say(versionWord), numeric: true, cell: ({ version }) => version },
          {
            heading: say(whoWord),
            cell: ({ account, by }) => (
              <>
                <a href={`${links.here({ wie: account, voor: undefined })}#logboek`}>
                  <code>{account}</code>
                </a>
                , {by}
              </>
            ),
          },
          { heading: say(basisWord), cell: ({ evidence, method }) => evidence ?? method },
        ]}
      />
      {last === undefined || log.length === 0 ? null : (
        <p>
          <a href={`${links.here({ voor: String(last.seq) })}#logboek`}>{say(earlier)}</a>
        </p>
      )}
    </section>
  );
}

const changeWords: Readonly<Record<LogEntry['change'], Words>> = {
  new: w('nieuw:', 'new:'),
  changed: w('gewijzigd:', 'changed:'),
  removed: w('verwijderd:', 'removed:'),
};
const title = w('Wie wijzigde wat', 'Who changed what');
const none = w('Hier is nog niets gewijzigd.', 'Nothing was changed here yet.');
const typeWord = w('Soort gegevens', 'Type of data');
const all = w('alle', 'all');
const whoWord = w('Account', 'Account');
const fromWord = w('Van', 'From');
const toWord = w('Tot en met', 'Until');
const show = w('Toon', 'Show');
const whenWord = w('Wanneer', 'When');
const whatWord = w('Wat', 'What');
const versionWord = w('Versie', 'Version');
const basisWord = w('Bron of manier', 'Source or way');
const backdated = w('met terugwerkende kracht', 'backdated');
const earlier = w('Eerdere wijzigingen', 'Earlier changes');
