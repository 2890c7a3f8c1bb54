import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useBrand } from '#components/brand/brandContext.ts';
import { lazyPart } from '#components/lazy/LazyPart.tsx';
import type { Namespace } from '#i18n/catalogue.ts';
import { localeNamed, type Locale } from '#i18n/locales.ts';
import { translateIn } from '#i18n/translateIn.ts';
import { useI18n, type I18n } from '#i18n/useI18n.ts';
import { Emitter } from '#platform/observable.ts';
import { readPreference, writePreference } from '#platform/preferences.ts';

const choices = new Emitter();
/** The choice where the browser denies storage; it lasts until the page is closed. */
let unstored: string | null = null;

/** Returns the language that was chosen on this device; undefined for that of the page. */
const chosenLocale = () => localeNamed(readPreference('ticketLocale') ?? unstored);

export interface Ticket {
  /** The chosen language of tickets, which is that of the page until another is chosen. */
  locale: Locale;
  choose: (locale: Locale) => void;
  /** Whether the messages of the chosen language could not be loaded; the ticket is in the language of the page then. */
  isUnavailable: boolean;
  /**
   * Returns what `compose` writes in the chosen language, and the support contact of the brand below that. A promise only
   * while the messages of the language are being loaded.
   */
  write: (compose: (i18n: I18n) => string) => string | Promise<string>;
}

/**
 * The texts that are copied for a ticket, in a language of their own: support may speak another than the reader. The
 * language is remembered on the device, and its messages are loaded only if that is not the language of the page.
 * @param namespaces of the messages in the ticket
 */
export function useTicket(namespaces: readonly Namespace[]): Ticket {
  const reader = useI18n();
  const brand = useBrand();
  const locale = useSyncExternalStore(choices.subscribe, chosenLocale) ?? reader.locale;
  const isOther = locale !== reader.locale;
  const other = useQuery({
    ...lazyPart(`ticket ${locale} ${namespaces.join(' ')}`, () =>
      translateIn(locale, ['brand', 'common', ...namespaces]),
    ),
    enabled: isOther,
  });
  return {
    locale,
    choose(next) {
      const choice = next === reader.locale ? '' : next;
      writePreference('ticketLocale', choice);
      unstored = readPreference('ticketLocale') === choice ? null : choice;
      choices.emit();
    },
    isUnavailable: isOther && other.isError,
    write(compose) {
      const writeIn = (i18n: I18n) => {
        const text = compose(i18n);
        return brand?.withSupport(i18n.t, text) ?? text;
      };
      if (!isOther) return writeIn(reader);
      if (other.data) return writeIn(other.data);
      return other.refetch({ cancelRefetch: false }).then(({ data }) => writeIn(data ?? reader));
    },
  };
}
