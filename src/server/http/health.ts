import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';

/** How long a check of the database or the upstream is believed, milliseconds: anybody may ask at any rate. */
const BELIEVED_MS = 2_000;
const CHECK_LIMIT_MS = 3_000;

interface HealthOptions {
  /** Whether the database or the upstream answers. */
  isReady(): Promise<boolean>;
  /** The host takes no new connections any more. */
  isStopping(): boolean;
  metrics: Metrics | null;
}

/** What an orchestrator asks: whether the process lives, whether it can serve, and how it does. */
export function healthRoutes({ isReady, isStopping, metrics }: HealthOptions) {
  const app = new Hono<{ Bindings: HttpBindings }>();
  let checkedAt = -Infinity;
  let checked: Promise<boolean> = Promise.resolve(false);

  function check(): Promise<boolean> {
    if (performance.now() - checkedAt > BELIEVED_MS) {
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
