import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { AdministrationPart } from './administration-part.tsx';
import type { RoundView } from './shown-round.ts';
import { tickTexts } from './tick-texts.ts';
import { viewerPaths } from './viewer-paths.ts';

/** What is to be given to one person, to be ticked off one by one; with how fresh the list is. */
export function RoundPage({ view }: { readonly view: RoundView }) {
  const say = useWords();
  const { person, administration, askedAt, readAt, missing, notForRole, again } = view;
  const left = administration.ticking?.left ?? 0;
  return (
    <>
      <Heading level={1}>
        {say(tickTexts.title)}: {say(person)}
      </Heading>
      <p className={left === 0 ? 'verdict verdict--good' : 'verdict verdict--quiet'}>
        <strong>{left === 0 ? say(tickTexts.nothingLeft) : `${left} ${say(tickTexts.left)}`}</strong>
      </p>
      {missing.length === 0 ? null : (
        <ul className="verdict verdict--warn verdict__missing">
          {missing.map((words) => (
            <li key={words.nl}>{say(words)}</li>
          ))}
        </ul>
      )}
      <AdministrationPart administration={administration} />
      <form method="post" action={viewerPaths.ask} className="round__again">
        {Object.entries(again).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {notForRole.length === 0 ? null : (
          <p>
            {say(tickTexts.notForRole)}: {notForRole.map(say).join(', ')}.
          </p>
        )}
        <p>
          {say(tickTexts.asked)} {askedAt}. {say(tickTexts.read)} {readAt}.
        </p>
        <Button purpose="secondary" type="submit">
          {say(tickTexts.again)}
        </Button>
      </form>
    </>
  );
}
