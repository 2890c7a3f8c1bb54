import { Fragment, useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { Controller } from '#license/tree.ts';
import { cx } from '#ui/cx.ts';
import { SpacerRow } from '#ui/list/SpacerRow.tsx';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { clip } from '#lib/text/clip.ts';
import { deviceTypeWord } from '#features/controllers/values/deviceWords.ts';
import { ControllerLink, MAX_LENGTH, SerialNumbers } from './controllerCells.tsx';
import { LicenseSummary, OwnersSummary } from './controllerSummary.tsx';

// The widths below which columns are hidden. The sun theme hides them sooner, since its text is larger.
const CUSTOMER = 'max-lg:hidden sun:max-xl:hidden';
const MODEL = 'max-xl:hidden sun:max-2xl:hidden';
const LICENSES = 'sun:max-lg:hidden';

/** The height of most rows, px; each row is measured once it is rendered. */
const ROW_PX = 37;

export interface ControllersProps {
  controllers: readonly Controller[];
  licenseConfig: LicenseConfig;
}

/** The controllers as a table, from 640 px. The link in the first cell covers the row. */
export function ControllerTable({ controllers, licenseConfig }: ControllersProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const body = useRef<HTMLTableSectionElement>(null);
  const { drawn, after, measure } = useVirtualRows({ list: body, count: controllers.length, rowPx: ROW_PX });
  const cell = 'px-3 py-1.5 align-middle first:ps-4 last:pe-4';
  const head = `${cell} font-medium`;
  const unknown = <NotLoaded />;
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      <table
        aria-label={t('controllers.title')}
        aria-rowcount={controllers.length + 1}
        className="w-full table-fixed border-collapse text-start"
      >
        <thead className="border-b border-line text-sm text-muted">
          <tr aria-rowindex={1}>
            <th className={cx(head, 'w-auto')}>{t('controllers.name')}</th>
            <th className={cx(head, 'w-49')}>{t('controllers.table.serial')}</th>
            <th className={cx(head, 'w-47', CUSTOMER)}>{t('controllers.table.customer')}</th>
            <th className={cx(head, 'w-46', MODEL)}>{t('controllers.table.model')}</th>
            <th className={cx(head, 'w-44', LICENSES)}>{t('controllers.table.licenses')}</th>
            <th className={cx(head, 'w-24 text-end max-lg:hidden')}>{t('controllers.sites')}</th>
          </tr>
        </thead>
        <tbody ref={body} className="divide-y divide-line">
          {drawn.map(({ index, before }) => {
            const controller = controllers[index];
            return (
              controller && (
                <Fragment key={controller.device.id}>
                  <SpacerRow height={before} />
                  <tr
                    ref={measure}
                    data-index={index}
                    aria-rowindex={index + 2}
                    className="relative h-11 md:h-9 hover:bg-sunken has-[a:focus-visible]:bg-sunken"
                  >
                    <td className={cell}>
                      <ControllerLink controller={controller} hidesNodeId />
                    </td>
                    <td className={cell}>
                      <SerialNumbers controller={controller} />
                    </td>
                    <td className={cx(cell, 'truncate', CUSTOMER)}>
                      <OwnersSummary controller={controller} unknown={unknown} />
                    </td>
                    <td className={cx(cell, 'truncate', MODEL)}>
                      <bdi title={makeAndModel(controller.device)}>
                        {clip(makeAndModel(controller.device), MAX_LENGTH)}
                      </bdi>
                    </td>
                    <td className={cx(cell, LICENSES)}>
                      <LicenseSummary
                        controller={controller}
                        licenseConfig={licenseConfig}
                        unknown={unknown}
                      />
                    </td>
                    <td className={cx(cell, 'text-end tabular-nums max-lg:hidden')}>
                      {controller.device.properties.nodeType === 'smartgridControllerSite'
                        ? deviceTypeWord(i18n, controller.device.properties.nodeType)
                        : format.number(controller.sites.length)}
                    </td>
                  </tr>
                </Fragment>
              )
            );
          })}
          <SpacerRow height={after} />
        </tbody>
      </table>
    </div>
  );
}

/** A dash for a value that this session has not read. */
function NotLoaded() {
  const { t } = useI18n();
  return (
    <span className="text-muted" title={t('controllers.notLoaded')}>
      <span aria-hidden>–</span>
      <span className="sr-only">{t('controllers.notLoaded')}</span>
    </span>
  );
}
