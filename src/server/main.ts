import { startHost, type Host } from './host.ts';
import { builtPages } from './pages/builtPages.ts';
import { readSettings, type Settings } from './settings/settings.ts';

/** Runs the host until a signal stops it. Serves the built app in `dist`, or the sources with `--dev`. */
async function main() {
  const settings = readSettings(process.env);
  const source = process.argv.includes('--dev')
    ? (await import('./pages/vitePages.ts')).vitePages
    : builtPages('dist');
  const host = await startHost(settings, source);
  // npm forwards the signal that the terminal has already sent, so it arrives twice.
  let stopping: Promise<void> | undefined;
  const stop = (graceMs?: number) => (stopping ??= host.close(graceMs).then(() => process.exit(0), fail));
  // A developer who presses Ctrl-C wants a quick exit; an orchestrator wants every response to complete.
  process.on('SIGINT', () => stop()).on('SIGTERM', () => stop(settings.drainMs));
  for (const warning of host.warnings) console.warn(warning);
  console.log(welcome(host, settings));
}

function welcome({ port, accounts }: Host, { host, upstream, basePath }: Settings): string {
  const name = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host) ? 'localhost' : host;
  const origin = `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  const lines = [`License dashboard: ${origin}${basePath === '/' ? '' : basePath}`, ''];
  if (accounts.length > 0) {
    lines.push('Accounts of the embedded license service:');
    for (const { username, password } of accounts) lines.push(`  ${username}  password ${password}`);
  } else if (upstream) {
    lines.push(`In front of ${upstream.api.href} and ${upstream.auth.href}`);
  } else {
    lines.push('The page calls the services that config.json names.');
  }
  return [...lines, '', 'Ctrl-C stops it.'].join('\n');
}

function fail(error: unknown) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

main().catch(fail);
