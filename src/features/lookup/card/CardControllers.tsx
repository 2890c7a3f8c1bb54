import { Cpu } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { Link } from '#routing/Link.tsx';
import { Button } from '#ui/Button.tsx';
import { outcomeWords } from './cardWords.ts';
import { CardGroup, rowClass } from './CardGroup.tsx';
import type { Outcome } from '#features/lookup/sources/outcome.ts';
import type { NamedController } from '#features/lookup/sources/useNamedControllers.ts';

export function CardControllers({ boxes }: { boxes: readonly NamedController[] }) {
  const { t } = useI18n();
  if (boxes.length === 0) return null;
  return (
    <CardGroup title={t('lookup.controllers')}>
      {boxes.map(({ nodeId, name, owners, licenses }) => (
        <li key={nodeId} className={rowClass}>
          <Cpu aria-hidden className="size-4 shrink-0 text-muted" />
          <span className="min-w-0 grow basis-60">
            <Link to="/controllers/$nodeId" params={{ nodeId }} className="link">
              <bdi>{clip(name ?? t('lookup.unnamed'), 100)}</bdi>
            </Link>{' '}
            <bdi className="code text-sm text-muted">{nodeId}</bdi>
            <span className="block text-sm">
              <Part
                outcome={owners.outcome}
                looking={t('lookup.owner.looking')}
                failed={t('lookup.owner.failed')}
                found={
                  (owners.known ?? []).map((owner) => clip(owner.name, 80)).join(', ') ||
                  t('lookup.owner.none')
                }
              />
              {' · '}
              <Part
                outcome={licenses.outcome}
                looking={t('lookup.licensesOn.looking')}
                failed={t('lookup.licensesOn.failed')}
                found={t('lookup.licensesOn', { count: licenses.known?.length ?? 0 })}
              />
            </span>
          </span>
          <Link
            to="/claim"
            search={{ controller: nodeId }}
            className="link inline-flex min-h-11 items-center max-sm:ml-7 sm:min-h-9"
          >
            {t('lookup.claimOn')}
          </Link>
        </li>
      ))}
    </CardGroup>
  );
}

interface PartProps {
  outcome: Outcome;
  looking: string;
  failed: string;
  found: string;
}

/** A part of the answer that comes, and may fail, by itself. */
function Part({ outcome, looking, failed, found }: PartProps) {
  const i18n = useI18n();
  if (outcome.is === 'looking') return <span className="text-muted">{looking}</span>;
  if (outcome.is === 'found') return <bdi>{found}</bdi>;
  return (
    <span className="text-warn">
      {failed} ({outcomeWords(i18n, outcome)}){' '}
      {outcome.is === 'failed' && <Button onClick={outcome.retry}>{i18n.t('common.retry')}</Button>}
    </span>
  );
}
