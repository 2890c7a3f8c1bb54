import type { Config } from '#api/contract/config.ts';
import type { Translate } from '#i18n/i18n.ts';

export interface Contact {
  kind: 'email' | 'phone' | 'url';
  text: string;
  href: string;
}

/** Returns the ways to reach support: mail, telephone, page. */
export function contactsOf(support: Config['support'] = {}): Contact[] {
  const { email, phone, url } = support;
  const contacts: (Contact | false)[] = [
    email !== undefined && { kind: 'email', text: email, href: `mailto:${email}` },
    phone !== undefined && { kind: 'phone', text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` },
    url !== undefined && { kind: 'url', text: url, href: url },
  ];
  return contacts.filter((contact) => contact !== false);
}

/** Returns a `mailto:` URL (RFC 6068), in which lines end with CR LF. */
export function mailUrl(address: string, subject: string, body?: string): string {
  const query = [
    `subject=${encodeURIComponent(subject)}`,
    ...(body === undefined ? [] : [`body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`]),
  ];
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?${query.join('&')}`;
}

/** Adds a line with the support contact to a text for a ticket. */
export function withSupport(t: Translate, ticket: string, support: Config['support']): string {
  const contacts = contactsOf(support);
  if (contacts.length === 0) return ticket;
  const value = contacts.map(({ text }) => text).join(' · ');
  return `${ticket.trimEnd()}\n\n${t('common.labelled', { label: t('brand.support'), value })}`;
}
