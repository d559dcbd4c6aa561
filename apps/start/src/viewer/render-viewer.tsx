/** The page for care professionals, drawn on the server: it needs no script, and keeps nothing in the browser. */
import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LanguageContext, useWords } from '../language.ts';
import { ViewerAnswer } from './viewer-answer.tsx';
import { ViewerForm } from './viewer-form.tsx';
import type { ViewerModel } from './viewer-model.ts';
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
  const { language, style, asked } = model;
  const title = say(viewerTexts.title);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${asked === undefined ? title : say(asked.topic)} – Stelsel`}</title>
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={style} />
      </head>
      <body>
        <SkipLink href="#inhoud">{say(viewerTexts.skip)}</SkipLink>
        <Header model={model} />
        <main id="inhoud" className="wrap viewer" tabIndex={-1}>
          {asked === undefined ? (
            <>
              <Heading level={1}>{title}</Heading>
              <p>{say(viewerTexts.lead)}</p>
              <ViewerForm model={model} />
            </>
          ) : (
            <>
              <ViewerAnswer asked={asked} />
              <details className="again">
                <summary>{say(viewerTexts.formAgain)}</summary>
                <ViewerForm model={model} />
              </details>
            </>
          )}
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

/** The other language shows the form again with what was filled in; nothing is asked anew. */
function Header({ model: { language, form } }: { readonly model: ViewerModel }) {
  const say = useWords();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <header className="site-header">
      <div className="wrap site-header__row">
        <a className="wordmark" href="/" aria-label={`Stelsel: ${say(viewerTexts.home)}`}>
          <img src="/mark.svg" alt="" width="36" height="36" />
          Stelsel
        </a>
        <form method="post" action="/zorgverlener">
          {Object.entries({ ...form, language: other, only: 'form' }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button purpose="subtle" type="submit" lang={other}>
            {say(viewerTexts.switchLanguage)}
          </Button>
        </form>
      </div>
    </header>
  );
}
