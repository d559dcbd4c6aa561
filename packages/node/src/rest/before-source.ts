/** What an endpoint before another source declares: what both this node and that source can do, and nothing more. */
import { type DeclaredType, includesDeclared, type SourceCapability } from '@stelsel/store';
import type { TypeCapability } from './type-capability.ts';

/** Of a type, or of any type when none is named. */
export function sourceCan({ types }: SourceCapability, interaction: string, type?: string): boolean {
  return [...types].some(([name, declared]) => (type ?? name) === name && typeCan(declared, interaction));
}

/** A patch is read, changed here, and stored only if nobody else wrote meanwhile. */
function typeCan({ interactions, versioning }: DeclaredType, interaction: string): boolean {
  return interaction === 'patch'
    ? interactions.has('read') && interactions.has('update') && versioning === 'versioned-update'
    : interactions.has(interaction);
}

/** Of the whole endpoint: a batch is taken apart here, so it needs nothing of the source. */
export function systemInteractionsBefore(
  own: readonly string[],
  { interactions }: SourceCapability,
): readonly string[] {
  return own.filter((code) => code === 'batch' || interactions.has(code));
}

/** Parameters that order, count and include; what is cut from a resource is cut here. */
export function resultParametersBefore(
  own: readonly string[],
  { types, searchParams }: SourceCapability,
): readonly string[] {
  const some = (list: 'includes' | 'revIncludes') => [...types.values()].some((declared) => declared[list].size > 0);
  const known: Readonly<Record<string, boolean>> = {
    _count: true,
    _summary: true,
    _elements: true,
    _include: some('includes'),
    _revinclude: some('revIncludes'),
  };
  return own.filter((name) => known[name] ?? searchParams.has(name));
}

/** Undefined when nothing of the type can be done there. An empty list is left out, as FHIR wants it. */
export function typeBefore(own: TypeCapability, { types, interactions }: SourceCapability): TypeCapability | undefined {
  const declared = types.get(own.type);
  const interaction = own.interaction.filter(({ code }) => declared !== undefined && typeCan(declared, code));
  if (declared === undefined || interaction.length === 0) {
    return undefined;
  }
  const can = (interaction: string) => typeCan(declared, interaction);
  const conditionalDelete = declared.conditionalDelete && can('search-type') && can('delete') && can('read');
  const both = (list: readonly string[] | undefined, allowed: ReadonlySet<string>) =>
    list?.filter((include) => {
      const [source = '', code = ''] = include.split(':');
      return includesDeclared(allowed, source, code);
    }) ?? [];
  const searchInclude = can('search-type') ? both(own.searchInclude, declared.includes) : [];
  const searchRevInclude = can('search-type') ? both(own.searchRevInclude, declared.revIncludes) : [];
  const searchParam = can('search-type')
    ? (own.searchParam ?? []).filter(({ name }) => declared.searchParams.has(name))
    : [];
  const { searchParam: _own, searchInclude: _all, searchRevInclude: _allBack, ...rest } = own;
  return {
    ...rest,
    interaction,
    versioning: declared.versioning,
    readHistory: declared.readHistory && can('vread'),
    updateCreate: declared.updateCreate && can('update'),
    conditionalCreate: declared.conditionalCreate && can('create'),
    conditionalRead: can('read') ? own.conditionalRead : 'not-supported',
    conditionalUpdate: declared.conditionalUpdate && can('update') && interactions.has('transaction'),
    conditionalDelete:
      conditionalDelete && declared.versioning === 'versioned-update' ? own.conditionalDelete : 'not-supported',
    ...(searchParam.length === 0 ? {} : { searchParam }),
    ...(searchInclude.length === 0 ? {} : { searchInclude }),
    ...(searchRevInclude.length === 0 ? {} : { searchRevInclude }),
  };
}

/** When the source said so, and that it is away when it is: the statement is then the last that is known. */
export function sourceNote({ saidMs, away }: SourceCapability): string {
  const said = new Date(saidMs).toISOString();
  return away === undefined
    ? `Dit is wat deze node en het bronsysteem erachter allebei kunnen (${said}). This is what this node and the source behind it can both do.`
    : `Het bronsysteem achter deze node is nu niet bereikbaar (${away.code}); dit is wat het kon op ${said}. The source behind this node cannot be reached now; this is what it could do then.`;
}
