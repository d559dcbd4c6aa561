import type { Check } from '../journey.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

/** Longest part of a message that is shown, in characters. */
const shownMax = 6_000;

/** What crossed the wire, as sent. */
export function Wire({ messages }: { readonly messages: Check['wire'] }) {
  const say = useWords();
  return (
    <details className="wire">
      <summary className="wire__open">{say(texts.wire)}</summary>
      <p>{say(texts.wireNote)}</p>
      {messages.map((message, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages have no id and are never reordered
        <div key={index} className="wire__pair">
          <Message label={say(texts.request)} text={message.request} />
          <Message label={say(texts.response)} text={message.response} />
        </div>
      ))}
    </details>
  );
}

function Message({ label, text }: { readonly label: string; readonly text: string }) {
  const say = useWords();
  return (
    <>
      <p className="wire__label">{label}</p>
      <pre className="wire__text">
        {text.slice(0, shownMax)}
        {text.length > shownMax ? say(texts.shortened) : null}
      </pre>
    </>
  );
}
