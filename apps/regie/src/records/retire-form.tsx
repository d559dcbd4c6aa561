/** Taking a record away: with a reason, and never its history. */
import type { HeldRecord, PageRequest } from '@stelsel/regie';
import { EditForm } from '../agenda/edit-forms.tsx';
import { sayIn, w } from '../words/words.ts';

/** Name of the form among those of a page. */
export const retireAct = 'verwijder';

export function RetireForm({ request, record }: { readonly request: PageRequest; readonly record: HeldRecord }) {
  const say = sayIn(request.language);
  return (
    <EditForm request={request} act={retireAct} title={title} submit={remove} hidden={{ versie: record.version }}>
      <p className="edit__wide">{say(stays)}</p>
      <label className="edit__wide">
        {say(why)}
        <input name="reden" required />
      </label>
    </EditForm>
  );
}

const title = w('Verwijderen', 'Remove');
const remove = w('Verwijder', 'Remove');
const why = w('Waarom', 'Why');
const stays = w(
  'Het adres zegt daarna dat dit verwijderd is, waarom en door wie. De geschiedenis blijft te lezen. Wat met twee mensen is vastgelegd, kan alleen met twee mensen weg.',
  'The address then says that this was removed, why and by whom. Its history can still be read. What two people fixed only two people take away.',
);
