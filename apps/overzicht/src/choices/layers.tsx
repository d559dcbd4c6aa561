import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ChoiceAnswer, ChoiceLayer } from '@stelsel/citizen';
import { useState } from 'react';
import { ChoiceField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { choices as t } from '../words/texts/choices.ts';
import { useWords } from '../words/use-words.tsx';
import { choiceLimits } from './limits.ts';
import { QuestionCard } from './question-card.tsx';

interface LayersProps {
  readonly layers: readonly ChoiceLayer[];
  readonly changes: ReadonlyMap<string, ChoiceAnswer>;
  readonly mayChoose: boolean;
  readonly onChoose: (question: string, answer: ChoiceAnswer) => void;
}

/** From three simple questions to one organisation or one kind of data: one layer at a time. */
export function Layers({ layers, changes, mayChoose, onChoose }: LayersProps) {
  const { tell, say } = useWords();
  const [id, setId] = useState<ChoiceLayer['id']>('simple');
  const [search, setSearch] = useState('');
  const layer = layers.find((one) => one.id === id) ?? layers[0];
  if (layer === undefined) {
    return <p>{tell(t.none)}</p>;
  }
  const long = layer.questions.length > choiceLimits.searchFrom;
  const asked = search.trim().toLowerCase();
  const shown = layer.questions.filter(
    ({ sentence, about }) =>
      !long ||
      asked === '' ||
      `${say(sentence)} ${about === undefined ? '' : say(about)}`.toLowerCase().includes(asked),
  );
  const parts = [...Map.groupBy(shown, ({ about }) => about?.nl ?? '').values()];
  return (
    <div className="stack">
      <ChoiceField
        label={t.layers}
        value={layer.id}
        onChange={setId}
        options={layers.map((one) => [one.id, one.name] as const)}
      />
      {long ? <TextField label={t.search} value={search} onChange={setSearch} type="search" /> : null}
      {shown.length === 0 ? <p className="empty">{tell(t.none)}</p> : null}
      {parts.map((questions) => {
        const about = questions[0]?.about;
        return (
          <section key={about?.nl ?? ''}>
            {about === undefined || parts.length === 1 ? null : <Heading level={2}>{tell(about)}</Heading>}
            <ul className="rows">
              {questions.map((question) => (
                <QuestionCard
                  key={question.key}
                  question={question}
                  chosen={changes.get(question.key)}
                  mayChoose={mayChoose}
                  onChoose={(answer) => onChoose(question.key, answer)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
