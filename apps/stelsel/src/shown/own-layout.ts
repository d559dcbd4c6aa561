/** Kinds of records that are laid out in their own way wherever they are answered, and so are no rows of a section. */
import { zibById } from '@stelsel/zibs';

/** Joined into treatments. */
export function isMedication({ zib }: { readonly zib: string }): boolean {
  return zib === 'Medication' || zibById(zib)?.family === 'Medication';
}

/** Joined into subjects. */
export function isDirective({ zib }: { readonly zib: string }): boolean {
  return zib === 'TreatmentDirective2' || zib === 'AdvanceDirective';
}
