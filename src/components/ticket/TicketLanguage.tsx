import { LanguageSelect } from '#components/LanguageSelect.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { Ticket } from './useTicket.ts';

/** Chooses the language of what is copied for a ticket. */
export function TicketLanguage({ ticket }: { ticket: Ticket }) {
  const { t } = useI18n();
  return (
    <div className="min-w-0">
      <LanguageSelect label={t('ticket.language')} value={ticket.locale} onChange={ticket.choose} />
      <p role="alert" className="mt-1 text-sm font-medium text-warn empty:hidden">
        {ticket.isUnavailable && t('ticket.language.failed')}
      </p>
    </div>
  );
}
