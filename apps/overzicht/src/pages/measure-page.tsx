import { Button } from '@nl-design-system-candidate/button-react';
import type { MeasurementDraft, RecordGroup } from '@stelsel/citizen';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { useDeed } from '../api/use-deed.ts';
import { useApp, useMe } from '../app-context.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { TextField } from '../parts/text-field.tsx';
import { paths } from '../paths.ts';
import { sectionNamed } from '../record/sections.ts';
import { useRights } from '../session/use-rights.ts';
import { act, measure as t } from '../words/texts/act.ts';
import { useWords } from '../words/use-words.tsx';

const kinds = ['weight', 'height', 'blood-pressure', 'heart-rate', 'temperature', 'oxygen', 'glucose'] as const;
const number = /^\d{1,4}([.,]\d{1,3})?$/;

/** Own measurements: kept apart from what care providers measured, and marked as own. */
export function MeasurePage() {
  const { tell } = useWords();
  const { http, collection } = useApp();
  const me = useMe();
  const may = useRights();
  const deed = useDeed();
  const [kind, setKind] = useState<MeasurementDraft['kind']>('weight');
  const [value, setValue] = useState('');
  const [second, setSecond] = useState('');
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState(false);
  const [saved, setSaved] = useState(false);
  const double = kind === 'blood-pressure';
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setSaved(false);
    const bad = !number.test(value.trim()) || (double && !number.test(second.trim()));
    setWrong(bad);
    if (!bad) {
      void deed.run(async () => {
        const draft: MeasurementDraft = {
          kind,
          value: value.trim(),
          ...(double ? { second: second.trim() } : {}),
          ...(day === '' ? {} : { at: day }),
        };
        void collection.put(await http.post<RecordGroup>('measurements', draft));
        setSaved(true);
        setValue('');
        setSecond('');
      });
    }
  };
  if (me.example || !may('act')) {
    return (
      <>
        <PageHead title={t.title} lead={t.lead} />
        <Notice kind="plain">{tell(me.example ? act.readOnly : act.notYou)}</Notice>
      </>
    );
  }
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <form className="card stack" onSubmit={save} noValidate>
        <ChoiceField
          label={t.kind}
          value={kind}
          onChange={setKind}
          options={kinds.map((one) => [one, t[one]] as const)}
        />
        <TextField
          label={double ? t.upper : t.value}
          value={value}
          onChange={setValue}
          inputMode="decimal"
          wrong={wrong && !number.test(value.trim()) ? t.wrong : undefined}
        />
        {double ? (
          <TextField
            label={t.lower}
            value={second}
            onChange={setSecond}
            inputMode="decimal"
            wrong={wrong && !number.test(second.trim()) ? t.wrong : undefined}
          />
        ) : null}
        <TextField label={t.day} help={t.dayHelp} type="date" value={day} onChange={setDay} />
        <DeedNotice refusal={deed.refusal} />
        <div role="status">{saved ? <Notice kind="good">{tell(t.saved)}</Notice> : null}</div>
        <div className="actions">
          <Button purpose="primary" type="submit" busy={deed.busy}>
            {tell(t.save)}
          </Button>
          <Link href={paths.section(sectionNamed('measurements').slug)}>{tell(t.look)}</Link>
        </div>
      </form>
    </>
  );
}
