import { Link } from 'wouter';
import { useApp, useSettings } from '../app-context.ts';
import { paths } from '../paths.ts';
import { submitForm } from '../session/leave.ts';
import { useStore } from '../store.ts';
import mark from '../theme/mark.svg';
import { languages } from '../words/languages.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';
import { Icon } from './icon.tsx';
import { ReadAloud } from './read-aloud.tsx';

export function TopBar() {
  const { tell, say } = useWords();
  const { session } = useApp();
  const now = useStore(session.store);
  return (
    <header className="top no-print">
      <div className="top__row">
        <Link className="wordmark" href={now.state === 'in' ? paths.overview : paths.start}>
          <img src={mark} alt="" width="32" height="32" />
          {say(shell.name)}
        </Link>
        <div className="top__tools">
          <ReadAloud />
          <LanguageTool />
          {now.state === 'in' ? (
            <button
              type="button"
              className="tool"
              onClick={() => {
                session.end('over');
                submitForm(now.me.example ? '/mijn/voorbeeld/stop' : '/afmelden', { 'form-token': now.me.formToken });
              }}
            >
              <Icon name="out" />
              <span className="tool__label">{tell(now.me.example ? shell.exampleEnd : shell.signOut)}</span>
            </button>
          ) : null}
        </div>
      </div>
    </header>
  );
}

/** The next language of the list; all of them stand under settings too. */
function LanguageTool() {
  const { language } = useWords();
  const { settings } = useApp();
  const chosen = useSettings();
  const at = languages.findIndex(({ code }) => code === language.code);
  const next = languages[(at + 1) % languages.length];
  return next === undefined ? null : (
    <button
      type="button"
      className="tool"
      lang={next.code}
      onClick={() => settings.set(() => ({ ...chosen, language: next.code }))}
    >
      <Icon name="language" />
      <span className="tool__label">{next.name}</span>
    </button>
  );
}
