import { TicketLanguage } from '#components/ticket/TicketLanguage.tsx';
import { useTicket } from '#components/ticket/useTicket.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { Device } from '#api/contract/device.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { TicketForm } from '#lib/text/ticket.ts';
import { copyText } from '#components/export/copyText.ts';
import type { RunExport } from '#components/export/useExport.ts';
import { navigate } from '#routing/navigate.ts';
import { MenuItem, MenuItems } from '#ui/menu/MenuItems.tsx';
import { useNow } from '#ui/hooks/useNow.ts';
import { controllerTicket } from './controllerTicket.ts';
import { useLinkedLicenses } from '#features/controllers/licenses/useLinkedLicenses.ts';
import type { Owners } from '#features/controllers/values/useOwners.ts';

export interface ControllerExportItemsProps {
  device: Device;
  nodeId: string;
  /** NodeIds of the sites; undefined if unknown. */
  sites: string[] | undefined;
  owners: Owners;
  licenseConfig: LicenseConfig;
  run: RunExport;
}

export function ControllerExportItems({
  device,
  nodeId,
  sites,
  owners,
  licenseConfig,
  run,
}: ControllerExportItemsProps) {
  const { t } = useI18n();
  const ticket = useTicket(['controllers', 'export', 'terms']);
  const now = useNow();
  const linked = useLinkedLicenses([nodeId, ...(sites ?? [])]);
  const obstacle = (linked.isPending || owners.status === 'reading') && t('export.reading');
  const isComplete = sites !== undefined && linked.failed.length === 0 && linked.unreadable.length === 0;
  const copy = (form: TicketForm, isSwap = false) =>
    run(async () => {
      const controller = { device, nodeId, owners: owners.owners, linked, isComplete, isSwap };
      const { href } = window.location;
      return copyText(
        t,
        await ticket.write((i18n) => controllerTicket(i18n, controller, licenseConfig, now, href, form)),
      );
    });
  return (
    <>
      <div className="px-3 py-1.5">
        <TicketLanguage ticket={ticket} />
      </div>
      <MenuItems label={t('terms.export')}>
        <MenuItem
          label={t('export.ticket.markdown')}
          disabledReason={obstacle}
          onChoose={() => copy('markdown')}
        />
        <MenuItem label={t('export.ticket.text')} disabledReason={obstacle} onChoose={() => copy('text')} />
        <MenuItem
          label={t('export.swap')}
          hint={t('export.swap.hint')}
          disabledReason={obstacle}
          onChoose={() => copy('text', true)}
        />
        <MenuItem
          label={t('export.link')}
          hint={t('export.link.hint')}
          onChoose={() => run(() => copyText(t, window.location.href))}
        />
        <MenuItem
          label={t('export.sticker')}
          onChoose={() =>
            navigate({
              to: '/stickers',
              search: { customer: owners.owners.find(({ uuid }) => uuid)?.uuid, controller: nodeId },
            })
          }
        />
        <MenuItem label={t('export.print')} disabledReason={obstacle} onChoose={() => window.print()} />
      </MenuItems>
    </>
  );
}
