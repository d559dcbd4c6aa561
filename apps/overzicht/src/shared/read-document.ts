/** The readable part of a FHIR document: the title and the words of each section. Nothing of it is run or drawn as HTML. */
export interface ReadableDocument {
  /** BCP 47, as the document says. */
  readonly language: string;
  readonly sections: readonly DocumentSection[];
}

interface DocumentSection {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Section {
  readonly title?: unknown;
  readonly text?: { readonly div?: unknown };
}

export function readDocument(resource: unknown): ReadableDocument {
  const entries = (resource as { readonly entry?: readonly { readonly resource?: unknown }[] } | null)?.entry ?? [];
  const composition = entries
    .map(
      (entry) =>
        entry.resource as {
          readonly resourceType?: string;
          readonly language?: string;
          readonly section?: readonly Section[];
        },
    )
    .find((entry) => entry?.resourceType === 'Composition');
  const sections = (composition?.section ?? []).map(({ title, text }) => ({
    title: typeof title === 'string' ? title : '',
    lines: typeof text?.div === 'string' ? linesOf(text.div) : [],
  }));
  return { language: composition?.language ?? 'en', sections };
}

/** Words of XHTML, one line for each item, row or paragraph. */
function linesOf(div: string): readonly string[] {
  const parsed = new DOMParser().parseFromString(div, 'text/html');
  const parts = [...parsed.querySelectorAll('li, tr, p')].filter((part) => part.querySelector('li, tr, p') === null);
  const texts = (parts.length === 0 ? [parsed.body] : parts).map((part) =>
    [...part.childNodes].map(({ textContent }) => textContent ?? '').join(' '),
  );
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
