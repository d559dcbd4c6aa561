/** What FHIR allows in a narrative (Narrative 2.1.10.5): basic formatting of XHTML, nothing that runs or fetches, and some content. */
import { SaxesParser, type SaxesTag } from 'saxes';

const blocks =
  'div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre table caption colgroup col thead tr tfoot tbody th td br hr';
const words =
  'a abbr acronym address b big bdo blockquote cite code dfn del em font i img ins kbd map area q s samp small span strike strong sub sup tt u var center';
const elements = new Set(`${blocks} ${words}`.split(' '));

const common =
  'title style class id xml:lang lang dir accesskey tabindex span width height align valign char charoff abbr axis headers scope rowspan colspan border cellpadding cellspacing summary frame rules nowrap bgcolor color size face compact start type value clear noshade cite datetime name shape coords';
const attributes = new Set(common.split(' '));
const ownAttributes: Readonly<Record<string, ReadonlySet<string>>> = {
  a: new Set(['href', 'rel', 'rev', 'charset', 'hreflang', 'target']),
  img: new Set(['src', 'alt', 'longdesc', 'usemap', 'ismap']),
  area: new Set(['href', 'alt', 'nohref']),
};

/** What is wrong with the text of a narrative `div`, in words; undefined when nothing is. */
export function checkNarrative(text: string): string | undefined {
  const parser = new SaxesParser({ fragment: false });
  let wrong: string | undefined;
  let content = false;
  let root = true;
  const note = (problem: string) => {
    wrong ??= problem;
  };
  parser.on('error', () => note('it is not well-formed XML'));
  parser.on('doctype', () => note('a DOCTYPE is not allowed'));
  parser.on('processinginstruction', () => note('a processing instruction is not allowed'));
  parser.on('text', (found) => {
    content ||= found.trim().length > 0;
  });
  parser.on('cdata', (found) => {
    content ||= found.trim().length > 0;
  });
  parser.on('opentag', (tag) => {
    content ||= tag.name === 'img';
    if (root && tag.name !== 'div') {
      note('it is not a div');
    }
    checkTag(tag, root, note);
    root = false;
  });
  parser.write(withoutNamedEntities(text)).close();
  return wrong ?? (content ? undefined : 'it has no content');
}

function checkTag({ name, attributes: given }: SaxesTag, root: boolean, note: (problem: string) => void): void {
  if (!elements.has(name)) {
    note('it has an element that is not basic formatting');
  }
  for (const [attribute, value] of Object.entries(given)) {
    const namespace = attribute === 'xmlns' && (!root || value === 'http://www.w3.org/1999/xhtml');
    if (!namespace && !attributes.has(attribute) && ownAttributes[name]?.has(attribute) !== true) {
      note('it has an attribute that is not basic formatting');
    }
    if (/^\s*(?:javascript|vbscript):/i.test(String(value))) {
      note('it has a link that runs a script');
    }
  }
}

/** Entities of XHTML that XML itself does not know count as a character. */
function withoutNamedEntities(text: string): string {
  return text.replace(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,10};/g, '\u00a0');
}
