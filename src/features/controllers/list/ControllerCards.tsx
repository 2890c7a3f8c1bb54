import { ChevronRight } from 'lucide-react';
import { useRef } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import type { Controller } from '#license/tree.ts';
import { useVirtualRows } from '#ui/list/useVirtualRows.ts';
import { clip } from '#lib/text/clip.ts';
import { deviceCountWord } from '#features/controllers/values/deviceWords.ts';
import type { ControllersProps } from './ControllerTable.tsx';
import { LicenseSummary, OwnersSummary } from './controllerSummary.tsx';
import type { LicenseConfig } from '#license/end.ts';
import { ControllerLink, MAX_LENGTH, SerialNumbers } from './controllerCells.tsx';

/** The height of most cards, px; each card is measured once it is rendered. */
const CARD_PX = 116;

/** The controllers as cards, below 640 px. */
export function ControllerCards({ controllers, licenseConfig }: ControllersProps) {
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
              <Card controller={controller} licenseConfig={licenseConfig} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function Card({ controller, licenseConfig }: { controller: Controller; licenseConfig: LicenseConfig }) {
  const i18n = useI18n();
  const sites = { type: 'smartgridControllerSite', count: controller.sites.length };
  const facts = [
    makeAndModel(controller.device),
    controller.sites.length > 0 && deviceCountWord(i18n, sites),
  ];
  return (
    <>
      <div className="grid min-w-0 flex-1 gap-0.5">
        <ControllerLink controller={controller} />
        {controller.device.properties.name && <SerialNumbers controller={controller} />}
        <bdi className="text-sm text-muted empty:hidden">
          {clip(facts.filter(Boolean).join(' · '), MAX_LENGTH)}
        </bdi>
        {/* Reserves a line, so that nothing moves when the rest becomes known. */}
        <span className="flex h-5.5 gap-x-4 overflow-hidden text-sm">
          <LicenseSummary controller={controller} licenseConfig={licenseConfig} unknown={null} />
          <span className="min-w-0 truncate text-muted">
            <OwnersSummary controller={controller} unknown={null} />
          </span>
        </span>
      </div>
      <ChevronRight aria-hidden className="size-4 shrink-0 text-muted rtl:rotate-180" />
    </>
  );
}
