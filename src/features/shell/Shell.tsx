import { Building2, ChartColumn, Cpu, KeyRound, ScrollText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useBrand } from '#components/brand/brandContext.ts';
import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { cx } from '#ui/cx.ts';
import { useMediaQuery } from '#ui/hooks/useMediaQuery.ts';
import { SunButton } from './SunButton.tsx';

interface ShellProps {
  brand: string;
  banners: ReactNode;
  lookup: ReactNode;
  person: ReactNode;
  children: ReactNode;
}

const OVERVIEW = { to: '/overview', icon: ChartColumn, label: 'common.nav.overview' } as const;
const CUSTOMERS = { to: '/customers', icon: Building2, label: 'common.nav.customers' } as const;
const CONTROLLERS = { to: '/controllers', icon: Cpu, label: 'common.nav.controllers' } as const;
const CLAIM = { to: '/claim', icon: KeyRound, label: 'common.nav.claim' } as const;
const JOURNAL = { to: '/journal', icon: ScrollText, label: 'common.nav.journal' } as const;

const RAIL = [OVERVIEW, CUSTOMERS, CONTROLLERS, CLAIM, JOURNAL];
/** On a phone, the most used page is in the middle. */
const BAR = [OVERVIEW, CUSTOMERS, CLAIM, CONTROLLERS, JOURNAL];

/** Surrounds every page: navigation as a rail on a desktop and as a bottom bar on a phone. */
export function Shell({ brand: name, banners, lookup, person, children }: ShellProps) {
  const { t } = useI18n();
  const brand = useBrand();
  const isWide = useMediaQuery('(min-width: 48rem)');
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[12rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="absolute start-2 z-30 -translate-y-24 rounded-in bg-accent-fill px-4 py-2 text-accent-ink focus:translate-y-2"
      >
        {t('common.skip')}
      </a>
      <nav
        aria-label={t('common.nav')}
        className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:sticky md:top-0 md:h-dvh md:border-t-0 md:border-e md:p-3"
      >
        <p className="mb-4 hidden px-3 pt-1 text-base font-semibold md:block">
          {brand ? <brand.Logo place="rail" /> : <bdi>{name}</bdi>}
        </p>
        <ul className="flex md:grid md:gap-1">
          {(isWide ? RAIL : BAR).map(({ to, icon: Icon, label }) => (
            <li key={to} className="min-w-0 flex-1">
              <Link
                to={to}
                className="group flex min-h-14 flex-col items-center justify-center gap-0.5 text-center text-[min(0.75rem,3.3vw)] whitespace-nowrap text-muted hover:text-ink aria-[current=page]:text-accent aria-[current=page]:shadow-[inset_0_2px_var(--accent)] md:aria-[current=page]:shadow-none md:min-h-10 md:flex-row md:justify-start md:gap-3 md:rounded-in md:px-3 md:text-[0.9375rem] md:hover:bg-sunken md:aria-[current=page]:bg-accent-soft md:aria-[current=page]:font-semibold"
              >
                <Icon aria-hidden className={cx('size-5', to === '/claim' && 'max-md:size-7')} />
                {t(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0 pb-20 md:pb-0">
        <header>
          <div className="flex min-h-14 items-center gap-2 border-b border-line bg-surface px-4 md:px-6">
            <p className="max-w-[30%] shrink-0 truncate font-semibold md:hidden">
              {brand ? <brand.Logo place="bar" /> : <bdi>{name}</bdi>}
            </p>
            <div className="min-w-0 flex-1">{lookup}</div>
            <SunButton />
            {person}
          </div>
          {banners}
        </header>
        <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[90rem] px-4 py-3 sm:py-5 md:px-6">
          {children}
        </main>
      </div>
    </div>
  );
}
