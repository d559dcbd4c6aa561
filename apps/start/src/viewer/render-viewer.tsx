/** The page for care professionals, drawn on the server: it needs no script, and keeps nothing in the browser. */
import { Button } from '@nl-design-system-candidate/button-react';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LanguageContext, useWords } from '../language.ts';
import { Message } from './message.tsx';
import { ShiftBar } from './shift-bar.tsx';
import { ViewOf } from './view-of.tsx';
import { titleOf } from './view-title.ts';
import type { ViewerModel } from './viewer-model.ts';
import { viewerPaths } from './viewer-paths.ts';
import { viewerTexts } from './viewer-texts.ts';

/** HTML of the whole page. */
export function renderViewer(model: ViewerModel): string {
  return `<!doctype html>${renderToStaticMarkup(
    <LanguageContext.Provider value={model.language}>
      <ViewerDocument model={model} />
    </LanguageContext.Provider>,
  )}`;
}

function ViewerDocument({ model }: { readonly model: ViewerModel }) {
  const say = useWords();
  const { language, style, shift, view, problem, done } = model;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${say(titleOf(view))} – Stelsel`}</title>
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={style} />
      </head>
      <body>
        <SkipLink href="#inhoud">{say(viewerTexts.skip)}</SkipLink>
        <Header model={model} />
        {shift === undefined ? null : <ShiftBar shift={shift} view={view.kind} />}
        <main id="inhoud" className="wrap viewer" tabIndex={-1}>
          <Message problem={problem} done={done} />
          <ViewOf view={view} />
        </main>
        <footer className="site-footer">
          <div className="wrap">
            <p>{say(viewerTexts.invented)}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** Who signed in keeps the language for the whole shift. */
function Header({ model: { language, shift } }: { readonly model: ViewerModel }) {
  const say = useWords();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <header className="site-header">
      <div className="wrap site-header__row">
        <a className="wordmark" href="/" aria-label={`Stelsel: ${say(viewerTexts.home)}`}>
          <img src="/mark.svg" alt="" width="36" height="36" />
          Stelsel
        </a>
        {shift === undefined ? (
          <a className="site-header__language" href={`${viewerPaths.ask}?taal=${other}`} lang={other}>
            {say(viewerTexts.switchLanguage)}
          </a>
        ) : (
          <form method="post" action={viewerPaths.language}>
            <input type="hidden" name="language" value={other} />
            <Button purpose="subtle" type="submit" lang={other}>
              {say(viewerTexts.switchLanguage)}
            </Button>
          </form>
        )}
      </div>
    </header>
  );
}
