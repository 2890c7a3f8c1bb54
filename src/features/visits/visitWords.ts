import type { I18n } from '#i18n/useI18n.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { VaultProblem } from '#vault/vaultProblem.ts';

const KB = 1000;

/** Returns `180 kB` or `2.4 MB`. */
export function sizeWords({ t, format }: I18n, bytes: number): string {
  const isLarge = bytes >= KB * KB;
  const size = isLarge ? Math.round(bytes / KB / 100) / 10 : Math.max(1, Math.round(bytes / KB));
  return t(isLarge ? 'visits.size.MB' : 'visits.size.kB', { size: format.number(size) });
}

/** Returns why something could not be kept or read, in a sentence. */
export function visitProblemWords({ t }: I18n, error: unknown): string {
  if (error instanceof VaultProblem) return t(`visits.problem.${error.kind}`);
  const { title, hint } = problemWords(t, error);
  return `${title}. ${hint}`;
}
