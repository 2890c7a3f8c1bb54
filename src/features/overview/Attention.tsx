import { ChevronRight, CircleCheck, Link2Off } from 'lucide-react';
import type { LicenseConfig } from '#license/end.ts';
import { NEEDS, type Need } from './rules/filter.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { StateShape } from '#components/license/StateBadge.tsx';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';
import type { OverviewData } from './useOverview.ts';

/** Links to the licenses that need attention, one per reason. */
export function Attention({ data, licenseConfig }: { data: OverviewData; licenseConfig: LicenseConfig }) {
  const { t } = useI18n();
  const { tally, done, total } = data;
  const days = licenseConfig.endingSoonDays;
  if (done === 0) return <AttentionSkeleton />;
  const isComplete = done === total;
  const present = NEEDS.filter((need) => tally.needs[need] > 0);
  return (
    <section aria-labelledby="attention" className="grid gap-2">
      <h2 id="attention">{t('overview.attention')}</h2>
      {present.length === 0 ? (
        <p className="flex items-center gap-2 rounded-card border border-line bg-surface px-4 py-3">
          <CircleCheck aria-hidden className="size-4 text-good" />
          {t(isComplete ? 'overview.nothing' : 'overview.nothingYet')}
        </p>
      ) : (
        <ul className="grid gap-2 sm:grid-cols-2 xl:grid-cols-4">
          {present.map((need) => (
            <li key={need}>
              <Link
                to="/overview"
                search={{ needs: need }}
                className="group flex h-full min-h-14 items-center gap-3 rounded-card border border-line bg-surface px-4 py-2 hover:border-edge hover:bg-sunken"
              >
                <NeedIcon need={need} />
                <span className="flex-1">
                  {t(`overview.needs.${need}`, { count: tally.needs[need], days })}
                </span>
                <ChevronRight aria-hidden className="size-4 shrink-0 text-muted rtl:rotate-180" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NeedIcon({ need }: { need: Need }) {
  switch (need) {
    case 'unlinked':
      return <Link2Off aria-hidden className="size-4 shrink-0 text-muted" />;
    case 'endsSoon':
      return <StateShape state="endsSoon" />;
    case 'notActivated':
      return <StateShape state="notActivated" />;
    case 'endedRecently':
      return <StateShape state="ended" />;
  }
}

function AttentionSkeleton() {
  return (
    <div className="grid gap-2">
      <SkeletonBar className="w-52" />
      <div className="grid gap-2 sm:grid-cols-2 xl:grid-cols-4">
        {NEEDS.map((need) => (
          <div
            key={need}
            className="flex min-h-14 items-center rounded-card border border-line bg-surface px-4"
          >
            <SkeletonBar className="w-40" />
          </div>
        ))}
      </div>
    </div>
  );
}
