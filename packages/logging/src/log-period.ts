/** The period of a search in the log, from the `date` parameters of ITI-81. */

/** Milliseconds since the epoch: `fromMs` inclusive, `untilMs` exclusive. */
export interface LogPeriod {
  fromMs?: number;
  untilMs?: number;
}

const instantShape = /^(ge|gt|le|lt)(\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)$/;

/**
 * Narrows a period by one value, such as `ge2026-01-16T10:00:00Z`; false when it is none that we know. `ge` and `lt` are exact;
 * `gt` and `le` shift by the millisecond that is the finest the log writes.
 */
export function narrowPeriod(period: LogPeriod, value: string): boolean {
  const [, prefix, text = ''] = instantShape.exec(value) ?? [];
  const atMs = Date.parse(text);
  if (prefix === undefined || Number.isNaN(atMs)) {
    return false;
  }
  if (prefix === 'ge' || prefix === 'gt') {
    period.fromMs = prefix === 'ge' ? atMs : afterMs(text, atMs);
  } else {
    period.untilMs = prefix === 'lt' ? atMs : afterMs(text, atMs);
  }
  return true;
}

function afterMs(text: string, atMs: number): number {
  return text.includes('T') ? atMs + 1 : atMs + 24 * 60 * 60 * 1000;
}
