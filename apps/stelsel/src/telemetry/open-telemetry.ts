/** OpenTelemetry: every step of a question and every guard as a span of the trace that the question carries already. */
import { ROOT_CONTEXT, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { release, type TraceEvent, type Tracer } from '@stelsel/kernel';
import type { Config } from '../config/config-schema.ts';

export interface Telemetry {
  readonly tracer: Tracer;
  /** Sends what is left and ends. */
  close(): Promise<void>;
}

/**
 * A span says which party took which step, how long it took and how it ended. Notes and messages of a step stay behind:
 * they may be about a person. Which questions are traced follows from their id, so all parties choose the same ones.
 */
export function openTelemetry({ url, share }: NonNullable<Config['telemetry']>, name: string): Telemetry {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'stelsel',
      'service.version': release,
      'service.instance.id': name,
    }),
    sampler: new AlwaysOnSampler(),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  });
  const spans = provider.getTracer('stelsel');
  return {
    tracer: (event) => {
      if (event.state === 'started' || event.durationMs === undefined || !isChosen(event.traceId, share)) {
        return;
      }
      const span = spans.startSpan(event.step.replace(/:.*$/, ''), spanOptions(event), parentOf(event.traceId));
      if (event.state === 'failed') {
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end(event.atMs);
    },
    close: () => provider.shutdown(),
  };
}

function spanOptions({ atMs, durationMs = 0, party, step, state }: TraceEvent) {
  const [, other] = step.split(':');
  const attributes = {
    'stelsel.party': party,
    'stelsel.state': state,
    ...(other === undefined ? {} : { 'stelsel.holder': other }),
  };
  return { startTime: atMs - durationMs, attributes };
}

/** All spans of a question hang under one parent that is made of its id. */
function parentOf(traceId: string) {
  const spanId = traceId.slice(0, 16).replace(/^0{16}$/, '0000000000000001');
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
}

export function isChosen(traceId: string, share: number): boolean {
  return Number.parseInt(traceId.slice(-8), 16) / 2 ** 32 < share;
}
