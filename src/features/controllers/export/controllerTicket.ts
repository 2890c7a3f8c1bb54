import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { I18n } from '#i18n/useI18n.ts';
import { endOf, type LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import { stateWithEnd } from '#license/state.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { writeTicket, type TicketForm } from '#lib/text/ticket.ts';
import { endText } from '#components/export/licenseCells.ts';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import type { LinkedLicenses } from '#features/controllers/licenses/useLinkedLicenses.ts';

export interface TicketController {
  device: Device;
  nodeId: string;
  owners: readonly Customer[];
  linked: Pick<LinkedLicenses, 'licenses' | 'freshness'>;
  /** Whether all sites and licenses were read. */
  isComplete: boolean;
  /** Asks for the licenses to be moved to a replacement controller, which the API does not support. */
  isSwap: boolean;
}

/**
 * Describes a controller and its licenses for a ticket, with masked keys and times in ISO 8601 (UTC).
 * @param now device time, epoch milliseconds
 * @param url of the page of the controller
 */
export function controllerTicket(
  i18n: Pick<I18n, 't' | 'format'>,
  { device, nodeId, owners, linked, isComplete, isSwap }: TicketController,
  licenseConfig: LicenseConfig,
  now: number,
  url: string,
  form: TicketForm,
): string {
  const { t, format } = i18n;
  const { name, info } = device.properties;
  const { licenses } = linked;
  const count = licenses.length === 0 ? t('export.controller.none') : format.number(licenses.length);
  const facts: [label: string, value: string | null | undefined][] = [
    [t('export.swap.to'), isSwap ? '________________' : null],
    [t('export.controller.nodeId'), nodeId],
    [t('export.controller.serial'), info?.serialNumber],
    [t('export.controller.model'), makeAndModel(device)],
    [
      t('export.customer'),
      format.list(owners.map((owner) => (owner.uuid ? `${owner.name} (${owner.uuid})` : owner.name))) ||
        t('export.customer.unknown'),
    ],
    [t('export.controller.licenses'), isComplete ? count : t('export.controller.licenses.notAll', { count })],
    [
      t('export.read'),
      linked.freshness.dataUpdatedAt > 0 ? new Date(linked.freshness.dataUpdatedAt).toISOString() : null,
    ],
    [t('export.link.label'), url],
  ];
  return writeTicket(
    {
      title: name || nodeId,
      facts: facts.flatMap(([label, value]) => (value ? [t('common.labelled', { label, value })] : [])),
      table: {
        head: [
          t('export.state'),
          t('export.key'),
          t('export.type'),
          t('export.capacities'),
          t('export.ends'),
          t('export.controller.on'),
          t('export.id'),
        ],
        rows: licenses.map(({ license, on, read }) => {
          const end = endOf(license, licenseConfig);
          return [
            t(`terms.state.${stateWithEnd(license, end, serviceNow(now, read), licenseConfig)}`),
            maskKey(license.key),
            typeWord(i18n, license.type),
            capacityLine(i18n, license),
            endText(i18n, license, end),
            format.list(on),
            license.id,
          ];
        }),
      },
    },
    form,
  );
}
