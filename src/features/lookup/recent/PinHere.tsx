import { Luggage, Pin, PinOff } from 'lucide-react';
import { customerLicenseLists, customerNames } from '#api/readSoFar/customersRead.ts';
import { deviceNames } from '#api/readSoFar/deviceNames.ts';
import { useReadSoFar } from '#api/readSoFar/readSoFar.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { announce } from '#ui/announce.tsx';
import { IconButton } from '#ui/Button.tsx';
import type { LookupItem } from './lookupItem.ts';
import { usePin } from './usePins.ts';

/** Pins the customer or controller that the page shows, or unpins it; nothing until the service has returned it. */
export function PinHere({ item }: { item: LookupItem }) {
  const { t } = useI18n();
  const name = useName(item);
  const { isPinned, toggle } = usePin(useApiClient().sid, item);
  if (name === null) return <span className="size-11 shrink-0 sm:size-9" />;
  const Icon = isPinned ? PinOff : Pin;
  return (
    <>
      <IconButton
        label={t(isPinned ? 'lookup.unpin' : 'lookup.pin', { name })}
        className={isPinned ? 'text-accent' : undefined}
        onClick={() => {
          toggle();
          announce(t(isPinned ? 'lookup.unpinned' : 'lookup.isPinned', { name }));
        }}
      >
        <Icon aria-hidden className="size-4" />
      </IconButton>
      <PrepareLink item={item} />
    </>
  );
}

/** Leads to the preparation of a visit of this customer or controller. */
function PrepareLink({ item: { kind, id } }: { item: LookupItem }) {
  const { t } = useI18n();
  const label = t('lookup.prepare');
  return (
    <Link
      to="/visits"
      search={kind === 'customer' ? { customer: id } : { controller: id }}
      aria-label={label}
      title={label}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-in text-muted hover:bg-sunken hover:text-ink sm:size-9 print:hidden"
    >
      <Luggage aria-hidden className="size-4" />
    </Link>
  );
}

/** Returns the name of an item that was read, or its id without a name; null if it was not read. */
function useName({ kind, id }: LookupItem): string | null {
  const customers = useReadSoFar(customerNames);
  const lists = useReadSoFar(customerLicenseLists);
  const controllers = useReadSoFar(deviceNames);
  if (kind === 'controller') return controllers.get(id) ?? id;
  return customers.get(id) ?? (lists.has(id) ? id : null);
}
