import type { ReactNode } from 'react';
import { I18nContext, useCurrentI18n } from './useI18n.ts';

/** Renders the components below again when the language changes. */
export function I18nProvider({ children }: { children: ReactNode }) {
  return <I18nContext value={useCurrentI18n()}>{children}</I18nContext>;
}
