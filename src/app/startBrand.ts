import type { Config } from '#api/contract/config.ts';
import { tabIcon, touchIcon, type Icon } from '#brand/icons.ts';
import { paletteOf } from '#brand/palette.ts';
import { styleSheetOf } from '#brand/styleSheet.ts';
import type { Brand } from '#components/brand/brandContext.ts';
import { Help, Support } from '#components/brand/Help.tsx';
import { Logo } from '#components/brand/Logo.tsx';
import { withSupport } from '#components/brand/support.ts';
import { loadNamespaces } from '#i18n/i18n.ts';
import { BASE_PATH } from '#lib/basePath.ts';

/**
 * Applies the colours and icons of the configuration, and returns what the brand adds to pages.
 * @param language resolves when the language is set
 * @throws if the messages cannot be fetched
 */
export async function startBrand(config: Config, language: Promise<void>): Promise<Brand> {
  const { colors, icons = [], support } = config;
  const { palettes, changes } = colors ? paletteOf(colors) : { palettes: null, changes: [] };
  if (palettes) {
    // A constructed style sheet needs no exception in the policy, which forbids inline styles.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styleSheetOf(palettes));
    document.adoptedStyleSheets.push(sheet);
  }
  showIcon('icon', tabIcon(icons));
  showIcon('apple-touch-icon', touchIcon(icons));
  await language;
  await loadNamespaces(['brand']);
  return {
    config,
    changes,
    Logo,
    Help,
    Support,
    withSupport: (t, ticket) => withSupport(t, ticket, support),
  };
}

/** The host has written the icons into the document; a static host has not. */
function showIcon(rel: string, icon: Icon | undefined): void {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`);
  if (!link || !icon) return;
  link.removeAttribute('type');
  link.href = BASE_PATH + icon.src;
}
