/** Extensions: a value or extensions, a definition that is known, and a place where it may stand. */
import type { StructureDefinition } from '../profile/structure-definition.ts';
import type { CompileContext } from './compile-context.ts';
import { compileExtensionPlaces, type ExtensionPlaces } from './extension-places.ts';
import { enter, leave, type Run, report, reportOnce } from './run.ts';
import { isObject, type JsonObject } from './values.ts';

/** @param host the object that holds the extensions; of a primitive the one beside it */
export function checkExtensions(
  context: CompileContext,
  host: JsonObject,
  name: string,
  extensions: unknown,
  run: Run,
): void {
  if (!Array.isArray(extensions)) {
    return;
  }
  // Inside an extension the short names of its own definition are used.
  const nested = /^(?:modifierE|e)xtension$/.test(run.names[run.depth - 1] ?? '');
  for (let index = 0; index < extensions.length; index += 1) {
    const extension: unknown = extensions[index];
    if (!isObject(extension)) {
      continue;
    }
    enter(run, name, index);
    let values = 0;
    for (const key in extension) {
      values += key.startsWith('value') || (key.startsWith('_value') && extension[key.slice(1)] === undefined) ? 1 : 0;
    }
    if (values > 0 === (extension.extension !== undefined)) {
      report(run, 'VAL-EXTENSION-VALUE');
    }
    if (typeof extension.url === 'string') {
      if (extension.url.includes(':')) {
        checkKnown(context, host, extension.url, name === 'modifierExtension', run, extension);
      } else if (!nested) {
        report(run, 'VAL-EXTENSION-URL', {}, { at: 'url' });
      }
    }
    leave(run);
  }
}

function checkKnown(
  context: CompileContext,
  host: JsonObject,
  url: string,
  modifies: boolean,
  run: Run,
  extension: { readonly [name: string]: never } | object,
): void {
  const shownUrl = url.slice(0, 200);
  const definition = context.trees.find(url);
  if (definition === undefined || definition.type !== 'Extension') {
    if (modifies) {
      report(run, 'VAL-MODIFIER-UNKNOWN', { url: shownUrl });
    } else {
      reportOnce(run, url, 'VAL-EXTENSION-UNKNOWN', { url: shownUrl }, 'warning');
    }
    return;
  }
  if (definition.modifies !== modifies) {
    const expected = definition.modifies ? 'modifierExtension' : 'extension';
    report(run, 'VAL-EXTENSION-MODIFIER', { url: shownUrl, expected });
  }
  if (!placesOf(context, definition)(host, run)) {
    const places = [...definition.contexts.map(({ expression }) => expression), ...definition.contextInvariants].join(
      ', ',
    );
    report(run, 'VAL-EXTENSION-CONTEXT', { url: shownUrl, places });
  }
  const profile = context.checkProfile(url);
  if (profile !== undefined) {
    const outer = run.profile;
    run.profile = profile.canonical;
    profile.check(extension as never, run);
    run.profile = outer;
  }
}

const compiled = new WeakMap<CompileContext, Map<StructureDefinition, ExtensionPlaces>>();

/** Compiled with the first extension of its kind. */
function placesOf(context: CompileContext, definition: StructureDefinition): ExtensionPlaces {
  const known = compiled.get(context) ?? new Map<StructureDefinition, ExtensionPlaces>();
  compiled.set(context, known);
  const places = known.get(definition) ?? compileExtensionPlaces(context, definition);
  known.set(definition, places);
  return places;
}
