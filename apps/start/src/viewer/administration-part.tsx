import { useWords } from '../language.ts';
import { Part } from './part.tsx';
import type { ShownAdministration } from './shown-answer.ts';
import { viewerTexts } from './viewer-texts.ts';

/** The administration list (toedienlijst) of a day. An empty one says what was received, never that there is nothing. */
export function AdministrationPart({ administration }: { readonly administration: ShownAdministration }) {
  const say = useWords();
  const { dayText, lines } = administration;
  const title = `${say(viewerTexts.administration)}, ${say(dayText)}`;
  return (
    <Part id="toedienlijst" title={title}>
      {lines.length === 0 ? (
        <p>{say(viewerTexts.noDoses)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the window is scrolled with the keyboard
        <section className="doses" tabIndex={0} aria-label={say(viewerTexts.doses)}>
          <table>
            <thead>
              <tr>
                {[viewerTexts.time, viewerTexts.medicine, viewerTexts.dose, viewerTexts.state, viewerTexts.by].map(
                  (words) => (
                    <th key={words.nl} scope="col">
                      {say(words)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ time, title: medicine, dose, instruction, state, stateText, note, by }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: doses have no id of their own; the page is drawn once
                <tr key={index} className={`dose dose--${state}`}>
                  <td>{say(time ?? viewerTexts.noTime)}</td>
                  <th scope="row">{medicine}</th>
                  <td>{say(dose ?? instruction ?? '')}</td>
                  <td>
                    {say(stateText)}
                    {note === undefined ? null : ` (${note})`}
                  </td>
                  <td>{by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Part>
  );
}
