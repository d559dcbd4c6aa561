/** One item: which suppliers commit to it, which decline, and the form in which a supplier says so. */

import { combine, err, ok } from '@stelsel/kernel';
import { regieFaults, supplierAnswers } from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { recordPage } from '../forms/record-page.tsx';
import { linksOf } from '../layout/links.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { readNames } from '../records/called.ts';
import { answerEdit } from '../supply/answer-edit.ts';
import { AnswerTable } from '../supply/answer-table.tsx';
import { sayIn, w } from '../words/words.ts';

export const itemAnswersPage = recordPage({
  path: '/meerjarenagenda/:agenda/onderdeel/:code/antwoord',
  read: async (request) => {
    const agenda = askedAgenda(request);
    if (!agenda.ok) {
      return agenda;
    }
    const loaded = combine([await supplierAnswers(request.reader, agenda.value), await readNames(request)]);
    if (!loaded.ok) {
      return loaded;
    }
    const [all, names] = loaded.value;
    const { code = '' } = request.params;
    const answers = all.find(({ item }) => item.code === code);
    return answers === undefined
      ? err(regieFaults('REG-UNKNOWN', { type: 'agenda-item', id: code }))
      : ok({ agenda: agenda.value, answers, names });
  },
  edit: ({ viewer }, { answers }) => answerEdit(answers, viewer?.party ?? ''),
  title: () => w('Geef uw antwoord', 'Give your answer'),
  draw: (request, { agenda, answers, names }, editor) => {
    const say = sayIn(request.language);
    const { item } = answers;
    const name = item.fields.title ?? item.code;
    const links = linksOf(request);
    return {
      title: `${say(title)}: ${name}`,
      children: (
        <>
          <p className="trail">
            <a href={links.page(agendaPath(agenda, `/onderdeel/${item.code}`))}>{name}</a>
          </p>
          <h1>
            {say(title)}: {name} {item.invented ? <InventedMark say={say} /> : null}
          </h1>
          <AgendaTabs request={request} agenda={agenda} />
          <p>{say(meaning)}</p>
          {editor}
          <AnswerTable request={request} answers={answers} names={names} />
          <p>
            <a href={links.rows('agenda/answers', { item: item.code })}>{say(asData)}</a>
          </p>
        </>
      ),
    };
  },
});

const title = w('Antwoorden van leveranciers', 'Answers of suppliers');
const meaning = w(
  'Een leverancier zegt toe, met een datum, of wijst af, met een reden. Wie toezegt telt mee in de bezetting met de eigen planning; wie afwijst telt voor dit onderdeel niet mee.',
  'A supplier commits, with a date, or declines, with a reason. Who commits counts in the load with its own plan; who declines does not count for this item.',
);
const asData = w('Deze antwoorden als data', 'These answers as data');
