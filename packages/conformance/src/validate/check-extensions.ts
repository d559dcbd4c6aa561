/** Extensions: a value or extensions, a definition that is known, and a place where it may stand. */
import type { ElementNode } from '../profile/element-tree.ts';
import type { ExtensionContext, StructureDefinition } from '../profile/structure-definition.ts';
import type { CompileContext } from './compile-context.ts';
import { enter, leave, type Run, report, reportOnce } from './run.ts';
import { isObject } from './values.ts';

export function checkExtensions(
  context: CompileContext,
  element: ElementNode,
  name: string,
  extensions: unknown,
  run: Run,
): void {
  if (!Array.isArray(extensions)) {
    return;
  }
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
    // Inside an extension the short names of its own definition are used.
    if (typeof extension.url === 'string' && extension.url.includes(':')) {
      checkKnown(context, element, extension.url, name === 'modifierExtension', run, extension);
    }
    leave(run);
  }
}

function checkKnown(
  context: CompileContext,
  element: ElementNode,
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
  if (!mayStand(context, definition, element, run)) {
    const places = definition.contexts.map(({ expression }) => expression).join(', ');
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

function mayStand(context: CompileContext, { contexts }: StructureDefinition, element: ElementNode, run: Run): boolean {
  if (contexts.length === 0) {
    return true;
  }
  const host = element.path.slice(0, element.path.lastIndexOf('.'));
  const inside = parentPath(run);
  return contexts.some((where) => fits(context, where, host, inside, run));
}

function fits(
  context: CompileContext,
  { type, expression }: ExtensionContext,
  host: string,
  inside: string,
  run: Run,
): boolean {
  if (type === 'extension') {
    return run.names[run.depth - 2]?.endsWith('xtension') === true;
  }
  if (type !== 'element') {
    return true;
  }
  const where = expression.replace(/^http:\/\/hl7\.org\/fhir\/StructureDefinition\//, '');
  return (
    /^(?:\*|Element|Any|Resource|DomainResource)$/.test(where) ||
    where === inside ||
    isKindOf(context, host, where) ||
    // The type of a primitive or of what is nested is not known here by name; the path decides when it is a path.
    (host === 'Element' && !where.includes('.')) ||
    // A path into a type, such as Dosage.timing or ElementDefinition.type.
    typePath(context, inside, where)
  );
}

/** The path of the element that has the extension, in its resource, without indexes. */
function parentPath(run: Run): string {
  const { resourceType } = run.resource as { readonly resourceType?: string };
  const names: string[] = [resourceType ?? ''];
  for (let at = run.resourceDepth; at < run.depth - 1; at += 1) {
    names.push((run.names[at] ?? '').replace(/\.ofType\(.*\)$/, '[x]'));
  }
  return names.join('.');
}

function isKindOf(context: CompileContext, host: string, wanted: string): boolean {
  for (let name: string | undefined = host, steps = 0; name !== undefined && steps < 10; steps += 1) {
    if (name === wanted) {
      return true;
    }
    const base: string | undefined = context.trees.typeDefinition(name)?.base;
    name = base?.slice(base.lastIndexOf('/') + 1);
  }
  return false;
}

/** Whether `inside` ends in `where` said from the type at that place: `Patient.name.family` is `HumanName.family`. */
function typePath(context: CompileContext, inside: string, where: string): boolean {
  const [type = '', ...rest] = where.split('.');
  if (rest.length === 0 || context.definitions.isResourceType(type)) {
    return false;
  }
  return inside.endsWith(`.${rest.join('.')}`);
}
