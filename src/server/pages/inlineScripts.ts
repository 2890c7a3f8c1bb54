import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g;

/** Returns the hashes of the inline scripts of `index.html`, as sources of a Content-Security-Policy. */
export function inlineScripts(folder: string): string[] {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return [];
  const scripts = [...readFileSync(file, 'utf8').matchAll(INLINE_SCRIPT)].map(([, script = '']) => script);
  return scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
}
