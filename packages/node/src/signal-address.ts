/** Where eOverdracht leaves its notification: `POST {FHIR base}/notification/{id of the Task}`. */
export const signalSegment = 'notification';

const signalPath = new RegExp(`^${signalSegment}/([A-Za-z0-9\\-.]{1,64})$`);

/** The id of the Task that a path below the FHIR base signals; undefined for every other path. */
export function signalledTask(path: string): string | undefined {
  return signalPath.exec(path)?.[1];
}
