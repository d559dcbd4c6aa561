/** Whether the source declares what is about to be asked of it. */
import type { Search, SearchFilter } from '@stelsel/fhir';
import { includesDeclared, type SourceCapability } from '../../source-capability.ts';
import type { Asked } from './source-fault.ts';

const wholeServer = ['transaction', 'batch'];

/** The interaction itself, at the level where it is asked. */
export function declares({ interactions, types }: SourceCapability, { interaction, type, id }: Asked): boolean {
  if (wholeServer.includes(interaction)) {
    return interactions.has(interaction);
  }
  if (interaction === 'history' && type === undefined) {
    return interactions.has('history-system');
  }
  const code =
    interaction === 'search'
      ? 'search-type'
      : interaction === 'history'
        ? `history-${id === undefined ? 'type' : 'instance'}`
        : interaction;
  return types.get(type ?? '')?.interactions.has(code) === true;
}

/**
 * The first part of a search that the source does not declare: a filter it could leave out answers too much, an include
 * it could leave out answers too little. How results are ordered and counted is not declared by most servers.
 */
export function undeclaredIn({ types }: SourceCapability, search: Search): string | undefined {
  const declared = types.get(search.type);
  if (declared === undefined) {
    return search.type;
  }
  const filter = search.filters.find((one) => !knowsFilter(types, search.type, one));
  if (filter !== undefined) {
    return filter.parameter.code;
  }
  const includes = (['includes', 'revIncludes'] as const).flatMap((name) =>
    search[name === 'includes' ? 'include' : 'revinclude'].map((one) => ({ ...one, list: declared[name] })),
  );
  const wide = includes.find(({ list, source, code }) => !includesDeclared(list, source, code));
  return wide === undefined ? undefined : `${wide.source}:${wide.code}`;
}

function knowsFilter(types: SourceCapability['types'], type: string, { parameter, has }: SearchFilter): boolean {
  const [holder, code] = has === undefined ? [type, parameter.code] : [has.type, has.reference.code];
  return types.get(holder)?.searchParams.has(code) === true;
}

/** A condition of a write that the source does not declare, so that it could write without keeping it. */
export function undeclaredCondition(
  { types }: SourceCapability,
  type: string,
  asked: WriteCondition,
): string | undefined {
  const declared = types.get(type);
  const kept: readonly (readonly [keyof WriteCondition, boolean])[] = [
    ['If-Match', declared?.versioning === 'versioned-update'],
    ['If-None-Exist', declared?.conditionalCreate === true],
    ['conditional update', declared?.conditionalUpdate === true],
    ['conditional delete', declared?.conditionalDelete === true],
  ];
  return kept.find(([name, keeps]) => asked[name] === true && !keeps)?.[0];
}

export type WriteCondition = Readonly<
  Partial<Record<'If-Match' | 'If-None-Exist' | 'conditional update' | 'conditional delete', boolean>>
>;
