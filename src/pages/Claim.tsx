import * as z from 'zod/mini';
import { REQUESTED_STEPS } from '#features/claim/rules/requestedSteps.ts';
import type { ClaimPrefill } from '#features/claim/rules/claimValues.ts';
import { ClaimAndVerdict } from '#features/claim/ClaimAndVerdict.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { Link } from '#routing/Link.tsx';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { useApp } from './context/appContext.ts';

const text = z.catch(z.optional(z.string()), undefined);
const Search = z.object({
  customer: text,
  controller: text,
  /** Id of the license, never its key. */
  license: text,
  /** Id of the operation whose verdict is shown. */
  entry: text,
  /** Version 1 used `link` for `claim`. */
  do: z.catch(z.optional(z.enum([...REQUESTED_STEPS, 'link'])), undefined),
});

export default function Claim() {
  const { t } = useI18n();
  const { config } = useApp();
  const search = Search.parse(useSearchParams());
  const prefill: ClaimPrefill = {
    customerId: search.customer ?? null,
    nodeId: search.controller ?? null,
    licenseId: search.license ?? null,
    requestedSteps: search.do === 'link' ? 'claim' : (search.do ?? 'both'),
  };
  return (
    <Page
      title={t('claim.title')}
      brand={config.brand}
      actions={
        <Link to="/pairing" className={buttonClass()}>
          {t('claim.pairing')}
        </Link>
      }
    >
      <div className="max-w-3xl">
        <ClaimAndVerdict
          key={JSON.stringify(prefill)}
          prefill={prefill}
          entryId={search.entry ?? null}
          licenseConfig={config}
        />
      </div>
    </Page>
  );
}
