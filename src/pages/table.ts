import type { ComponentType } from 'react';
import type { Room } from '#i18n/catalogue.ts';
import type { Place } from '#route/addresses.ts';

export interface PageProps {
  /** What stands in the path, decoded once; anybody may have written it. */
  params: Record<string, string>;
}

export interface PageEntry {
  /** What of the catalogue it needs besides what every page has. */
  rooms: readonly Room[];
  /** Behind sign-in. */
  signedIn: boolean;
  load: () => Promise<{ default: ComponentType<PageProps> }>;
}

/** One entry for each address. */
export const PAGES: Record<Place, PageEntry> = {
  '/overview': { rooms: ['overview', 'terms'], signedIn: true, load: () => import('./Overview.tsx') },
  '/customers': { rooms: ['customers'], signedIn: true, load: () => import('./Customers.tsx') },
  '/customers/$customerId': {
    rooms: ['licenses', 'terms'],
    signedIn: true,
    load: () => import('./Customer.tsx'),
  },
  '/customers/$customerId/picture': {
    rooms: ['licenses', 'picture', 'terms'],
    signedIn: true,
    load: () => import('./Picture.tsx'),
  },
  '/controllers': {
    rooms: ['controllers', 'terms'],
    signedIn: true,
    load: () => import('./Controllers.tsx'),
  },
  '/controllers/$nodeId': {
    rooms: ['controllers', 'terms'],
    signedIn: true,
    load: () => import('./Controller.tsx'),
  },
  '/controllers/$nodeId/certificate/$licenseId': {
    rooms: ['certificate', 'terms'],
    signedIn: true,
    load: () => import('./Certificate.tsx'),
  },
  '/claim': { rooms: ['claim', 'terms'], signedIn: true, load: () => import('./Claim.tsx') },
  '/c/$serial': { rooms: [], signedIn: true, load: () => import('./Sticker.tsx') },
  '/journal': {
    rooms: ['claim', 'journal', 'terms', 'verdict'],
    signedIn: true,
    load: () => import('./Journal.tsx'),
  },
  '/pairing': {
    rooms: ['sheet', 'claim', 'terms', 'verdict'],
    signedIn: true,
    load: () => import('./Pairing.tsx'),
  },
  '/sign-in': { rooms: ['account'], signedIn: false, load: () => import('./SignIn.tsx') },
  '/signed-out': { rooms: ['account'], signedIn: false, load: () => import('./SignedOut.tsx') },
  '/forgot-password': { rooms: ['account'], signedIn: false, load: () => import('./ForgotPassword.tsx') },
};
