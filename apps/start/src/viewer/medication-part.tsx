import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { Part } from './part.tsx';
import type { ShownMedication, ShownTold, ShownTreatment } from './shown-answer.ts';
import { TreatmentActs } from './treatment-acts.tsx';
import { viewerTexts } from './viewer-texts.ts';

/** The medication overview: what is used first, then what is paused or starts, then what stopped; differences in words. */
export function MedicationPart({ medication }: { readonly medication: ShownMedication }) {
  const say = useWords();
  const { treatments, verified, withdrawn } = medication;
  return (
    <Part id="medicijnen" title={say(viewerTexts.medication)}>
      {verified === undefined ? null : <p>{say(verified)}</p>}
      {lists.map(({ heading, states }) => {
        const rows = treatments.filter(({ stateCode }) => states.includes(stateCode));
        return rows.length === 0 ? null : (
          <div key={heading.nl} className="treatments">
            <Heading level={3}>
              {say(heading)} ({rows.length})
            </Heading>
            <ul className="records">
              {rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two treatments may bear one name; the page is drawn once
                <Treatment key={index} treatment={row} />
              ))}
            </ul>
          </div>
        );
      })}
      {withdrawn === 0 ? null : (
        <p>
          {withdrawn} {say(viewerTexts.medicationMistakes)}
        </p>
      )}
    </Part>
  );
}

const lists: readonly {
  readonly heading: { readonly nl: string; readonly en: string };
  readonly states: readonly ShownTreatment['stateCode'][];
}[] = [
  { heading: viewerTexts.inUse, states: ['current', 'unknown'] },
  { heading: viewerTexts.paused, states: ['paused', 'not-started'] },
  { heading: viewerTexts.stopped, states: ['stopped', 'ended', 'cancelled'] },
];

function Treatment({ treatment }: { readonly treatment: ShownTreatment }) {
  const say = useWords();
  const { title, state, stateCode, sentence, told, earlier, differences, deviations, joined, acts } = treatment;
  return (
    <li className={`record treatment--${stateCode}`}>
      <p className="record__title">
        {say(title)} <span className="record__line">{say(state)}</span>
      </p>
      {sentence === undefined ? null : <p className="treatment__sentence">{say(sentence)}</p>}
      {differences.length === 0 ? null : (
        <div className="difference">
          <p className="difference__title">{say(viewerTexts.differ)}</p>
          <ul>
            {differences.map((difference, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said of two records; the page is drawn once
              <li key={index}>{say(difference)}</li>
            ))}
          </ul>
        </div>
      )}
      {deviations === undefined ? null : (
        <details className="record__more deviations">
          <summary>
            {say(viewerTexts.deviations)}: {say(deviations.summary)}
          </summary>
          <ul>
            {deviations.list.map((deviation, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be told twice; the page is drawn once
              <li key={index}>{say(deviation)}</li>
            ))}
          </ul>
        </details>
      )}
      <details className="record__more" open={differences.length > 0}>
        <summary>{say(viewerTexts.whoSays)}</summary>
        <ul>
          {told.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: records have no id of their own here; the page is drawn once
            <Told key={index} told={one} />
          ))}
          {earlier === 0 ? null : (
            <li>
              {earlier} {say(earlier === 1 ? viewerTexts.earlierOne : viewerTexts.earlier)}
            </li>
          )}
        </ul>
        {joined === undefined ? null : <p>{say(joined)}</p>}
        {acts === undefined ? null : <TreatmentActs acts={{ ...acts, answer: [] }} title={say(title)} />}
      </details>
      {acts === undefined ? null : <TreatmentActs acts={{ answer: acts.answer }} title={say(title)} />}
    </li>
  );
}

function Told({ told: { kind, words, by, on, holds, reply } }: { readonly told: ShownTold }) {
  const say = useWords();
  const who = [by, ...(on === undefined ? [] : [say(on)])].join(', ');
  return (
    <li>
      <strong>{say(kind)}</strong>
      {words === undefined ? null : `: ${say(words)}`} ({who}){holds ? null : ` · ${say(viewerTexts.notNow)}`}
      {reply === undefined ? null : (
        <>
          <br />
          {say(viewerTexts.reply)}: {say(reply)}
        </>
      )}
    </li>
  );
}
