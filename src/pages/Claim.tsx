import * as z from 'zod/mini';
import { WANTS } from '#features/claim/rules/want.ts';
import { ClaimAndVerdict } from '#features/claim/ClaimAndVerdict.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { useApp } from './appContext.ts';

const text = z.catch(z.optional(z.string()), undefined);
const Search = z.object({
  customer: text,
  controller: text,
  /** A license's id, never its key. */
  license: text,
  do: z.catch(z.optional(z.enum(WANTS)), undefined),
});

export default function Claim() {
  const { t } = useI18n();
  const { config } = useApp();
  const search = Search.parse(useSearchParams());
  const from = {
    customerId: search.customer ?? null,
    nodeId: search.controller ?? null,
    licenseId: search.license ?? null,
    want: search.do ?? 'both',
  };
  return (
    <Page
      title={t('claim.title')}
      brand={config.brand}
      actions={
        <Link to="/pairing" className={buttonClass()}>
          {t('claim.many')}
        </Link>
      }
    >
      <div className="max-w-3xl">
        <ClaimAndVerdict key={JSON.stringify(from)} from={from} rules={config} />
      </div>
    </Page>
  );
}
