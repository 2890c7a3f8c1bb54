import { useBrand } from '#components/brand/brandContext.ts';
import { isProblem } from '#http/problem.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { problemReport, problemWords } from './problemWords.ts';

interface ProblemPanelProps {
  error: unknown;
  /** Retries; absent if a retry cannot help. */
  onRetry?: () => void;
  /** What failed; defaults to the title of the problem. */
  title?: string;
}

/** Explains a failure: what happened, what to do, and the details for a ticket. */
export function ProblemPanel({ error, onRetry, title }: ProblemPanelProps) {
  const { t } = useI18n();
  const words = problemWords(t, error);
  const brand = useBrand();
  return (
    <Notice
      tone={isProblem(error, 'offline', 'timeout', 'limited', 'notFound') ? 'warn' : 'bad'}
      role="alert"
      title={title ?? words.title}
      actions={
        <>
          {onRetry && <Button onClick={onRetry}>{t('common.retry')}</Button>}
          <CopyButton words label={t('common.copyDetails')} text={() => problemReport(error)} />
        </>
      }
    >
      {title && <p>{words.title}</p>}
      <p>{words.hint}</p>
      {words.code && <p className="text-sm text-muted">{words.code}</p>}
      {brand && <brand.Support subject={title ?? words.title} report={problemReport(error)} />}
    </Notice>
  );
}
