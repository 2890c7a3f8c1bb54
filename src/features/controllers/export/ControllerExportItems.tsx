import { useI18n } from '#i18n/useI18n.ts';
import type { Device } from '#api/contract/device.ts';
import type { LicenseConfig } from '#license/end.ts';
import type { TicketForm } from '#lib/text/ticket.ts';
import { copyText } from '#components/export/copyText.ts';
import type { RunExport } from '#components/export/useExport.ts';
import { MenuItem, MenuItems } from '#ui/menu/Menu.tsx';
import { useNow } from '#ui/hooks/useNow.ts';
import { controllerTicket } from './controllerTicket.ts';
import { useLinkedLicenses } from '#features/controllers/licenses/useLinkedLicenses.ts';
import type { Owners } from '#features/controllers/values/useOwners.ts';

export interface ControllerExportItemsProps {
  device: Device;
  nodeId: string;
  /** NodeIds of its sites; undefined where they are not known. */
  sites: string[] | undefined;
  owners: Owners;
  rules: LicenseConfig;
  run: RunExport;
}

export function ControllerExportItems({
  device,
  nodeId,
  sites,
  owners,
  rules,
  run,
}: ControllerExportItemsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const now = useNow();
  const linked = useLinkedLicenses([nodeId, ...(sites ?? [])]);
  const reading = (linked.isPending || owners.status === 'reading') && t('export.reading');
  const complete = sites !== undefined && linked.failed.length === 0 && linked.unreadable.length === 0;
  const copy = (form: TicketForm, isSwap = false) =>
    run(() => {
      const known = { device, nodeId, owners: owners.owners, linked, complete };
      return copyText(
        t,
        controllerTicket(i18n, { ...known, isSwap }, rules, now, window.location.href, form),
      );
    });
  return (
    <MenuItems label={t('terms.export')}>
      <MenuItem label={t('export.ticket.markdown')} obstacle={reading} onChoose={() => copy('markdown')} />
      <MenuItem label={t('export.ticket.text')} obstacle={reading} onChoose={() => copy('text')} />
      <MenuItem
        label={t('export.swap')}
        hint={t('export.swap.hint')}
        obstacle={reading}
        onChoose={() => copy('text', true)}
      />
      <MenuItem
        label={t('export.link')}
        hint={t('export.link.hint')}
        onChoose={() => run(() => copyText(t, window.location.href))}
      />
      <MenuItem label={t('export.print')} obstacle={reading} onChoose={() => window.print()} />
    </MenuItems>
  );
}
