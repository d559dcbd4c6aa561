/** The form of an item of a multi-year agenda, new or known: for the owner of the agenda. */
import { combine, err, ok, type Result } from '@stelsel/kernel';
import {
  agendaItem,
  type HeldRecord,
  inOrder,
  type PageRequest,
  programme,
  reference,
  regieFaults,
  topic,
} from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { type ItemChoices, itemEdit } from '../agenda/item-edit.ts';
import { recordPage } from '../forms/record-page.tsx';
import { linksOf } from '../layout/links.ts';
import { sayIn, w } from '../words/words.ts';

interface View {
  readonly choices: ItemChoices;
  readonly item?: HeldRecord<typeof agendaItem.fields>;
}

/** In the address of an item that does not exist yet. */
export const newItem = 'nieuw';

export const itemEditPage = recordPage({
  path: '/meerjarenagenda/:agenda/onderdeel/:code/wijzigen',
  read,
  edit: ({ viewer }, { choices, item }) => itemEdit(choices, viewer?.party.startsWith('v-') === true, item),
  title: ({ item }) => (item === undefined ? add : change),
  draw: (request, { choices, item }, editor) => {
    const say = sayIn(request.language);
    const { agenda } = choices;
    const title = item?.fields.title ?? say(add);
    return {
      title: `${say(item === undefined ? add : change)}: ${title}`,
      children: (
        <>
          {item === undefined ? null : (
            <p className="trail">
              <a href={linksOf(request).page(agendaPath(agenda, `/onderdeel/${item.code}`))}>{title}</a>
            </p>
          )}
          <h1>{title}</h1>
          <AgendaTabs request={request} agenda={agenda} />
          <p>{say(who)}</p>
          {editor}
        </>
      ),
    };
  },
  after: ({ params }, saved) => `/meerjarenagenda/${params.agenda}/onderdeel/${saved.code}`,
});

async function read(request: PageRequest): Promise<Result<View>> {
  const { reader, params } = request;
  const agenda = askedAgenda(request);
  if (!agenda.ok) {
    return agenda;
  }
  const loaded = combine([
    await reader.list(programme, { part: agenda.value }),
    await reader.list(reference),
    await reader.list(topic),
    await reader.list(agendaItem, { part: agenda.value }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [programmes, references, topics, items] = loaded.value;
  const choices = { agenda: agenda.value, programmes, references, topics: inOrder(topics), items };
  const { code = '' } = params;
  if (code === newItem) {
    return ok({ choices });
  }
  const item = items.find((one) => one.code === code);
  return item === undefined
    ? err(regieFaults('REG-UNKNOWN', { type: 'agenda-item', id: code }))
    : ok({ choices, item });
}

const add = w('Voeg een onderdeel toe', 'Add an item');
const change = w('Wijzig dit onderdeel', 'Change this item');
const who = w(
  'De eigenaar van de agenda wijzigt onderdelen; een bouwtijd geldt pas als een ander haar goedkeurt.',
  'The owner of the agenda changes items; a build window holds only when somebody else approves it.',
);
