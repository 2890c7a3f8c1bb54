import { useQuery } from '@tanstack/react-query';
import { useSession } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { isPersisted } from '#platform/storage/storageManager.ts';
import { keepParts } from '#platform/version/serviceWorker.ts';
import { Notice } from '#ui/Notice.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { Drafts } from './drafts/Drafts.tsx';
import { PrepareVisit } from './prepare/PrepareVisit.tsx';
import type { Visit } from './pack/visit.ts';
import { useKeptVisits } from './useKeptVisits.ts';
import { useOwner } from './useOwner.ts';
import { useReading } from './useReading.ts';
import { VisitCard } from './VisitCard.tsx';
import { visitProblemWords } from './visitWords.ts';

interface VisitsProps {
  /** UUID of the customer whose page led here. */
  customerId: string | null;
  /** What the page that led here has listed: nodeIds of controllers, and UUIDs of customers. */
  text: string;
}

/** The drafted claims, the visits on this device, and the preparation of another. */
export function Visits({ customerId, text }: VisitsProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const session = useSession();
  const kept = useKeptVisits(useOwner());
  const reading = useReading();
  const visits = (kept.data ?? []).toSorted((a, b) => inOrder(a.visit, b.visit));
  /** The next visit first, those without a date last. */
  function inOrder(a: Visit, b: Visit): number {
    return format.compare(a.date ?? '9999', b.date ?? '9999') || format.compare(a.title, b.title);
  }

  const stays = useQuery({
    queryKey: ['visits', 'stays', visits.length],
    queryFn: isPersisted,
    enabled: visits.length > 0,
    gcTime: 0,
  });
  const reader = useQuery({
    queryKey: ['visits', 'reader', visits.length > 0],
    queryFn: () => keepParts(['reader']),
    enabled: visits.length > 0,
    gcTime: 0,
  });
  return (
    <div className="grid gap-6">
      {session.kind === 'active' && !session.keep && <p>{t('visits.account')}</p>}
      {kept.error && <Notice tone="warn" title={visitProblemWords(i18n, kept.error)} />}
      <Drafts />
      <section aria-label={t('visits.title')} className="grid gap-3">
        {kept.data && visits.length === 0 && (
          <Notice title={t('visits.empty')}>
            <p>{t('visits.empty.hint')}</p>
          </Notice>
        )}
        <ul className="grid gap-3">
          {visits.map((each) => (
            <VisitCard key={each.visit.id} kept={each} reading={reading} />
          ))}
        </ul>
        {stays.data === false && <p className="text-sm text-muted">{t('visits.room.notKept')}</p>}
        {reader.data === false && <p className="text-sm text-muted">{t('visits.noReader')}</p>}
      </section>
      <PrepareVisit customerId={customerId} listed={text} onBegun={reading.start} />
      <DeleteAll />
    </div>
  );
}
