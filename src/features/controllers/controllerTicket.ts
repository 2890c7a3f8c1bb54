import type { Customer } from '#api/contract/customer.ts';
import type { Device } from '#api/contract/device.ts';
import type { I18n } from '#i18n/useI18n.ts';
import { endOf, type LicenseRules } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import { stateWithEnd } from '#license/state.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { writeTicket, type TicketForm } from '#lib/ticket.ts';
import { endText } from '#show/licenseCells.ts';
import { capacityLine, typeWord } from '#show/licenseWords.ts';
import type { Linked } from './useLinked.ts';

export interface KnownController {
  device: Device;
  nodeId: string;
  owners: readonly Customer[];
  linked: Pick<Linked, 'licenses' | 'freshness'>;
  /** Whether nothing was left out: neither a site nor a license. */
  complete: boolean;
  /** The box is being replaced: the ticket asks for its licenses to be moved, which this API cannot. */
  isSwap: boolean;
}

/**
 * A controller and its licenses for a ticket, with masked keys and times in ISO 8601 (UTC).
 * @param now epoch milliseconds by the device's clock
 * @param url of its page
 */
export function controllerTicket(
  i18n: Pick<I18n, 't' | 'format'>,
  { device, nodeId, owners, linked, complete, isSwap }: KnownController,
  rules: LicenseRules,
  now: number,
  url: string,
  form: TicketForm,
): string {
  const { t, format } = i18n;
  const { name, info } = device.properties;
  const { licenses } = linked;
  const count = licenses.length === 0 ? t('out.controller.none') : format.number(licenses.length);
  const facts: [label: string, value: string | null | undefined][] = [
    [t('out.swap.to'), isSwap ? '________________' : null],
    [t('out.controller.nodeId'), nodeId],
    [t('out.controller.serial'), info?.serialNumber],
    [t('out.controller.model'), makeAndModel(device)],
    [
      t('out.customer'),
      owners.map((owner) => (owner.uuid ? `${owner.name} (${owner.uuid})` : owner.name)).join(', ') ||
        t('out.customer.unknown'),
    ],
    [t('out.controller.licenses'), complete ? count : t('out.controller.licenses.notAll', { count })],
    [
      t('out.read'),
      linked.freshness.dataUpdatedAt > 0 ? new Date(linked.freshness.dataUpdatedAt).toISOString() : null,
    ],
    [t('out.link.label'), url],
  ];
  return writeTicket(
    {
      title: name || nodeId,
      facts: facts.flatMap(([label, value]) => (value ? [[label, value]] : [])),
      table: {
        head: [
          t('out.state'),
          t('out.key'),
          t('out.type'),
          t('out.capacities'),
          t('out.ends'),
          t('out.controller.on'),
          t('out.id'),
        ],
        rows: licenses.map(({ license, on, read }) => {
          const end = endOf(license, rules);
          return [
            t(`terms.state.${stateWithEnd(license, end, serviceNow(now, read), rules)}`),
            maskKey(license.key),
            typeWord(i18n, license.type),
            capacityLine(i18n, license),
            endText(i18n, license, end),
            on.join(', '),
            license.id,
          ];
        }),
      },
    },
    form,
  );
}
