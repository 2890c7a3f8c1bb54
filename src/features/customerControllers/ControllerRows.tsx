import { useEffect, useRef, type RefObject } from 'react';
import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { wantedNodes, type ControllerRow } from './rules/joinLicenses.ts';
import { buttonClass } from '#ui/Button.tsx';
import { useInSight } from '#ui/hooks/useInSight.ts';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { LicenseLine } from '#components/LicenseLine.tsx';
import { MissingLicenses } from './MissingLicenses.tsx';
import type { ControllersProgress } from './useCustomerControllers.ts';

interface ControllerRowsProps {
  controllerRows: readonly ControllerRow[];
  progress: ControllersProgress;
  customerId: string;
}

/** The height of most rows, px; each row is measured once it is rendered. */
const ROW_PX = 65;

/** Controllers with their licenses, of which only the visible rows are rendered. */
export function ControllerRows({ controllerRows, progress, customerId }: ControllerRowsProps) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const { drawn, after, measure } = useVirtualRows({ list, count: controllerRows.length, rowPx: ROW_PX });
  return (
    <ul
      ref={list}
      aria-label={t('customerControllers.controllers')}
      style={{ paddingBottom: after }}
      className="divide-y divide-line rounded-card border border-line bg-surface empty:hidden"
    >
      {drawn.map(({ index, before }) => {
        const controllerRow = controllerRows[index];
        return (
          controllerRow && (
            <li
              key={controllerRow.controller.nodeId}
              ref={measure}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={controllerRows.length}
              style={{ marginTop: before }}
            >
              <ControllerRowItem controllerRow={controllerRow} progress={progress} customerId={customerId} />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Reads the licenses of a row while the row is in sight, each controller and site at most once. */
function useReadInSight(
  element: RefObject<HTMLElement | null>,
  controllerRow: ControllerRow,
  { reads, want }: ControllersProgress,
): void {
  const isInSight = useInSight(element);
  const wanted = isInSight ? wantedNodes(controllerRow, reads).join(' ') : '';
  useEffect(() => (wanted === '' ? undefined : want(wanted.split(' '))), [wanted, want]);
}

function ControllerRowItem({
  controllerRow,
  progress,
  customerId,
}: Omit<ControllerRowsProps, 'controllerRows'> & { controllerRow: ControllerRow }) {
  const content = useRef<HTMLDivElement>(null);
  useReadInSight(content, controllerRow, progress);
  const { t, format } = useI18n();
  const { controller, licenses, isComplete } = controllerRow;
  const { nodeId, sites } = controller;
  const name = controller.device.properties.name;
  const needsLicense = isComplete && licenses.every(({ evaluated }) => evaluated.state === 'ended');
  return (
    <div
      ref={content}
      className="grid items-start gap-x-6 gap-y-1 px-4 py-2 md:grid-cols-[minmax(11rem,15rem)_minmax(0,1fr)]"
    >
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
        {licenses.map(({ evaluated, on, isOwned }) => (
          <LicenseLine
            key={evaluated.license.id}
            evaluated={evaluated}
            customerId={customerId}
            isOwned={isOwned !== false}
            claim={{ controller: on[0] }}
            note={[
              isOwned === false && t('customerControllers.foreign'),
              !on.includes(nodeId) && t('customerControllers.on', { node: format.list(on) }),
            ]}
          />
        ))}
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-2 empty:hidden md:min-h-9">
          <MissingLicenses controllerRow={controllerRow} progress={progress} />
          {needsLicense && (
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
    </div>
  );
}
