import { Fragment, useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import type { Controller } from '#license/tree.ts';
import { cx } from '#ui/cx.ts';
import { SpacerRow } from '#ui/list/SpacerRow.tsx';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { clip } from '#lib/text/clip.ts';
import { deviceTypeWord } from '#features/controllers/values/deviceWords.ts';
import { ControllerLink, MAX_LENGTH, SerialNumbers } from './controllerCells.tsx';

/** The height of most rows, px; each row is measured once it is rendered. */
const ROW_PX = 37;

/** The controllers as a table, from 640 px. The link in the first cell covers the row. */
export function ControllerTable({ controllers }: { controllers: readonly Controller[] }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const body = useRef<HTMLTableSectionElement>(null);
  const { drawn, after, measure } = useVirtualRows({ list: body, count: controllers.length, rowPx: ROW_PX });
  const cell = 'px-4 py-1.5 align-middle';
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface">
      <table
        aria-label={t('controllers.title')}
        aria-rowcount={controllers.length + 1}
        className="w-full border-collapse text-left"
      >
        <thead className="border-b border-line text-sm text-muted">
          <tr aria-rowindex={1}>
            <th className={cx(cell, 'font-medium whitespace-nowrap')}>{t('controllers.name')}</th>
            <th className={cx(cell, 'font-medium whitespace-nowrap')}>{t('controllers.table.serial')}</th>
            <th className={cx(cell, 'font-medium whitespace-nowrap max-md:hidden')}>
              {t('controllers.table.model')}
            </th>
            <th className={cx(cell, 'text-right font-medium whitespace-nowrap')}>{t('controllers.sites')}</th>
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
                    <td className={cx(cell, 'max-md:hidden')}>
                      <bdi>{clip(makeAndModel(controller.device), MAX_LENGTH)}</bdi>
                    </td>
                    <td className={cx(cell, 'text-right tabular-nums')}>
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
