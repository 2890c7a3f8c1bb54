import type { ReactNode } from 'react';
import { useBrand } from '#components/brand/brandContext.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { BASE_PATH } from '#lib/basePath.ts';

interface SignedOutShellProps {
  brand: string;
  isSandbox: boolean;
  children: ReactNode;
  preferences?: ReactNode;
}

/** Surrounds the pages that need no session. */
export function SignedOutShell({ brand: name, isSandbox, children, preferences }: SignedOutShellProps) {
  const { t } = useI18n();
  const brand = useBrand();
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-md content-center gap-4 px-4 py-8">
      <p className="flex items-center gap-2 text-lg font-semibold">
        {brand ? (
          <brand.Logo place="page" />
        ) : (
          <>
            <img src={`${BASE_PATH}icon.svg`} alt="" className="size-7" />
            {name}
          </>
        )}
      </p>
      <div className="rounded-card border border-line bg-surface p-5 sm:p-6">{children}</div>
      {isSandbox && <p className="text-sm text-muted">{t('common.sandbox')}</p>}
      {preferences}
      {brand && <brand.Help />}
    </main>
  );
}
