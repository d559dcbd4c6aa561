/** What FHIR allows in a narrative (Narrative 2.1.10.5): basic formatting of XHTML, nothing that runs or fetches, and some content. */
import { isXhtml } from '../definitions/is-xhtml.ts';

const blocks =
  'div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre table caption colgroup col thead tr tfoot tbody th td br hr';
const words =
  'a abbr acronym address b big bdo blockquote cite code dfn del em font i img ins kbd map area q s samp small span strike strong sub sup tt u var center';
const elements = new Set(`${blocks} ${words}`.split(' '));

const common =
  'title style class id xml:lang lang dir accesskey tabindex span width height align valign char charoff abbr axis headers scope rowspan colspan border cellpadding cellspacing summary frame rules nowrap bgcolor color size face compact start type value clear noshade cite datetime name shape coords';
const attributes = new Set(`xmlns ${common}`.split(' '));
const ownAttributes: Readonly<Record<string, ReadonlySet<string>>> = {
  a: new Set(['href', 'rel', 'rev', 'charset', 'hreflang', 'target']),
  img: new Set(['src', 'alt', 'longdesc', 'usemap', 'ismap']),
  area: new Set(['href', 'alt', 'nohref']),
};

const tag = /<(?:([A-Za-z_][\w.-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?|\/[^>]*)>/y;
const attribute = /\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Tags that were found right before: the same few make up every table. */
const plainTags = new Set<string>();
const rememberedTags = 500;

/** What is wrong with the text of a narrative `div`, in words; undefined when nothing is. */
export function checkNarrative(text: string): string | undefined {
  const trimmed = text.trim();
  if (!isXhtml(trimmed)) {
    return 'it is not one well-formed div';
  }
  const plain = trimmed.includes('<!')
    ? trimmed
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside: string) => inside.replaceAll('<', '&lt;'))
    : trimmed;
  let content = false;
  let from = 0;
  for (let at = plain.indexOf('<'); at !== -1; at = plain.indexOf('<', from)) {
    const end = plain.indexOf('>', at) + 1;
    const short = plain.slice(at, end);
    content ||= plain.slice(from, at).trim().length > 0;
    from = end;
    if (short.charCodeAt(1) === 0x2f || plainTags.has(short)) {
      continue;
    }
    tag.lastIndex = at;
    const [whole = short, name = '', given = ''] = tag.exec(plain) ?? [];
    const problem = checkTag(name, given);
    if (problem !== undefined) {
      return problem;
    }
    content ||= name === 'img';
    from = at + whole.length;
    if (whole === short && name !== 'img' && plainTags.size < rememberedTags && whole.length < rememberedTags) {
      plainTags.add(whole);
    }
  }
  return content ? undefined : 'it has no content';
}

function checkTag(name: string, given: string): string | undefined {
  if (!elements.has(name)) {
    return 'it has an element that is not basic formatting';
  }
  for (const [, key = '', double, single] of given === '' ? [] : given.matchAll(attribute)) {
    if (!attributes.has(key) && ownAttributes[name]?.has(key) !== true) {
      return 'it has an attribute that is not basic formatting';
    }
    if (runsScript(double ?? single ?? '')) {
      return 'it has a link that runs a script';
    }
  }
  return undefined;
}

/** As a browser reads an address: with the characters that were written as numbers, and without what it passes over. */
function runsScript(value: string): boolean {
  const address = value
    .replace(/&#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}));/g, (_, hex: string | undefined, decimal = '') => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/[\p{Cc}\s]/gu, '');
  return /^(?:javascript|vbscript):/i.test(address);
}
