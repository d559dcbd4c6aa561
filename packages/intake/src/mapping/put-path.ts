/** Puts a value at a path such as `code.coding[0].display` in a resource that is being made; `note[+]` is one more note. */
export function putPath(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.').flatMap((part) => {
    const [name = '', index] = part.split(/[[\]]/);
    return index === undefined ? [name] : [name, index === '+' ? '+' : Number(index)];
  });
  let holder: Record<string | number, unknown> = target;
  steps.forEach((given, at) => {
    const step = given === '+' && Array.isArray(holder) ? holder.length : given;
    const next = steps[at + 1];
    if (next === undefined) {
      holder[step] = value;
      return;
    }
    holder[step] ??= typeof next === 'number' || next === '+' ? [] : {};
    holder = holder[step] as Record<string | number, unknown>;
  });
}
