import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';
import { Icon } from './icon.tsx';
import { sentencesOf } from './sentences-of.ts';

/** Reads the page aloud with the voice of the device; nothing is sent anywhere. Absent where there is no voice. */
export function ReadAloud() {
  const { tell } = useWords();
  const [place] = useLocation();
  const [reading, setReading] = useState(false);
  const voice = typeof window.speechSynthesis === 'undefined' ? undefined : window.speechSynthesis;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page ends the reading of this one
  useEffect(() => {
    voice?.cancel();
    setReading(false);
    return () => voice?.cancel();
  }, [voice, place]);
  if (voice === undefined) {
    return null;
  }
  const start = (): void => {
    const page = document.getElementById('content');
    const sentences = page === null ? [] : sentencesOf(page);
    setReading(sentences.length > 0);
    for (const [index, { text, language }] of sentences.entries()) {
      const said = new SpeechSynthesisUtterance(text);
      said.lang = language;
      if (index === sentences.length - 1) {
        said.onend = () => setReading(false);
      }
      voice.speak(said);
    }
  };
  const stop = (): void => {
    voice.cancel();
    setReading(false);
  };
  return (
    <button type="button" className="tool" aria-pressed={reading} onClick={reading ? stop : start}>
      <Icon name={reading ? 'stop' : 'speaker'} />
      <span className="tool__label">{tell(reading ? shell.stopReading : shell.readAloud)}</span>
    </button>
  );
}
