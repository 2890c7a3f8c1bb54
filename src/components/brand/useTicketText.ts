import { useI18n } from '#i18n/useI18n.ts';
import { useBrand } from './brandContext.ts';

/** Returns a function that adds the support contact of the brand to a text for a ticket. */
export function useTicketText(): (ticket: string) => string {
  const { t } = useI18n();
  const brand = useBrand();
  return (ticket) => brand?.withSupport(t, ticket) ?? ticket;
}
