import { useState, useSyncExternalStore } from 'react';
import { tabIcon } from '#brand/icons.ts';
import { BASE_PATH } from '#lib/basePath.ts';
import { useBrand, type LogoProps } from './brandContext.ts';

const HEIGHT: Record<LogoProps['place'], string> = {
  page: 'h-10',
  rail: 'h-8',
  bar: 'h-7',
  paper: 'h-[11mm]',
};

/** The logo of the brand for the shown theme. The name where there is no logo, where it fails, and with forced colours. */
export function Logo({ place }: LogoProps) {
  const brand = useBrand();
  const theme = useShownTheme();
  const [failed, setFailed] = useState<string>();
  if (!brand) return null;
  const { brand: name, logo, icons } = brand.config;
  const isDark = theme === 'dark' && place !== 'paper';
  const src = isDark ? (logo?.dark ?? logo?.light) : logo?.light;
  if (src !== undefined && src !== failed) {
    const plate = isDark && !logo?.dark && 'rounded-in bg-[#fff] p-1';
    return (
      <>
        <img
          src={BASE_PATH + src}
          alt={name}
          className={`max-w-full object-contain forced-colors:hidden ${HEIGHT[place]} ${plate || ''}`}
          onError={() => setFailed(src)}
        />
        <bdi className="hidden forced-colors:inline">{name}</bdi>
      </>
    );
  }
  const icon = place === 'page' && tabIcon(icons ?? [{ src: 'icon.svg', sizes: 'any' }]);
  return (
    <>
      {icon && <img src={BASE_PATH + icon.src} alt="" className="size-7" />}
      <bdi>{name}</bdi>
    </>
  );
}

const shownTheme = () => document.documentElement.dataset.theme;

/** Returns the theme that is shown, whether the user chose it or the device. */
function useShownTheme(): string | undefined {
  return useSyncExternalStore(onThemeChange, shownTheme);
}

function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
