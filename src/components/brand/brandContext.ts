import { createContext, useContext, type ComponentType } from 'react';
import type { Config } from '#api/contract/config.ts';
import type { ColorChange } from '#brand/palette.ts';
import type { Translate } from '#i18n/i18n.ts';

export interface LogoProps {
  /** `page` above the sign-in form, `rail` and `bar` in the navigation, `paper` on a certificate. */
  place: 'page' | 'rail' | 'bar' | 'paper';
}

export interface SupportProps {
  /** What a mail is about. */
  subject: string;
  /** Text of a mail, for a ticket. */
  report?: string;
}

/** What a brand adds to pages. Its code is fetched only if the configuration names a brand. */
export interface Brand {
  config: Config;
  changes: readonly ColorChange[];
  Logo: ComponentType<LogoProps>;
  /** Links and support contact, in the same order wherever they are (WCAG 2.2, 3.2.6). */
  Help: ComponentType;
  /** The support contact beside an error; renders nothing if there is none. */
  Support: ComponentType<SupportProps>;
  /** Adds the support contact to a text for a ticket. */
  withSupport: (t: Translate, ticket: string) => string;
}

const BrandContext = createContext<Brand | null>(null);
export const BrandProvider = BrandContext.Provider;

/** Returns the brand, or null if the configuration names none. */
export const useBrand = (): Brand | null => useContext(BrandContext);
