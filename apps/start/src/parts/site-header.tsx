import { Button } from '@nl-design-system-candidate/button-react';
import { useContext } from 'react';
import { LanguageContext, useWords } from '../language.ts';
import { texts } from '../texts.ts';

export function SiteHeader({ onSwitch }: { readonly onSwitch: () => void }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <header className="site-header">
      <div className="wrap site-header__row">
        <span className="wordmark">
          <img src="/mark.svg" alt="" width="36" height="36" />
          Stelsel
        </span>
        <Button purpose="subtle" lang={language === 'nl' ? 'en' : 'nl'} onClick={onSwitch}>
          {say(texts.switchLanguage)}
        </Button>
      </div>
    </header>
  );
}
