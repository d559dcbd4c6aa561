/** Causes that three regions or more meet: the playbook, and the request to whoever can take the cause away. */

import { changeRequest, type ObstacleBoard, type PageRequest } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { Gap } from '../parts/gap.tsx';
import type { Names } from '../records/called.ts';
import { formAction, mayEdit } from '../regional/edit-address.ts';
import { stateWord } from '../words/state-words.ts';
import { type Say, w } from '../words/words.ts';

interface SharedCausesProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly board: ObstacleBoard;
  readonly names: Names;
}

export function SharedCauses({ request, say, board, names }: SharedCausesProps) {
  const mayAsk = mayEdit(request, changeRequest, {});
  return (
    <section>
      <h2 id="oorzaken">{say(title)}</h2>
      <p>{say(about)}</p>
      {board.causes.length === 0 ? (
        <p>{say(none)}</p>
      ) : (
        <ul className="cause-cards">
          {board.causes.map(({ cause, regions, obstacles, playbook, request: made }) => (
            <li key={cause}>
              <h3>
                <a href={addressIn(request.language, `/obstakels?oorzaak=${cause}`)}>
                  {playbook?.fields.title ?? cause}
                </a>
              </h3>
              <p>
                {obstacles.length} {say(obstaclesIn)} {regions.length} {say(regionsWord)}:{' '}
                {regions.map(names.of).join(', ')}
              </p>
              <h4>{say(playbookTitle)}</h4>
              {playbook === undefined ? (
                <p>
                  <Gap say={say} words={noPlaybook} />
                </p>
              ) : (
                <ol>
                  {(playbook.fields.steps ?? []).map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              )}
              <h4>{say(requestTitle)}</h4>
              {made === undefined ? (
                <p>
                  <Gap say={say} words={noRequest} />
                </p>
              ) : (
                <p>
                  {made.fields.title}: <strong>{say(stateWord(made.fields.state))}</strong>
                </p>
              )}
              {made === undefined && mayAsk ? (
                <form method="post" action={formAction(request)} className="form">
                  <input type="hidden" name="wat" value="verzoek" />
                  <input type="hidden" name="oorzaak" value={cause} />
                  <button type="submit">
                    {say(ask)}
                    <span className="visually-hidden"> {playbook?.fields.title ?? cause}</span>
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const title = w('Gedeelde oorzaken', 'Shared causes');
const about = w(
  'Komen drie regio’s dezelfde oorzaak tegen, dan vraagt de doorbraaktafel de eigenaar van de standaard of regel om een wijziging.',
  'When three regions meet the same cause, the desk asks the owner of the standard or rule for a change.',
);
const none = w('Geen oorzaak komt nu in drie regio’s voor.', 'No cause is met in three regions now.');
const obstaclesIn = w('obstakels in', 'obstacles in');
const regionsWord = w('regio’s', 'regions');
const playbookTitle = w('Draaiboek', 'Playbook');
const noPlaybook = w('nog geen draaiboek', 'no playbook yet');
const requestTitle = w('Wijzigingsverzoek', 'Change request');
const noRequest = w('nog niet gemaakt', 'not made yet');
const ask = w('Maak een wijzigingsverzoek', 'Make a change request');
