import { Link } from 'wouter';
import { useSourceNames } from '../parts/source-names.tsx';
import { paths } from '../paths.ts';
import { labs as t } from '../words/texts/labs.ts';
import { useWords } from '../words/use-words.tsx';
import { numberText, rangeText } from './in-words.ts';
import type { Line } from './series.ts';

/** The same numbers as the graph, as they were sent, newest first. */
export function SeriesTable({ line }: { readonly line: Line }) {
  const words = useWords();
  const { tell, say, locale } = words;
  const names = useSourceNames();
  return (
    <section
      className="table-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen must be reachable by keyboard
      tabIndex={0}
      aria-label={[
        say(t.table),
        line.label === undefined ? '' : say(line.label),
        line.points[0]?.measure.unit ?? '',
      ].join(' ')}
    >
      <table>
        <thead>
          <tr>
            {[t.when, t.value, t.limits].map((heading) => (
              <th key={heading.key} scope="col">
                {tell(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line.points.toReversed().map(({ group, measure }) => (
            <tr key={group.key}>
              <th scope="row">
                <Link href={paths.item(group.key)}>
                  {group.lead.date === undefined ? tell(t.value) : tell(group.lead.date.text)}
                </Link>
                <span className="table-source" lang="nl">
                  {names(group.sources)}
                </span>
              </th>
              <td lang="nl">
                {measure.comparator} {numberText(measure.value, locale)} {measure.unit}
              </td>
              <td>{rangeText(measure, words) ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
