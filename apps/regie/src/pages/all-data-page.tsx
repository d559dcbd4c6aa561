/** Every type of record: where it is kept, and which roles keep it. The rules of writing, readable for everybody. */
import { ok } from '@stelsel/kernel';
import { observation, type Page, type RecordType, type Role, recordTypes, type WriteScope } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { recordPath } from '../records/record-name.ts';
import { roleNames } from '../words/role-names.ts';
import { type Say, sayIn, type Words, w } from '../words/words.ts';

export const allDataPage: Page = {
  path: '/gegevens',
  render: async (request) => {
    const say = sayIn(request.language);
    const links = linksOf(request);
    return ok({
      html: htmlDocument({
        request,
        title: say(title),
        wide: true,
        children: (
          <>
            <h1>{say(title)}</h1>
            <p className="lead">{say(lead)}</p>
            <DataTable
              id="soorten"
              caption={say(caption)}
              rows={recordTypes}
              keyOf={({ name }) => name}
              columns={[
                {
                  heading: say(typeWord),
                  cell: ({ name, label }) => (
                    <a
                      href={
                        name === observation.name ? links.page('/open-data/observations') : links.page(recordPath(name))
                      }
                    >
                      {say(label)}
                    </a>
                  ),
                },
                { heading: say(keepsWord), cell: (type) => keepers(say, type) },
                { heading: say(approvesWord), cell: ({ approve }) => namesOf(say, approve) },
                { heading: say(fourEyesWord), cell: (type) => labelsOf(say, type) },
              ]}
            />
          </>
        ),
      }),
    });
  },
};

function keepers(say: Say, { write }: RecordType): string {
  const held = Object.entries(write) as readonly (readonly [Role, WriteScope])[];
  return held.length === 0
    ? say(nobody)
    : held.map(([role, scope]) => `${say(roleNames[role])}${say(scopeWords[scope])}`).join('; ');
}

function labelsOf(say: Say, { approve, fields }: RecordType): string {
  const labels = Object.values(fields).filter(({ fourEyes }) => fourEyes === true);
  return approve.length === 0 ? '–' : labels.map(({ label }) => say(label)).join('; ');
}

const namesOf = (say: Say, held: readonly Role[]): string =>
  held.length === 0 ? '–' : held.map((role) => say(roleNames[role])).join('; ');

const scopeWords: Readonly<Record<WriteScope, Words>> = {
  any: w('', ''),
  party: w(' (alleen van de eigen organisatie)', ' (of its own organisation only)'),
  region: w(' (alleen van de eigen regio)', ' (of its own region only)'),
};
const title = w('Alle gegevens, en wie ze bijhoudt', 'All data, and who keeps it');
const lead = w(
  'Wie iets weet, houdt het bij; niemand wijzigt wat van een ander is. Elke wijziging is een nieuwe versie met bron en datum. Kies een soort om alles ervan te lezen.',
  'Who knows something keeps it; nobody changes what is somebody else’s. Every change is a new version with source and date. Choose a type to read all of it.',
);
const caption = w('Soorten gegevens', 'Types of data');
const typeWord = w('Soort', 'Type');
const keepsWord = w('Wie houdt het bij', 'Who keeps it');
const approvesWord = w('Wie keurt goed (vier ogen)', 'Who approves (four eyes)');
const fourEyesWord = w('Waarvoor een tweede nodig is', 'What needs a second person');
const nobody = w('uit documenten of metingen', 'from documents or measurements');
