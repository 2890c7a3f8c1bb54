import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { draftsMode } from '#drafts/draftsMode.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { useOperationManager } from '#operations/manager/operationContext.tsx';
import { lazyPart } from '#components/lazy/LazyPart.tsx';

const WORDS = lazyPart('unkept', async () => true, ['verdict']);

interface UnkeptProps {
  what: 'draft' | 'journal';
}

/** Warns, while the browser stores nothing, that input or sent requests on this page are not saved. */
export function NotStored({ what }: UnkeptProps) {
  const journal = useOperationManager()?.storage ?? draftsMode;
  const { subscribe, get } = what === 'draft' ? draftsMode : journal;
  return useSyncExternalStore(subscribe, get) === 'memory' && <Words what={what} />;
}

function Words({ what }: UnkeptProps) {
  const { t } = useI18n();
  const { data } = useQuery(WORDS);
  return (
    data && (
      <p role="status" className="text-sm">
        {t(`verdict.notStored.${what}`)}
      </p>
    )
  );
}
