/** The DICOM library, loaded when the first instance is read or written: most processes never see one. */
let loading: Promise<typeof import('dcmjs')['default']> | undefined;

export function dicomLibrary(): Promise<typeof import('dcmjs')['default']> {
  loading ??= import('dcmjs').then(({ default: library }) => {
    // What it would say names values of the instance, which may be a person.
    for (const log of [library.log, library.log.getLogger('validation.dcmjs')]) {
      log.setLevel('silent');
    }
    return library;
  });
  return loading;
}
