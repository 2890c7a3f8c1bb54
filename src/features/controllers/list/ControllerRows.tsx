import { ChevronRight } from 'lucide-react';
import { Fragment, useRef } from 'react';
import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import type { Controller } from '#license/tree.ts';
import { cx } from '#ui/cx.ts';
import { SpacerRow } from '#ui/list/SpacerRow.tsx';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { clip } from '#lib/text/clip.ts';
import { deviceCountWord, deviceTypeWord } from '#features/controllers/values/deviceWords.ts';

const LONGEST = 80;

/** How high most rows and cards are; each is measured once it is drawn. */
const ROW_PX = 37;
const CARD_PX = 92;

/** From 640 px on. The link in the first cell covers its row. */
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
                      <RowLink controller={controller} unnamed />
                    </td>
                    <td className={cell}>
                      <Serials controller={controller} />
                    </td>
                    <td className={cx(cell, 'max-md:hidden')}>
                      <bdi>{clip(makeAndModel(controller.device), LONGEST)}</bdi>
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

/** Below 640 px. */
export function ControllerCards({ controllers }: { controllers: readonly Controller[] }) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const { drawn, after, measure } = useVirtualRows({ list, count: controllers.length, rowPx: CARD_PX });
  return (
    <ul
      ref={list}
      aria-label={t('controllers.title')}
      style={{ paddingBottom: after }}
      className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface"
    >
      {drawn.map(({ index, before }) => {
        const controller = controllers[index];
        return (
          controller && (
            <li
              key={controller.device.id}
              ref={measure}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={controllers.length}
              style={{ marginTop: before }}
              className="relative flex min-h-14 items-center gap-3 px-4 py-3"
            >
              <Card controller={controller} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function Card({ controller }: { controller: Controller }) {
  const i18n = useI18n();
  const sites = { type: 'smartgridControllerSite', count: controller.sites.length };
  const facts = [
    makeAndModel(controller.device),
    controller.sites.length > 0 && deviceCountWord(i18n, sites),
  ];
  return (
    <>
      <div className="grid min-w-0 flex-1 gap-0.5">
        <RowLink controller={controller} />
        {controller.device.properties.name && <Serials controller={controller} />}
        <bdi className="text-sm text-muted empty:hidden">
          {clip(facts.filter(Boolean).join(' · '), LONGEST)}
        </bdi>
      </div>
      <ChevronRight aria-hidden className="size-4 shrink-0 text-muted" />
    </>
  );
}

interface RowLinkProps {
  controller: Controller;
  /** The nodeId stands beside it already, so it is not shown again in the place of a missing name. */
  unnamed?: boolean;
}

function RowLink({ controller: { nodeId, device }, unnamed }: RowLinkProps) {
  const { t } = useI18n();
  const { name } = device.properties;
  return (
    <Link
      to="/controllers/$nodeId"
      params={{ nodeId }}
      className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
    >
      {name && <bdi>{clip(name, LONGEST)}</bdi>}
      {!name && unnamed && (
        <span className="font-normal text-muted">
          {t('controllers.unnamed')}
          <span className="sr-only"> {nodeId}</span>
        </span>
      )}
      {!name && !unnamed && <bdi className="code">{clip(nodeId, LONGEST)}</bdi>}
    </Link>
  );
}

/** The serial number, which is the nodeId on most boxes; both where they differ. */
function Serials({ controller: { nodeId, device } }: { controller: Controller }) {
  const serial = device.properties.info?.serialNumber;
  return (
    <span className="code flex flex-wrap gap-x-3 text-sm text-muted">
      <bdi>{clip(serial || nodeId, LONGEST)}</bdi>
      {serial && serial !== nodeId && <bdi>{clip(nodeId, LONGEST)}</bdi>}
    </span>
  );
}
