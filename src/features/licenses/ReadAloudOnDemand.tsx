import { useQuery } from '@tanstack/react-query';
import { needRooms } from '#i18n/i18n.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { isMissingPart } from '#lib/missingPart.ts';
import { MissingPart } from '#show/MissingPart.tsx';
import { ProblemPanel } from '#show/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

interface ReadAloudOnDemandProps {
  /** The key: it is in the page from when this is drawn. */
  value: string;
  /** A dialog where the details are none themselves; else it stands in their place. */
  dialog: boolean;
  onClose: () => void;
}

/** Spelling a key, fetched when somebody asks for it. */
export function ReadAloudOnDemand({ value, dialog, onClose }: ReadAloudOnDemandProps) {
  const { t } = useI18n();
  const code = useQuery({
    queryKey: ['code', 'readAloud'],
    queryFn: async () => {
      const [module] = await Promise.all([import('./ReadAloud.tsx'), needRooms(['out'])]);
      return module;
    },
    staleTime: Infinity,
  });
  const content = code.data ? (
    <code.data.ReadAloud value={value} />
  ) : code.isPending ? (
    <output className="block text-muted">{t('common.loading')}</output>
  ) : isMissingPart(code.error) ? (
    <MissingPart />
  ) : (
    <ProblemPanel error={code.error} onRetry={() => void code.refetch()} />
  );
  if (dialog) {
    return (
      <Dialog title={t('licenses.key.aloud')} onClose={onClose}>
        {content}
      </Dialog>
    );
  }
  return (
    <div className="grid gap-3">
      <p>
        <Button onClick={onClose}>{t('licenses.key.aloudBack')}</Button>
      </p>
      {content}
    </div>
  );
}
