import { useI18n } from '#i18n/useI18n.ts';
import { SkeletonBar } from '#ui/waiting/Skeleton.tsx';

/** A placeholder with the layout of the page. */
export function ControllersSkeleton() {
  const { t } = useI18n();
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-1.5 sm:gap-2">
        {['w-24', 'w-40', 'w-36', 'w-32'].map((width) => (
          <span
            key={width}
            className="inline-flex min-h-11 items-center rounded-in border border-line px-3 sm:min-h-9"
          >
            <SkeletonBar className={width} />
          </span>
        ))}
      </div>
      <output className="flex min-h-11 items-center text-sm text-muted">
        {t('customerControllers.loading')}
      </output>
      <div className="divide-y divide-line rounded-card border border-line bg-surface">
        {['w-32', 'w-52', 'w-40', 'w-28', 'w-60'].map((width) => (
          <div key={width} className="grid min-h-16 content-center gap-2 px-4 py-3 md:grid-cols-[16rem_1fr]">
            <SkeletonBar className={width} />
            <SkeletonBar className="w-60" />
          </div>
        ))}
      </div>
    </div>
  );
}
