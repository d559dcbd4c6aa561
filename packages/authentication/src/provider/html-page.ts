/** HTML of the provider's pages, without a framework: a few forms, no scripts. */
export interface HtmlPage {
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly body: string;
}

export function htmlPage({ language, title, body }: HtmlPage): string {
  const mark =
    language === 'nl'
      ? 'Dit is een inlogdienst om te proberen: alle mensen zijn verzonnen.'
      : 'This is a sign-in service for trying out: all people are invented.';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${language === 'nl' ? 'Inlogdienst' : 'Sign-in service'}</title>
<link rel="stylesheet" href="/inloggen.css">
</head>
<body>
<header><p>${mark}</p></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export const pageStyle = `
:root { color-scheme: light dark; --text: #1b1b1b; --back: #fff; --soft: #f0f2f5; --line: #6b7280; --act: #0b4f8a; --on-act: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f2f2f2; --back: #16181c; --soft: #24272d; --line: #9aa3af; --act: #9ccaf5; --on-act: #10141a; }
}
body { margin: 0; color: var(--text); background: var(--back); font: 1.0625rem/1.5 system-ui, sans-serif; }
header { background: var(--soft); padding: 0.5rem 1rem; }
header p { margin: 0 auto; max-width: 44rem; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { line-height: 1.2; }
ul { list-style: none; padding: 0; }
li { margin: 0 0 0.75rem; }
button { font: inherit; color: var(--on-act); background: var(--act); border: 0; border-radius: 0.25rem; padding: 0.6rem 1rem; cursor: pointer; min-height: 2.75rem; }
button.account { display: block; width: 100%; text-align: start; }
button.account small { display: block; font-size: 0.9375rem; }
button.quiet { color: var(--text); background: var(--back); border: 2px solid var(--line); }
:focus-visible { outline: 3px solid var(--text); outline-offset: 3px; }
a { color: inherit; }
`;
