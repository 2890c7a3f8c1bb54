import { Check, Share } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { Menu } from '#ui/menu/Menu.tsx';
import { LazyPart, type LazyPartQuery } from '#components/lazy/LazyPart.tsx';
import { useExport, type RunExport } from './useExport.ts';

interface ExportMenuProps<T> {
  /** The export code, fetched when the menu opens. */
  part: LazyPartQuery<T>;
  children: (part: T, run: RunExport) => ReactNode;
}

/** The export menu of a page. Its button reports the outcome. */
export function ExportMenu<T>({ part, children }: ExportMenuProps<T>) {
  const { t } = useI18n();
  const [isOpened, setOpened] = useState(false);
  const { run, busy, outcome } = useExport();
  const Icon = outcome?.done ? Check : Share;
  return (
    <Menu
      onOpen={() => setOpened(true)}
      label={
        <>
          <Icon aria-hidden className="size-4" />
          {outcome?.short ?? t(busy ? 'terms.exporting' : 'terms.export')}
        </>
      }
    >
      {isOpened && (
        <LazyPart
          part={part}
          waiting={<output className="block p-3 text-muted">{t('common.loading')}</output>}
        >
          {(part) => children(part, run)}
        </LazyPart>
      )}
    </Menu>
  );
}
