/** Projects on their way past Architectuurtafel, CIO-adviesgroep and stuurgroep, with how long it takes. */

import type { Language, RegionArchitecture, ReviewWithLeadTime } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { When } from '../parts/when.tsx';
import { stateWord } from '../words/state-words.ts';
import { type Say, w } from '../words/words.ts';
import { reviewWords, tables } from './review-edit.ts';

interface ReviewSectionProps {
  readonly language: Language;
  readonly say: Say;
  readonly view: RegionArchitecture;
  readonly editable: boolean;
}

export function ReviewSection({ language, say, view, editable }: ReviewSectionProps) {
  const here = `/architectuur/${view.region.code}`;
  const waiting = (state: string): number => view.reviews.filter(({ record }) => record.fields.state === state).length;
  const principleOf = new Map(view.principles.map((one) => [one.code, one.fields.name ?? one.code]));
  return (
    <section>
      <h2 id="toetsen">{say(title)}</h2>
      <ol className="steps">
        {tables.map((state) => (
          <li key={state}>
            <strong>{say(reviewWords[state] ?? w(state, state))}</strong>
            <span>
              {waiting(state)} {say(projects)}
            </span>
          </li>
        ))}
        <li>
          <strong>{say(decision)}</strong>
          <span>
            {view.reviews.filter(({ decided }) => decided).length} {say(projects)}
          </span>
        </li>
      </ol>
      {editable ? (
        <p>
          <a className="button" href={addressIn(language, `${here}?bewerk=nieuw#formulier`)}>
            {say(submit)}
          </a>
        </p>
      ) : null}
      {view.reviews.length === 0 ? (
        <p className="gap">{say(none)}</p>
      ) : (
        <DataTable<ReviewWithLeadTime>
          id="toetsen-tabel"
          caption={say(caption)}
          rows={view.reviews}
          keyOf={({ record }) => record.id}
          columns={[
            {
              heading: say(project),
              cell: ({ record }) => (
                <>
                  {record.fields.title ?? record.code} {record.invented ? <InventedMark say={say} /> : null}
                  {editable ? (
                    <a className="edit-link" href={addressIn(language, `${here}?bewerk=${record.code}#formulier`)}>
                      {say(step)}
                      <span className="visually-hidden"> {record.fields.title}</span>
                    </a>
                  ) : null}
                </>
              ),
            },
            {
              heading: say(state),
              cell: ({ record: { fields } }) =>
                fields.state == null ? (
                  <Gap say={say} />
                ) : (
                  say(reviewWords[fields.state] ?? w(fields.state, fields.state))
                ),
            },
            {
              heading: say(submitted),
              cell: ({ record }) =>
                record.fields.submittedOn == null ? (
                  <Gap say={say} />
                ) : (
                  <When say={say} at={record.fields.submittedOn} />
                ),
            },
            {
              heading: say(lead),
              cell: ({ leadDays, decided }) =>
                leadDays === undefined ? <Gap say={say} /> : `${leadDays}${decided ? '' : ` (${say(running)})`}`,
              numeric: true,
            },
            {
              heading: say(scores),
              cell: ({ record }) =>
                (record.fields.scores ?? []).length === 0 ? (
                  <Gap say={say} />
                ) : (
                  <ul className="inline-list">
                    {(record.fields.scores ?? []).map(({ principle, score }) => (
                      <li key={principle}>
                        {principleOf.get(principle) ?? principle}: <strong>{say(stateWord(score))}</strong>
                      </li>
                    ))}
                  </ul>
                ),
            },
            {
              heading: say(outcome),
              cell: ({ record: { fields } }) => fields.decision ?? fields.reason ?? fields.advice ?? <Gap say={say} />,
            },
          ]}
        />
      )}
    </section>
  );
}

const title = w('Toets van projecten', 'Review of projects');
const projects = w('projecten', 'projects');
const decision = w('Besluit', 'Decision');
const submit = w('Dien een project in', 'Submit a project');
const none = w('Er zijn geen projecten ingediend.', 'No projects have been submitted.');
const caption = w('Projecten; wat nog loopt eerst', 'Projects; those under way first');
const project = w('Project', 'Project');
const step = w('Volgende stap', 'Next step');
const state = w('Waar', 'Where');
const submitted = w('Ingediend op', 'Submitted on');
const lead = w('Doorlooptijd in dagen', 'Lead time in days');
const running = w('loopt', 'under way');
const scores = w('Oordeel per principe', 'Judgement per principle');
const outcome = w('Advies of besluit', 'Advice or decision');
