import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Text } from '@stelsel/kernel';
import { useWords } from '../language.ts';
import { Part } from './part.tsx';
import type { StudyView } from './shown-study.ts';
import { studyTexts } from './study-texts.ts';
import { pictureQuery, viewerPaths } from './viewer-paths.ts';

/** How far one press of lighter or darker goes, and how far in all. */
const light = { step: 20, most: 80 } as const;

/** The pictures of one study, as its maker chose to show them: leaf through, lighter, darker, large. Links only, so keys do. */
export function StudyPage({ view }: { readonly view: StudyView }) {
  const say = useWords();
  const { handle, title, person, source, at, series, others, capped, failed } = view;
  const shown = series[at.series - 1];
  const count = shown?.pictures ?? 0;
  const picture = `${viewerPaths.study(handle)}/beeld.png?${pictureQuery(at)}`;
  const told = `${say(studyTexts.picture)} ${at.picture} ${say(studyTexts.of)} ${count}`;
  return (
    <>
      <Heading level={1}>
        {title}: {person}
      </Heading>
      <p>
        {source}. {say(studyTexts.opened)}
      </p>
      <SeriesLinks view={view} />
      <figure className="study">
        {failed === undefined ? <img src={picture} alt={`${title}, ${say(shown?.name ?? '')}, ${told}`} /> : null}
        <figcaption>
          {told}
          {shown === undefined ? null : ` · ${say(shown.name)}`}
        </figcaption>
      </figure>
      {failed === undefined ? null : (
        <p className="verdict verdict--bad" role="alert">
          <strong>{say(studyTexts.failed)}</strong> {say(failed)}
        </p>
      )}
      <LeafLinks view={view} count={count} />
      {others === 0 ? null : (
        <p>
          {others} {say(studyTexts.others)}
        </p>
      )}
      {capped ? <p>{say(studyTexts.capped)}</p> : null}
      <Reports view={view} />
      <p>
        <a className="plain-link" href={viewerPaths.examination}>
          {say(studyTexts.back)}
        </a>
      </p>
    </>
  );
}

function SeriesLinks({ view: { handle, series, at } }: { readonly view: StudyView }) {
  const say = useWords();
  return series.length < 2 ? null : (
    <nav className="leaf" aria-label={say(studyTexts.series)}>
      <ul>
        {series.map(({ name, pictures }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two series may bear one name; the page is drawn once
          <li key={index}>
            <a
              href={`${viewerPaths.study(handle)}?${pictureQuery({ ...at, series: index + 1, picture: middleOf(pictures) })}`}
              {...(index + 1 === at.series ? { 'aria-current': 'true' } : {})}
            >
              {say(studyTexts.series)} {index + 1}: {say(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where most is to be seen. */
function middleOf(pictures: number): number {
  return Math.max(1, Math.ceil(pictures / 2));
}

function LeafLinks({ view: { handle, at }, count }: { readonly view: StudyView; readonly count: number }) {
  const say = useWords();
  const to = (change: Partial<StudyView['at']>): string =>
    `${viewerPaths.study(handle)}?${pictureQuery({ ...at, ...change })}`;
  const links: readonly (readonly [Text, string | undefined])[] = [
    [studyTexts.first, at.picture > 1 ? to({ picture: 1 }) : undefined],
    [studyTexts.previous, at.picture > 1 ? to({ picture: at.picture - 1 }) : undefined],
    [studyTexts.next, at.picture < count ? to({ picture: at.picture + 1 }) : undefined],
    [studyTexts.last, at.picture < count ? to({ picture: count }) : undefined],
    [studyTexts.lighter, at.light < light.most ? to({ light: at.light + light.step }) : undefined],
    [studyTexts.darker, at.light > -light.most ? to({ light: at.light - light.step }) : undefined],
    [studyTexts.asMade, at.light === 0 ? undefined : to({ light: 0 })],
    [studyTexts.large, `${viewerPaths.study(handle)}/beeld.png?${pictureQuery(at)}`],
  ];
  return (
    <nav className="leaf" aria-label={say(studyTexts.leaf)}>
      <ul>
        {links.map(([words, href]) =>
          href === undefined ? null : (
            <li key={words.nl}>
              <a href={href}>{say(words)}</a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

function Reports({ view: { reports } }: { readonly view: StudyView }) {
  const say = useWords();
  return (
    <Part id="verslag" title={say(studyTexts.reports)}>
      {reports.length === 0 ? <p>{say(studyTexts.noReports)}</p> : null}
      {reports.map(({ title, date, words }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two reports may bear one title; the page is drawn once
        <article key={index} className="record">
          <p className="record__title">
            {say(title)}
            {date === undefined ? null : <span className="record__line"> {say(date)}</span>}
          </p>
          {words.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text in their order
            <p key={at}>{say(line)}</p>
          ))}
        </article>
      ))}
    </Part>
  );
}
