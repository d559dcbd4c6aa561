import type { Language } from '@stelsel/regie';
import { type Say, w } from '../words/words.ts';
import { addressIn } from './addresses.ts';

interface SiteFooterProps {
  readonly say: Say;
  readonly language: Language;
  readonly url: URL;
}

export function SiteFooter({ say, language, url }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <p>{say(invented)}</p>
      <p>
        <a href={addressIn(language, `/meldingen?over=${encodeURIComponent(url.pathname)}`)} rel="nofollow">
          {say(wrong)}
        </a>{' '}
        · <a href={addressIn(language, '/open-data')}>{say(data)}</a> · <a href="/changes.atom">{say(feed)}</a> ·{' '}
        <a href="/v1/openapi.json">OpenAPI</a> · CC0
      </p>
    </footer>
  );
}

const invented = w(
  'Wat verzonnen is, is overal als verzonnen gemerkt. Van echte organisaties staat hier alleen wat in een document met datum staat.',
  'Everything invented is marked as invented. Of real organisations we show only what a dated document says.',
);
const wrong = w('Klopt hier iets niet?', 'Is something wrong here?');
const data = w('Alle gegevens', 'All data');
const feed = w('Wijzigingen (Atom)', 'Changes (Atom)');
