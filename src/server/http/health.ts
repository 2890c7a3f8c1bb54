import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';

/** Time that a check of the database or the upstream is cached, milliseconds, since anybody may request `/readyz`. */
const CACHE_MS = 2_000;
const CHECK_LIMIT_MS = 3_000;

interface HealthOptions {
  /** Returns whether the database or the upstream responds. */
  isReady(): Promise<boolean>;
  /** Returns whether the host is shutting down and accepts no new connections. */
  isStopping(): boolean;
  metrics: Metrics | null;
}

/** Routes for orchestrators: liveness, readiness and metrics. */
export function healthRoutes({ isReady, isStopping, metrics }: HealthOptions) {
  const app = new Hono<{ Bindings: HttpBindings }>();
  let checkedAt = -Infinity;
  let checked: Promise<boolean> = Promise.resolve(false);

  function check(): Promise<boolean> {
    if (performance.now() - checkedAt > CACHE_MS) {
      checkedAt = performance.now();
      const late = new Promise<boolean>((resolve) => setTimeout(resolve, CHECK_LIMIT_MS, false).unref());
      checked = Promise.race([isReady().catch(() => false), late]);
    }
    return checked;
  }

  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    if (isStopping()) return c.json({ status: 'stopping' }, 503);
    return (await check()) ? c.json({ status: 'ready' }) : c.json({ status: 'not ready' }, 503);
  });
  if (metrics) {
    app.get('/metrics', async (c) =>
      c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType }),
    );
  }
  return app;
}
