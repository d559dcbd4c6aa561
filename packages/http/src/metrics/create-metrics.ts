/** What Prometheus may know of a process: times, counts and sizes under closed lists of labels; never a person. */
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

interface GaugeValue {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Metrics {
  /** Measures every request of a server by its route template; an address itself is never a label. */
  watchRequests(server: FastifyInstance): void;
  /** Makes a counter; the same name gives the same one. */
  counter(name: string, help: string, labels: readonly string[]): (labels: Readonly<Record<string, string>>) => void;
  /** A value that is read when somebody looks; one that cannot be read is left out. */
  gauge(
    name: string,
    help: string,
    labels: readonly string[],
    read: () => readonly GaugeValue[] | Promise<readonly GaugeValue[]>,
  ): void;
  /** Everything, in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds: from a read of one resource to a whole question. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10];

/** Event loop, memory and garbage collection are measured from here on. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: 'stelsel_' });
  const counters = new Map<string, Counter>();
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    watchRequests: (server) => watchRequests(server, register),
    counter: (name, help, labels) => {
      const counter = counters.get(name) ?? new Counter({ name, help, labelNames: labels, registers: [register] });
      counters.set(name, counter);
      return (values) => counter.inc(values);
    },
    gauge: (name, help, labels, read) => {
      const gauge = new Gauge({
        name,
        help,
        labelNames: labels,
        registers: [register],
        collect: async () => {
          gauge.reset();
          for (const { labels: named, value } of await read()) {
            gauge.set(named, value);
          }
        },
      });
    },
  };
}

function watchRequests(server: FastifyInstance, register: Registry): void {
  const seconds = new Histogram({
    name: 'stelsel_http_request_seconds',
    help: 'Time of an answer by route template, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets,
    registers: [register],
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions?.url ?? 'none';
    seconds.observe({ route, method: request.method, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
}
