import type { RequestRecord } from './observer.ts';

export interface Metrics {
  record(entry: RequestRecord): void;
  contentType: string;
  /** Returns the metrics in the Prometheus text format. */
  text(): Promise<string>;
}

/** Creates the metrics of this host: requests by route, and the default metrics of the process. */
export async function createMetrics(): Promise<Metrics> {
  // Loaded on demand, so that it does not slow down hosts without metrics.
  const { collectDefaultMetrics, Counter, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the headers of a request to the end of its response.',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  const bytes = new Counter({
    name: 'http_response_bytes_total',
    help: 'Bytes sent to clients, headers included.',
    labelNames: ['route'],
    registers: [registry],
  });
  return {
    record({ method, route, status, ms, bytes: sent }) {
      requests.inc({ method, route, status });
      seconds.observe({ method, route }, ms / 1_000);
      bytes.inc({ route }, sent);
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
