import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { unknownViews, type ViewContents, type ControllerView } from './rules/views.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { clip } from '#lib/text/clip.ts';
import type { useControllerFilters } from './useControllerFilters.ts';
import { ControllerRows } from './ControllerRows.tsx';
import { LicenseRows } from './LicenseRows.tsx';
import type { ControllersProgress } from './useCustomerControllers.ts';

interface ViewSectionsProps {
  view: ControllerView;
  contents: ViewContents;
  /** Whether the customer's list was read. If not, the page says why, and no view of it is called empty. */
  isListRead: boolean;
  filters: ReturnType<typeof useControllerFilters>;
  progress: ControllersProgress;
  customerId: string;
  onChoose: (view: ControllerView) => void;
}

/** Views of the customer's list, and of what is missing from the list. */
const NEEDS_LIST = unknownViews(false, false);

/** The number of licenses in a section of the view of all controllers. */
const PREVIEW_COUNT = 5;

/** The contents of the current view. The view of all controllers ends with the licenses that are on none of them. */
export function ViewSections(props: ViewSectionsProps) {
  const { view, contents, isListRead, filters, progress, customerId, onChoose } = props;
  const { t } = useI18n();
  const renderControllers = (controllerRows: ViewContents['all']) => {
    const shown = filters.apply(controllerRows);
    return shown.length === 0 && controllerRows.length > 0 ? (
      <NoMatch text={filters.typed} onClear={() => filters.type('')} />
    ) : (
      <ControllerRows controllerRows={shown} progress={progress} customerId={customerId} />
    );
  };
  const renderLicenses = (rows: ViewContents['waiting']) => (
    <LicenseRows rows={rows} customerId={customerId} />
  );
  const renderSection = (section: 'unlinked' | 'elsewhere') => (
    <LicensesSection section={section} count={contents[section].length} onShowAll={() => onChoose(section)}>
      {renderLicenses(contents[section].slice(0, PREVIEW_COUNT))}
    </LicensesSection>
  );
  if (!isListRead && NEEDS_LIST.has(view)) return null;
  switch (view) {
    case 'all':
      return (
        <>
          {renderControllers(contents.all)}
          {renderSection('unlinked')}
          {renderSection('elsewhere')}
        </>
      );
    case 'bare':
    case 'endedOnly':
    case 'unread':
      return contents[view].length > 0 ? (
        renderControllers(contents[view])
      ) : (
        <EmptyView progress={progress} onShowAll={() => onChoose('all')} />
      );
    case 'foreign': {
      const holders = contents.all.filter((controllerRow) =>
        contents.foreign.some((license) => license.controllerRow === controllerRow),
      );
      return holders.length > 0 ? (
        <>
          <p className="text-muted">{t('customerControllers.foreign.hint')}</p>
          {renderControllers(holders)}
        </>
      ) : (
        <EmptyView progress={progress} onShowAll={() => onChoose('all')} />
      );
    }
    case 'elsewhere':
      if (!progress.joined.isComplete) {
        return (
          <Notice
            title={t('customerControllers.notKnownYet')}
            actions={progress.batch.status === 'idle' && <LoadAll onClick={progress.batch.start} />}
          >
            <p>{t('customerControllers.notKnownYet.hint')}</p>
          </Notice>
        );
      }
      return contents.elsewhere.length > 0 ? (
        <>
          <p className="text-muted">{t('customerControllers.elsewhere.hint')}</p>
          {renderLicenses(contents.elsewhere)}
        </>
      ) : (
        <EmptyView progress={progress} onShowAll={() => onChoose('all')} />
      );
    default:
      return contents[view].length > 0 ? (
        renderLicenses(contents[view])
      ) : (
        <EmptyView progress={progress} onShowAll={() => onChoose('all')} />
      );
  }
}

interface LicensesSectionProps {
  section: 'unlinked' | 'elsewhere';
  count: number;
  onShowAll: () => void;
  children: ReactNode;
}

function LicensesSection({ section, count, onShowAll, children }: LicensesSectionProps) {
  const { t, format } = useI18n();
  if (count === 0) return null;
  return (
    <section aria-labelledby={`section-${section}`} className="mt-3 grid gap-2">
      <div>
        <h2 id={`section-${section}`}>{t(`customerControllers.${section}.title`, { count })}</h2>
        <p className="text-sm text-muted">{t(`customerControllers.${section}.hint`)}</p>
      </div>
      {children}
      {count > PREVIEW_COUNT && (
        <Button className="justify-self-start max-sm:w-full" onClick={onShowAll}>
          {t('customerControllers.showAll', { count: format.number(count) })}
        </Button>
      )}
    </section>
  );
}

/** Reports that no controller of the view matches the typed text. */
function NoMatch({ text, onClear }: { text: string; onClear: () => void }) {
  const { t } = useI18n();
  return (
    <Notice
      title={t('customerControllers.noMatch', { text: clip(text, 60) })}
      actions={<Button onClick={onClear}>{t('customerControllers.showEach')}</Button>}
    />
  );
}

interface EmptyViewProps {
  progress: ControllersProgress;
  onShowAll: () => void;
}

/** Reports that the view is empty, or empty so far while controllers are being read. */
function EmptyView({ progress: { joined, batch }, onShowAll }: EmptyViewProps) {
  const { t } = useI18n();
  return (
    <Notice
      title={t(joined.isComplete ? 'customerControllers.noneInView' : 'customerControllers.noneInViewYet')}
      actions={
        <>
          {!joined.isComplete && batch.status === 'idle' && <LoadAll onClick={batch.start} />}
          <Button onClick={onShowAll}>{t('customerControllers.view.all')}</Button>
        </>
      }
    >
      {!joined.isComplete && <p>{t('customerControllers.notKnownYet.hint')}</p>}
    </Notice>
  );
}

function LoadAll({ onClick }: { onClick: () => void }) {
  const { t } = useI18n();
  return <Button onClick={onClick}>{t('customerControllers.loadAll')}</Button>;
}
