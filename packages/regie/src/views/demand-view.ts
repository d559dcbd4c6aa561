/** Demand as everybody may see it: wishes, how many wish the same, and the requests in which they were joined. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { wish, wishBundle, wishVote } from '../types/demand.ts';

type Bundle = HeldRecord<typeof wishBundle.fields>;

export interface WishView {
  readonly wish: HeldRecord<typeof wish.fields>;
  /** Organisations that wish it, whoever shared it included; each once. */
  readonly organisations: number;
  readonly regions: readonly string[];
  /** The newest request it is part of. */
  readonly bundle?: Bundle;
  /** The vote or wish of the viewer’s own organisation. */
  readonly own: boolean;
}

export interface BundleView {
  readonly bundle: Bundle;
  readonly wishes: readonly (WishView & { readonly priority: string })[];
  /** Organisations behind all wishes together, each once. */
  readonly organisations: number;
  readonly regions: readonly string[];
  /** What this version says otherwise than the one it follows. */
  readonly changes: readonly { readonly wish: string; readonly before?: string; readonly after?: string }[];
}

export interface DemandView {
  readonly wishes: readonly WishView[];
  readonly bundles: readonly BundleView[];
}

/** `wholeReader` only counts: an organisation behind two wishes of a request counts once, and is named nowhere. */
export async function demandView(reader: Reader, wholeReader: Reader): Promise<Result<DemandView>> {
  const loaded = combine([
    await reader.list(wish),
    await reader.list(wishBundle),
    await wholeReader.list(wish),
    await wholeReader.list(wishVote),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [wishes, bundles, whole, votes] = loaded.value;
  const owners = new Map(whole.map(({ code, fields }) => [code, fields]));
  const votesOf = Map.groupBy(votes, ({ fields }) => fields.wish ?? '');
  const backers = (code: string) => [owners.get(code) ?? {}, ...(votesOf.get(code) ?? []).map(({ fields }) => fields)];
  const count = (codes: readonly string[]) => {
    const all = codes.flatMap(backers);
    return {
      organisations: new Set(all.flatMap(({ organisation }) => organisation ?? [])).size,
      regions: [...new Set(all.flatMap(({ regions }) => regions ?? []))].toSorted(),
    };
  };
  const party = reader.viewer?.party;
  const views = wishes
    .filter(({ fields }) => fields.state !== 'ingetrokken')
    .map((one): WishView => {
      const bundle = bundles.findLast(({ fields }) => fields.wishes?.some((of) => of.wish === one.code) === true);
      return {
        wish: one,
        ...count([one.code]),
        ...(bundle === undefined ? {} : { bundle }),
        own: party !== undefined && backers(one.code).some(({ organisation }) => organisation === party),
      };
    })
    .toSorted((a, b) => b.organisations - a.organisations || a.wish.code.localeCompare(b.wish.code));
  const byCode = new Map(views.map((one) => [one.wish.code, one]));
  const bundleOf = new Map(bundles.map((one) => [one.code, one]));
  return ok({
    wishes: views,
    bundles: bundles.map((bundle) => {
      const own = bundle.fields.wishes ?? [];
      return {
        bundle,
        wishes: own.flatMap(({ wish: code, priority }) => {
          const known = byCode.get(code);
          return known === undefined ? [] : [{ ...known, priority }];
        }),
        ...count(own.map(({ wish: code }) => code)),
        changes: changesBetween(bundleOf.get(bundle.fields.successorOf ?? ''), bundle),
      };
    }),
  });
}

function changesBetween(before: Bundle | undefined, after: Bundle): BundleView['changes'] {
  if (before === undefined) {
    return [];
  }
  const priorities = ({ fields }: Bundle) =>
    new Map(fields.wishes?.map(({ wish: code, priority }) => [code, priority]));
  const [was, is] = [priorities(before), priorities(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((code) => {
    const [a, b] = [was.get(code), is.get(code)];
    return a === b
      ? []
      : [{ wish: code, ...(a === undefined ? {} : { before: a }), ...(b === undefined ? {} : { after: b }) }];
  });
}
