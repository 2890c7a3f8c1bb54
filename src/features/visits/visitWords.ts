import type { I18n } from '#i18n/useI18n.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { VaultProblem } from '#vault/vaultProblem.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Returns a size in the units of the language, such as `180 kB` or `2.4 MB`; at least 1 kB. */
export function sizeWords({ locale }: Pick<I18n, 'locale'>, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const power = Math.min(Math.floor(Math.log10(kilobytes) / 3), UNITS.length - 1);
  const unit = UNITS[power];
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: power > 0 ? 1 : 0,
  });
  return format.format(kilobytes / 1000 ** power);
}

/** Returns why something could not be kept or read, in a sentence. */
export function visitProblemWords({ t }: I18n, error: unknown): string {
  if (error instanceof VaultProblem) return t(`visits.problem.${error.kind}`);
  const { title, hint } = problemWords(t, error);
  return `${title}. ${hint}`;
}
