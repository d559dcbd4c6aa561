/** What the owner of the agenda may do with a programme: a new forecast at once, a new plan only with a second pair of eyes. */
import type { HeldRecord, PageRequest, programme } from '@stelsel/regie';
import { sayIn, w } from '../words/words.ts';
import { EditForm, hasRole } from './edit-forms.tsx';

interface ProgrammeFormsProps {
  readonly request: PageRequest;
  readonly record: HeldRecord<typeof programme.fields>;
}

export function ProgrammeForms({ request, record }: ProgrammeFormsProps) {
  const say = sayIn(request.language);
  if (!hasRole(request, 'agendaOwner')) {
    return null;
  }
  const { forecastEnd, comment, baselineCurrent, baselineOriginal } = record.fields;
  return (
    <>
      <EditForm request={request} act="forecast" title={update} submit={save} hidden={{ version: record.version }}>
        <label>
          {say(expected)}
          <input type="date" name="forecastEnd" defaultValue={forecastEnd ?? ''} required />
        </label>
        <label className="edit__wide">
          {say(commentWord)}
          <textarea name="comment" rows={3} defaultValue={comment ?? ''} />
        </label>
      </EditForm>
      {baselineOriginal == null ? null : (
        <EditForm
          request={request}
          act="rebaseline"
          title={renew}
          submit={propose}
          hidden={{ version: record.version }}
        >
          <p className="edit__wide">{say(stays)}</p>
          <label>
            {say(newEnd)}
            <input type="date" name="end" defaultValue={(baselineCurrent ?? baselineOriginal).end} required />
          </label>
          <label>
            {say(decisionWord)}
            <input name="decision" required />
          </label>
          <label className="edit__wide">
            {say(reasonWord)}
            <textarea name="reason" rows={2} required />
          </label>
        </EditForm>
      )}
    </>
  );
}

const update = w('Verwachting bijwerken', 'Update the forecast');
const save = w('Bewaar', 'Save');
const expected = w('Verwacht einde', 'Expected end');
const commentWord = w('Toelichting (een kleur kunt u niet kiezen)', 'Comment (you cannot choose a colour)');
const renew = w('Nieuwe planning voorstellen', 'Propose a new plan');
const propose = w('Leg voor aan het bestuur', 'Put before the board');
const stays = w(
  'De eerste afspraak blijft staan en het licht blijft daartegen rekenen. Iemand anders moet dit voorstel goedkeuren.',
  'The first agreement stays and the light keeps counting against it. Somebody else must approve this proposal.',
);
const newEnd = w('Nieuw einde', 'New end');
const decisionWord = w('Besluit waarop dit rust', 'Decision this rests on');
const reasonWord = w('Waarom', 'Why');
