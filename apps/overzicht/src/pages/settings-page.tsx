import { Heading } from '@nl-design-system-candidate/heading-react';
import { useDeed } from '../api/use-deed.ts';
import { useApp, useSettings } from '../app-context.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { TickField } from '../parts/tick-field.tsx';
import type { Settings } from '../settings/settings.ts';
import { useStore } from '../store.ts';
import { labs } from '../words/texts/labs.ts';
import { session as sessionTexts } from '../words/texts/session.ts';
import { settings as t } from '../words/texts/settings.ts';
import { useWords } from '../words/use-words.tsx';

const sizes = { '1': t.size1, '2': t.size2, '3': t.size3 } as const;

/** How this person wants to read. Nothing here is health data, and nothing leaves the device. */
export function SettingsPage() {
  const { tell, say } = useWords();
  const { settings: store, session } = useApp();
  const chosen = useSettings();
  const now = useStore(session.store);
  const deed = useDeed();
  const set = (change: Partial<Settings>): void => store.set((old) => ({ ...old, ...change }));
  const share = (shared: boolean): void => {
    set({ shared });
    if (now.state === 'in') {
      void deed.run(() => session.shareComputer(shared));
    }
  };
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="stack stack--wide">
        <TickField
          label={t.simple}
          help={t.simpleAbout}
          checked={chosen.simple}
          onChange={(simple) => set({ simple })}
        />
        <ChoiceField
          label={t.size}
          value={String(chosen.size) as keyof typeof sizes}
          onChange={(size) => set({ size: Number(size) as Settings['size'] })}
          options={(['1', '2', '3'] as const).map((size) => [size, sizes[size]] as const)}
        />
        <ChoiceField
          label={t.theme}
          value={chosen.theme}
          onChange={(theme) => set({ theme })}
          options={(['auto', 'light', 'dark'] as const).map((theme) => [theme, t[theme]] as const)}
        />
        <TickField
          label={t.contrast}
          help={t.contrastAbout}
          checked={chosen.contrast === 'more'}
          onChange={(more) => set({ contrast: more ? 'more' : 'normal' })}
        />
        <LanguageChoice />
        <ChoiceField
          label={t.results}
          value={chosen.results === 'wait' ? 'wait' : 'now'}
          onChange={(results) => set({ results })}
          options={[
            ['now', labs.now],
            ['wait', labs.later],
          ]}
        />
        <TickField label={t.shared} help={t.sharedAbout} checked={chosen.shared} onChange={share} />
        <DeedNotice refusal={deed.refusal} />
        <p className="muted">{tell(t.kept)}</p>
        <section>
          <Heading level={2}>{tell(t.about)}</Heading>
          {now.state === 'in' ? (
            <p>
              {tell(sessionTexts.assurance, {
                level: say(now.me.assurance === 'hoog' ? sessionTexts.high : sessionTexts.substantial),
              })}{' '}
              {tell(t.version, { version: now.me.version })}
            </p>
          ) : null}
          <p>{tell(t.accessibility)}</p>
        </section>
      </div>
    </>
  );
}
