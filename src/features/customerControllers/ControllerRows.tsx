import { Link2Off } from 'lucide-react';
import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { nodesOf, type ControllerRow } from './rules/joinLicenses.ts';
import { problemWords } from '#components/problem/problemWords.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { SkeletonBar } from '#ui/Skeleton.tsx';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import { LicenseLine } from '#components/LicenseLine.tsx';
import type { JoinProgress } from './useCustomerControllers.ts';

interface ControllerRowsProps {
  controllerRows: readonly ControllerRow[];
  joining: JoinProgress;
  customerId: string;
}

/** Controllers with what is on them. */
export function ControllerRows({ controllerRows, joining, customerId }: ControllerRowsProps) {
  const { t } = useI18n();
  const { shown, more } = useShowMore(controllerRows);
  if (controllerRows.length === 0) return null;
  return (
    <div>
      <ul
        aria-label={t('customerControllers.controllers')}
        className="divide-y divide-line rounded-card border border-line bg-surface"
      >
        {shown.map((controllerRow) => (
          <ControllerRowItem
            key={controllerRow.controller.nodeId}
            controllerRow={controllerRow}
            joining={joining}
            customerId={customerId}
          />
        ))}
      </ul>
      {more}
    </div>
  );
}

function ControllerRowItem({
  controllerRow,
  joining,
  customerId,
}: Omit<ControllerRowsProps, 'controllerRows'> & { controllerRow: ControllerRow }) {
  const { t } = useI18n();
  const { controller, found, isWhole } = controllerRow;
  const { nodeId, sites } = controller;
  const name = controller.device.properties.name;
  const needsOne = isWhole && found.every(({ standing }) => standing.state === 'ended');
  return (
    <li className="grid items-start gap-x-6 gap-y-1 px-4 py-2 md:grid-cols-[minmax(11rem,15rem)_minmax(0,1fr)]">
      <div className="grid min-w-0 md:py-1">
        <Link
          to="/controllers/$nodeId"
          params={{ nodeId }}
          className="inline-flex min-h-11 items-center font-medium hover:underline md:min-h-0"
        >
          {name ? <bdi>{clip(name, 80)}</bdi> : t('customerControllers.unnamed')}
        </Link>
        <span className="text-sm text-muted">
          <bdi className="code">{clip(nodeId, 60)}</bdi>
          {sites.length > 1 && ` · ${t('customerControllers.sites', { count: sites.length })}`}
        </span>
      </div>
      <div className="grid min-w-0">
        {found.map(({ standing, on, isOwned }) => (
          <LicenseLine
            key={standing.license.id}
            standing={standing}
            customerId={customerId}
            isOwned={isOwned !== false}
            claim={{ controller: on[0] }}
            note={[
              isOwned === false && t('customerControllers.foreign'),
              !on.includes(nodeId) && t('customerControllers.on', { node: on.join(', ') }),
            ]}
          />
        ))}
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-2 empty:hidden md:min-h-9">
          <Absence controllerRow={controllerRow} joining={joining} />
          {needsOne && (
            <Link
              to="/claim"
              search={{ controller: nodeId, customer: customerId }}
              className={`${buttonClass()} max-sm:w-full`}
            >
              {t('customerControllers.put')}
            </Link>
          )}
        </div>
      </div>
    </li>
  );
}

function NoLicense() {
  const { t } = useI18n();
  return (
    <span className="inline-flex items-center gap-2 font-medium text-warn">
      <Link2Off aria-hidden className="size-4" />
      {t('customerControllers.none')}
    </span>
  );
}

/** Why nothing more stands in the row: it has none, it was not read yet, or it could not be. */
function Absence({
  controllerRow: { controller, found, isWhole },
  joining,
}: {
  controllerRow: ControllerRow;
  joining: JoinProgress;
}) {
  const { t } = useI18n();
  if (isWhole) {
    if (found.length === 0) return <NoLicense />;
    return found.every(({ standing }) => standing.state === 'ended') ? (
      <span className="text-sm text-muted">{t('customerControllers.endedOnly')}</span>
    ) : null;
  }
  const nodes = nodesOf(controller);
  const failure = nodes.flatMap((nodeId) => joining.failures.get(nodeId) ?? [])[0];
  if (failure) {
    return (
      <>
        <span className="text-bad">
          {t('customerControllers.failed')} <span className="text-ink">{problemWords(t, failure).title}</span>
        </span>
        <Button onClick={joining.course.start} className="max-sm:w-full">
          {t('common.retry')}
        </Button>
      </>
    );
  }
  if (nodes.some((nodeId) => joining.waiting.has(nodeId))) {
    return (
      <>
        <span className="sr-only">{t('customerControllers.unread')}</span>
        <SkeletonBar className="w-44" />
      </>
    );
  }
  const isRead = nodes.every((nodeId) => joining.reads.has(nodeId));
  return (
    <span className="text-muted">
      {t(isRead ? 'customerControllers.unreadableRows' : 'customerControllers.unread')}
    </span>
  );
}
