import type { Translate } from '#i18n/i18n.ts';
import type { ExportOutcome } from './useExport.ts';

/** Copies text, and optionally HTML. Browsers offer the clipboard only over HTTPS and on localhost. */
export async function copyText(t: Translate, text: string, html?: string): Promise<ExportOutcome> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) }),
      ]);
    }
    return { done: true, short: t('common.copied') };
  } catch {
    return { done: false, short: t('common.copyFailed') };
  }
}
