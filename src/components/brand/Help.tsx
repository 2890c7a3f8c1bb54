import type { ReactNode } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { useBrand, type SupportProps } from './brandContext.ts';
import { contactsOf, mailUrl, type Contact } from './support.ts';

/** Help, support, terms and privacy, in this order. */
export function Help() {
  const { t } = useI18n();
  const brand = useBrand();
  if (!brand) return null;
  const { links = {}, support } = brand.config;
  const contacts = contactsOf(support);
  if (contacts.length === 0 && Object.keys(links).length === 0) return null;
  return (
    <nav aria-label={t('brand.help')}>
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {links.help !== undefined && <Item href={links.help}>{t('brand.link.help')}</Item>}
        {contacts.map((contact) => (
          <Item key={contact.kind} href={urlOf(contact, brand.config.brand)}>
            {contact.kind === 'url' ? (
              t('brand.support.page')
            ) : (
              <>
                <span className="sr-only">{t('brand.support')}</span> <bdi>{contact.text}</bdi>
              </>
            )}
          </Item>
        ))}
        {links.terms !== undefined && <Item href={links.terms}>{t('brand.link.terms')}</Item>}
        {links.privacy !== undefined && <Item href={links.privacy}>{t('brand.link.privacy')}</Item>}
      </ul>
    </nav>
  );
}

const Item = ({ href, children }: { href: string; children: ReactNode }) => (
  <li>
    <HelpLink href={href}>{children}</HelpLink>
  </li>
);

/** A link that leaves the typed text and the session of this page alone. */
function HelpLink({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useI18n();
  const isPage = href.startsWith('https:');
  return (
    <a
      href={href}
      className="link inline-flex min-h-11 items-center gap-1 sm:min-h-9"
      {...(isPage && { target: '_blank', rel: 'noopener noreferrer' })}
    >
      {children}
      {isPage && <span className="sr-only">{t('brand.newTab')}</span>}
    </a>
  );
}

/** The support contact beside an error. A mail has the details of the error. */
export function Support({ subject, report }: SupportProps) {
  const { t } = useI18n();
  const brand = useBrand();
  const contacts = contactsOf(brand?.config.support);
  if (!brand || contacts.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm">
      <span>{t('brand.support')}</span>
      {contacts.map((contact) => (
        <HelpLink key={contact.kind} href={urlOf(contact, `${brand.config.brand}: ${subject}`, report)}>
          {contact.kind === 'url' ? t('brand.support.page') : <bdi>{contact.text}</bdi>}
        </HelpLink>
      ))}
    </p>
  );
}

const urlOf = ({ kind, text, href }: Contact, subject: string, body?: string) =>
  kind === 'email' ? mailUrl(text, subject, body) : href;
