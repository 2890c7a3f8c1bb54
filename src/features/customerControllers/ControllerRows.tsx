import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import type { ControllerRow } from './rules/joinLicenses.ts';
import { buttonClass } from '#ui/Button.tsx';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import { LicenseLine } from '#components/LicenseLine.tsx';
import { MissingLicenses } from './MissingLicenses.tsx';
import type { ControllersProgress } from './useCustomerControllers.ts';

interface ControllerRowsProps {
  controllerRows: readonly ControllerRow[];
  progress: ControllersProgress;
  customerId: string;
}

/** Controllers with their licenses. */
export function ControllerRows({ controllerRows, progress, customerId }: ControllerRowsProps) {
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
            progress={progress}
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
  progress,
  customerId,
}: Omit<ControllerRowsProps, 'controllerRows'> & { controllerRow: ControllerRow }) {
  const { t } = useI18n();
  const { controller, licenses, isComplete } = controllerRow;
  const { nodeId, sites } = controller;
  const name = controller.device.properties.name;
  const needsLicense = isComplete && licenses.every(({ evaluated }) => evaluated.state === 'ended');
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
        {licenses.map(({ evaluated, on, isOwned }) => (
          <LicenseLine
            key={evaluated.license.id}
            evaluated={evaluated}
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
    </li>
  );
}
