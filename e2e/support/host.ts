import { startHost, type Host, type PageSource } from '#server/host.ts';
import { builtPages } from '#server/pages/builtPages.ts';
import { readSettings } from '#server/settings/settings.ts';

interface TestHostOptions {
  /** `file:…` of the embedded service's database. */
  databaseUrl: string;
  /** Further settings, as environment variables of the host. */
  env?: Record<string, string>;
  /** The clock of the embedded service, epoch milliseconds. */
  now?: () => number;
}

const pages = builtPages('dist');
let opened: ReturnType<PageSource['open']> | undefined;

/** Starts the real host on the built app, on a free port of this machine. All hosts of a process share the files. */
export function startTestHost({ databaseUrl, env, now }: TestHostOptions): Promise<Host> {
  const settings = readSettings({ PORT: '0', DATABASE_URL: databaseUrl, ...env });
  return startHost(settings, { ...pages, open: (server) => (opened ??= pages.open(server)) }, now);
}
