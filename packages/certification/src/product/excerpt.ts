/** One exchange of messages as it is shown: without persons, without tokens, and cut to a readable length. */
import { hidePersons } from '../hide-persons.ts';
import { certificationLimits } from '../limits.ts';
import type { Answer, ProductRequest } from './product.ts';

export interface Excerpt {
  readonly request: string;
  readonly sent?: string;
  /** 0 when no answer came. */
  readonly status: number;
  readonly received: string;
  readonly ms: number;
}

/** A request and what came back, whole; only what is shown of it is made into an excerpt. */
export interface Said {
  readonly request: ProductRequest;
  readonly answer: Answer;
}

export function excerptOf({ request, answer }: Said): Excerpt {
  return {
    request: shown(`${request.method} ${decoded(request.url)}`),
    ...(request.body === undefined ? {} : { sent: shown(decoded(request.body)) }),
    status: answer.status,
    received: shown(answer.failure?.nl ?? answer.body),
    ms: answer.ms,
  };
}

function shown(text: string): string {
  const hidden = hidePersons(text);
  const { excerptChars } = certificationLimits;
  return hidden.length <= excerptChars ? hidden : `${hidden.slice(0, excerptChars)}…`;
}

/** A number of a person is hidden whichever way its neighbours are written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replaceAll('%7C', '|');
  }
}
