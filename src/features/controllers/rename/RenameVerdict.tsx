import { useI18n } from '#i18n/useI18n.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { problemWords } from '#components/problem/problemWords.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { LongText } from '#features/controllers/values/LongText.tsx';
import type { RenameOutcome } from './renameDevice.ts';

interface RenameVerdictProps {
  outcome: RenameOutcome;
  /** The name that the user typed. */
  typed: string;
  onOverwrite: () => void;
  onDiscard: () => void;
  onCheck: (failure: unknown) => void;
}

/** The outcome of a rename that was not saved, and the ways to continue. */
export function RenameVerdict({ outcome, typed, onOverwrite, onDiscard, onCheck }: RenameVerdictProps) {
  const { t } = useI18n();
  switch (outcome.kind) {
    case 'saved':
      return null;
    case 'notSaved':
      return (
        <>
          <ProblemPanel error={outcome.error} title={t('controllers.rename.notSaved')} />
          <p className="text-sm text-muted">{t('controllers.rename.notSaved.hint')}</p>
        </>
      );
    case 'unknown':
      return (
        <Notice
          tone="warn"
          role="alert"
          title={t('controllers.rename.unknown.title')}
          actions={
            <Button onClick={() => onCheck(outcome.failure)}>{t('controllers.rename.checkAgain')}</Button>
          }
        >
          <p>
            {outcome.error
              ? problemWords(t, outcome.error).title
              : t('controllers.rename.unknown.contradiction')}
          </p>
        </Notice>
      );
    case 'conflict':
      return (
        <Notice
          tone="warn"
          role="alert"
          title={t('controllers.rename.conflict.title')}
          actions={
            <>
              <Button variant="primary" onClick={onOverwrite}>
                {t('controllers.rename.keepMine')}
              </Button>
              <Button onClick={onDiscard}>{t('controllers.rename.takeTheirs')}</Button>
            </>
          }
        >
          <p>{t('controllers.rename.conflict.hint')}</p>
          <dl className="mt-1 grid gap-3 sm:grid-cols-2">
            <div>
              <dt className="text-sm text-muted">{t('controllers.rename.mine')}</dt>
              <dd className="font-medium">
                <LongText text={typed} />
              </dd>
            </div>
            <div>
              <dt className="text-sm text-muted">{t('controllers.rename.theirs')}</dt>
              <dd className="font-medium">
                <LongText text={outcome.device.properties.name ?? t('common.none')} />
              </dd>
            </div>
          </dl>
        </Notice>
      );
  }
}
