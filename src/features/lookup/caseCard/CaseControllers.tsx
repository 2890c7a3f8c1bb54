import { Cpu } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { Link } from '#routing/Link.tsx';
import { Button } from '#ui/Button.tsx';
import { outcomeWords } from './caseWords.ts';
import { CaseGroup, rowClass } from './CaseGroup.tsx';
import type { Outcome } from '#features/lookup/sources/outcome.ts';
import type { NamedController } from '#features/lookup/sources/useNamedControllers.ts';

export function CaseControllers({ namedControllers }: { namedControllers: readonly NamedController[] }) {
  const { t, format } = useI18n();
  if (namedControllers.length === 0) return null;
  return (
    <CaseGroup title={t('lookup.controllers')}>
      {namedControllers.map(({ nodeId, name, owners, licenses }) => (
        <li key={nodeId} className={rowClass}>
          <Cpu aria-hidden className="size-4 shrink-0 text-muted" />
          <span className="min-w-0 grow basis-60">
            <Link to="/controllers/$nodeId" params={{ nodeId }} className="link">
              <bdi>{clip(name ?? t('lookup.unnamed'), 100)}</bdi>
            </Link>{' '}
            <bdi className="code text-sm text-muted">{nodeId}</bdi>
            <span className="block text-sm">
              <PartialResult
                outcome={owners.outcome}
                looking={t('lookup.owner.looking')}
                failed={t('lookup.owner.failed')}
                found={
                  format.list((owners.value ?? []).map((owner) => clip(owner.name, 80))) ||
                  t('lookup.owner.none')
                }
              />
              {' · '}
              <PartialResult
                outcome={licenses.outcome}
                looking={t('lookup.licensesOn.looking')}
                failed={t('lookup.licensesOn.failed')}
                found={t('lookup.licensesOn', { count: licenses.value?.length ?? 0 })}
              />
            </span>
          </span>
          <Link
            to="/claim"
            search={{ controller: nodeId }}
            className="link inline-flex min-h-11 items-center max-sm:ms-7 sm:min-h-9"
          >
            {t('lookup.claimOn')}
          </Link>
        </li>
      ))}
    </CaseGroup>
  );
}

interface PartProps {
  outcome: Outcome;
  looking: string;
  failed: string;
  found: string;
}

/** A part of the result that loads, and may fail, independently. */
function PartialResult({ outcome, looking, failed, found }: PartProps) {
  const i18n = useI18n();
  if (outcome.status === 'looking') return <span className="text-muted">{looking}</span>;
  if (outcome.status === 'found') return <bdi>{found}</bdi>;
  return (
    <span className="text-warn">
      {outcome.status === 'failed' ? (
        <>
          <span>{failed}</span> <Button onClick={outcome.retry}>{i18n.t('common.retry')}</Button>
        </>
      ) : (
        i18n.t('common.labelled', { label: failed, value: outcomeWords(i18n, outcome) })
      )}
    </span>
  );
}
