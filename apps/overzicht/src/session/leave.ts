/** Leaves by an ordinary form, so that the answer may send the browser on to the sign-in service. */
export function submitForm(action: string, fields: Readonly<Record<string, string>> = {}): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}
