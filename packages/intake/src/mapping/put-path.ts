/** Puts a value at a path such as `code.coding[0].display` in a resource that is being made. */
export function putPath(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.').flatMap((part) => {
    const [name = '', index] = part.split(/[[\]]/);
    return index === undefined ? [name] : [name, Number(index)];
  });
  let holder: Record<string | number, unknown> = target;
  steps.forEach((step, at) => {
    const next = steps[at + 1];
    if (next === undefined) {
      holder[step] = value;
      return;
    }
    holder[step] ??= typeof next === 'number' ? [] : {};
    holder = holder[step] as Record<string | number, unknown>;
  });
}
