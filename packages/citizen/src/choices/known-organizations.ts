import type { OwnChoice, Party } from '@stelsel/consent';
import type { Ura } from '@stelsel/kernel';
import type { KnownProvider } from '../world.ts';

/** Organisations worth a question of their own: those that hold data of the person, and those a choice names. */
export function knownOrganizations(
  choices: readonly OwnChoice[],
  sources: Iterable<string>,
  providers: readonly KnownProvider[],
): readonly { readonly ura: Ura; readonly name: string }[] {
  const named = choices.flatMap(({ statement }) => [statement.holder, statement.user]).flatMap(uraOf);
  const names = new Map(providers.map(({ ura, name }) => [ura, name]));
  return [...new Set([...named, ...sources])].flatMap((ura) => {
    const name = names.get(ura);
    return name === undefined ? [] : [{ ura: ura as Ura, name }];
  });
}

function uraOf(party: Party): readonly string[] {
  return party.kind === 'organization' ? [party.ura] : [];
}
