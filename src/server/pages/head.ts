import type { Config } from '#api/contract/config.ts';
import { tabIcon, touchIcon } from '#brand/icons.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Returns a page with the name and the icons of the configuration, which a tab shows before the app runs. */
export function withBrand(html: string, { brand, icons = [] }: Config): string {
  const name = escaped(brand);
  const tab = tabIcon(icons);
  const touch = touchIcon(icons);
  const named = html
    .replace(/<title>Licenses<\/title>/, () => `<title>${name}</title>`)
    .replace(/(<meta name="apple-mobile-web-app-title" content=")[^"]*/, (_, start) => start + name);
  const tabbed = tab
    ? named.replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="./${tab.src}" />`)
    : named;
  return touch
    ? tabbed.replace(
        /<link rel="apple-touch-icon"[^>]*>/,
        () => `<link rel="apple-touch-icon" href="./${touch.src}" />`,
      )
    : tabbed;
}
