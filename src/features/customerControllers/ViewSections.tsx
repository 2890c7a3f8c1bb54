import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import type { ViewContents, ControllerView } from './rules/views.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ControllerRows } from './ControllerRows.tsx';
import { LicenseRows } from './LicenseRows.tsx';
import type { JoinProgress } from './useCustomerControllers.ts';

interface ViewSectionsProps {
  view: ControllerView;
  parts: ViewContents;
  joining: JoinProgress;
  customerId: string;
  onChoose: (view: ControllerView) => void;
}

/** Where all is shown, a wholesaler's unlinked licenses are not to bury the rest. */
const FIRST = 5;

/** What answers to the question that is asked; without one, all of it: the controllers, then what is on none. */
export function ViewSections({ view, parts, joining, customerId, onChoose }: ViewSectionsProps) {
  const { t } = useI18n();
  const controllerRows = (of: ViewContents['all']) => (
    <ControllerRows controllerRows={of} joining={joining} customerId={customerId} />
  );
  const licenses = (of: ViewContents['waiting']) => <LicenseRows rows={of} customerId={customerId} />;
  const onNone = (part: 'unlinked' | 'elsewhere') => (
    <OnNone part={part} count={parts[part].length} onAll={() => onChoose(part)}>
      {licenses(parts[part].slice(0, FIRST))}
    </OnNone>
  );
  switch (view) {
    case 'all':
      return (
        <>
          {controllerRows(parts.all)}
          {onNone('unlinked')}
          {onNone('elsewhere')}
        </>
      );
    case 'bare':
    case 'endedOnly':
    case 'unread':
      return parts[view].length > 0 ? controllerRows(parts[view]) : <Nobody joining={joining} />;
    case 'foreign': {
      const holders = parts.all.filter((controllerRow) =>
        parts.foreign.some((found) => found.controllerRow === controllerRow),
      );
      return holders.length > 0 ? (
        <>
          <p className="text-muted">{t('customerControllers.foreign.hint')}</p>
          {controllerRows(holders)}
        </>
      ) : (
        <Nobody joining={joining} />
      );
    }
    case 'elsewhere':
      if (!joining.joined.isWhole) {
        return (
          <Notice title={t('customerControllers.notKnownYet')}>
            <p>{t('customerControllers.notKnownYet.hint')}</p>
          </Notice>
        );
      }
      return parts.elsewhere.length > 0 ? (
        <>
          <p className="text-muted">{t('customerControllers.elsewhere.hint')}</p>
          {licenses(parts.elsewhere)}
        </>
      ) : (
        <Nobody joining={joining} />
      );
    default:
      return parts[view].length > 0 ? licenses(parts[view]) : <Nobody joining={joining} />;
  }
}

interface OnNoneProps {
  part: 'unlinked' | 'elsewhere';
  count: number;
  onAll: () => void;
  children: ReactNode;
}

function OnNone({ part, count, onAll, children }: OnNoneProps) {
  const { t, format } = useI18n();
  if (count === 0) return null;
  return (
    <section aria-labelledby={`part-${part}`} className="mt-3 grid gap-2">
      <div>
        <h2 id={`part-${part}`}>{t(`customerControllers.${part}.title`, { count })}</h2>
        <p className="text-sm text-muted">{t(`customerControllers.${part}.hint`)}</p>
      </div>
      {children}
      {count > FIRST && (
        <Button className="justify-self-start max-sm:w-full" onClick={onAll}>
          {t('customerControllers.showAll', { count: format.number(count) })}
        </Button>
      )}
    </section>
  );
}

/** Nothing answers to the question; while some were not read, nothing so far. */
function Nobody({ joining }: { joining: JoinProgress }) {
  const { t } = useI18n();
  return (
    <Notice
      title={t(joining.joined.isWhole ? 'customerControllers.nobody' : 'customerControllers.nobodyYet')}
    >
      {!joining.joined.isWhole && <p>{t('customerControllers.notKnownYet.hint')}</p>}
    </Notice>
  );
}
