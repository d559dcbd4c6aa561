const idFormat = /^[A-Za-z0-9.-]{1,64}$/;

/** Whether something can have this id; anything else never reaches a database or another server. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && idFormat.test(text);
}
