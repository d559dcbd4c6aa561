/** `memberOf()` of FHIRPath: whether a code, Coding or CodeableConcept is in a value set; undefined when it cannot be known. */
import { isNode, type PathItem, systemValue } from '@stelsel/fhir';
import type { CodeSet } from './code-set.ts';
import type { Terminology } from './create-terminology.ts';
import { asObjects, asText, type JsonRecord } from './json-record.ts';

export function memberOf({ codeSet }: Terminology): (item: PathItem, valueSet: string) => boolean | undefined {
  return (item, valueSet) => {
    const set = codeSet(valueSet);
    if (set === undefined) {
      return undefined;
    }
    const value = systemValue(item);
    if (typeof value === 'string') {
      return set.has(undefined, value);
    }
    const members = isNode(item) ? (item.members as JsonRecord | undefined) : undefined;
    return members === undefined ? false : isMember(set, members);
  };
}

function isMember(set: CodeSet, members: JsonRecord): boolean | undefined {
  const codings = members.coding === undefined ? [members] : asObjects(members.coding);
  const answers = codings.map(({ system, code }) => {
    const [from, text] = [asText(system), asText(code)];
    return from === undefined || text === undefined ? false : set.has(from, text);
  });
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}
