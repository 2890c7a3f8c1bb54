import { useEffect, useState } from 'react';
import { useBrand, type Brand } from '#components/brand/brandContext.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { BASE_PATH } from '#lib/basePath.ts';
import { Notice } from '#ui/Notice.tsx';

/** Shows what was replaced of the brand in the configuration, and why; nothing if it names none. */
export function BrandStatus() {
  const brand = useBrand();
  return brand && <Findings brand={brand} />;
}

function Findings({ brand: { config, changes } }: { brand: Brand }) {
  const { t, format } = useI18n();
  const missing = useMissingPictures(config);
  if (!missing) return null;
  const isFine = changes.length === 0 && missing.length === 0;
  return (
    <Notice tone={isFine ? 'good' : 'warn'} title={t('brand.status.title')}>
      {isFine && <p>{t('brand.status.ok')}</p>}
      {changes.length > 0 && (
        <>
          <p>{t('brand.status.changed')}</p>
          <ul className="list-disc ps-5">
            {changes.map(({ theme, token, contrast, required, ...colors }) => (
              <li key={`${theme} ${token}`}>
                {t(`brand.status.${token}`, {
                  ...colors,
                  theme: t(`common.theme.${theme}`),
                  contrast: format.number(contrast),
                  required: format.number(required),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {missing.length > 0 && (
        <p className="wrap-anywhere">{t('brand.status.pictures', { paths: format.list(missing) })}</p>
      )}
    </Notice>
  );
}

/** Returns the paths of pictures that cannot be loaded, or null while they are being loaded. */
function useMissingPictures({ logo, icons = [] }: Brand['config']): string[] | null {
  const [missing, setMissing] = useState<string[] | null>(null);
  const paths = [logo?.light, logo?.dark, ...icons.map(({ src }) => src)];
  const key = [...new Set(paths.filter((path) => path !== undefined))].join(' ');
  useEffect(() => {
    let isCurrent = true;
    const loads = key === '' ? [] : key.split(' ').map(async (path) => ((await canLoad(path)) ? [] : [path]));
    void Promise.all(loads).then((found) => isCurrent && setMissing(found.flat()));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return missing;
}

const canLoad = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(true));
    image.addEventListener('error', () => resolve(false));
    image.src = BASE_PATH + path;
  });
