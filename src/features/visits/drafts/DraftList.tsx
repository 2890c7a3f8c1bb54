import { VerdictStep } from '#components/verdict/VerdictStep.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { controllerOf } from '#license/nodeId.ts';
import { useEntries, useOperationManager } from '#operations/manager/operationContext.tsx';
import { Button } from '#ui/Button.tsx';
import { visitProblemWords } from '#features/visits/visitWords.ts';
import { DraftItem } from './DraftItem.tsx';
import { useDrafts, type ReviewedDraft } from './useDrafts.ts';

/** The drafted claims, site by site, with what has changed since, and the buttons that send them. */
export function DraftList() {
  const i18n = useI18n();
  const { t } = i18n;
  const drafts = useDrafts();
  const { operations, error, isReading, sending } = drafts;
  if (!operations || (drafts.drafts.length === 0 && drafts.sent.length === 0)) return null;
  const unchanged = drafts.drafts.filter(({ changes }) => changes?.length === 0);
  const isBusy = sending !== null || isReading;
  return (
    <section aria-labelledby="drafts" className="grid gap-3">
      <h2 id="drafts">{t('visits.drafts')}</h2>
      {drafts.drafts.length > 0 && <p>{t('visits.drafts.about')}</p>}
      {error !== null && (
        <p role="alert" className="font-medium text-warn">
          <span>{t('visits.drafts.offline')}</span> <span>{visitProblemWords(i18n, error)}</span>
        </p>
      )}
      {[...bySite(drafts.drafts)].map(([site, group]) => (
        <div key={site} className="rounded-card border border-line bg-surface">
          <h3 className="border-b border-line px-4 py-2">
            <bdi className="code">{site}</bdi>
          </h3>
          <ul className="divide-y divide-line">
            {group.map(({ drafted, changes }) => (
              <DraftItem
                key={drafted.id}
                drafted={drafted}
                changes={changes}
                isReading={isReading}
                isBusy={isBusy}
                isSending={sending === drafted.id}
                operations={operations}
                onSend={() => void drafts.send([drafted])}
              />
            ))}
          </ul>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        {unchanged.length > 1 && (
          <Button
            variant="primary"
            aria-disabled={isBusy || undefined}
            onClick={() => {
              if (!isBusy) void drafts.send(unchanged.map(({ drafted }) => drafted));
            }}
          >
            {t('visits.draft.sendAll', { count: unchanged.length })}
          </Button>
        )}
        {drafts.drafts.length > 0 && (
          <Button aria-disabled={isBusy || undefined} onClick={drafts.review}>
            {t(isReading ? 'visits.draft.checking' : 'visits.drafts.again')}
          </Button>
        )}
      </div>
      {drafts.isStopped && <p role="status">{t('visits.drafts.stopped')}</p>}
      <SentDrafts ids={drafts.sent} />
    </section>
  );
}

function bySite(drafts: readonly ReviewedDraft[]): Map<string, ReviewedDraft[]> {
  const sites = new Map<string, ReviewedDraft[]>();
  for (const each of drafts) {
    const site = controllerOf(each.drafted.nodeId ?? '');
    sites.set(site, [...(sites.get(site) ?? []), each]);
  }
  return sites;
}

/** The verdicts of what was sent from this page, as they come. */
function SentDrafts({ ids }: { ids: readonly string[] }) {
  const { t } = useI18n();
  const operationManager = useOperationManager();
  const entries = useEntries().filter(({ id, isDrafted }) => ids.includes(id) && !isDrafted);
  if (entries.length === 0) return null;
  return (
    <div role="status" className="grid gap-2">
      <h3>{t('visits.sent')}</h3>
      {entries.map((entry) => (
        <div key={entry.id} className="rounded-card border border-line bg-surface px-4 py-2">
          <p>{t('verdict.title', { key: entry.masked })}</p>
          <ul className="divide-y divide-line">
            {(['claim', 'activate'] as const).map((name) => {
              const step = entry[name];
              const takeBack = () => operationManager?.takeBack(entry);
              return step && <VerdictStep key={name} operation={name} step={step} onTakeBack={takeBack} />;
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
