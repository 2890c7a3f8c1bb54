import * as z from 'zod/mini';
import { Config } from '../../src/api/contract/config.ts';

/** What each setting means, by path. */
export const DESCRIPTIONS: Record<string, string> = {
  $schema: 'Lets editors check and complete this file.',
  $comment: 'Ignored.',
  apiUrl: 'Base URL of the API; empty means beside the page.',
  authUrl: 'Base URL of the authentication service; empty means beside the page.',
  brand: 'Name of the product: in the frame, in page titles, on certificates and in the subject of mails.',
  logo: 'Shown in place of the name.',
  'logo.light': 'Path beside config.json, for light backgrounds and for paper.',
  'logo.dark': 'For dark backgrounds. Without it, the light one stands on a white plate.',
  icons: 'Icons of the tab and of the installed app, as in a web app manifest.',
  colors: 'Colours of the brand. Where their contrast is too low, shades of them are used.',
  'colors.accent': 'Primary buttons, links, and what is selected.',
  'colors.accentDark': 'Replaces accent in the dark theme.',
  'colors.accentSun': 'Replaces accent in the theme for sunlight.',
  themeColor: 'Colour of the frame of the installed app; colors.accent by default.',
  backgroundColor: 'Background while the installed app starts.',
  support: 'Whom people ask: below sign-in, in the account menu, with errors and in texts for tickets.',
  'support.email':
    'Mails have the name of the product in their subject, and details of an error in their text.',
  'support.phone': 'In international form, such as +31 20 123 4567.',
  'support.url': 'A page with a form or a chat.',
  links: 'Shown below sign-in and in the account menu.',
  'links.help': 'Manual or help pages.',
  'links.terms': 'Terms of use.',
  'links.privacy': 'Privacy statement.',
  language: 'For people whose browser prefers none of the languages of the dashboard.',
  durationUnit:
    'Unit of the duration of a license, which the API does not document. With null, no end is computed.',
  endingSoonDays: 'A license ends soon if its end is at most this many days away.',
};

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
}

function describe(schema: Schema, path: string): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const own = path === '' ? name : `${path}.${name}`;
    property.description = DESCRIPTIONS[own];
    describe(property, own);
  }
}

/** Returns the JSON Schema of `config.json`, derived from the schema by which the page and the host check the file. */
export function configSchema(): Schema {
  // Written by the host, not by a person.
  const { sandbox: _, ...properties } = Config.shape;
  const schema = z.toJSONSchema(z.strictObject(properties), { io: 'input' }) as Schema;
  describe(schema, '');
  return { ...schema };
}
