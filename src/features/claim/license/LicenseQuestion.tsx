import { useState, type ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { License } from '#api/contract/license.ts';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseConfig } from '#license/end.ts';
import { lazyPart, LazyPart } from '#components/lazy/LazyPart.tsx';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import { wantsLink } from '#features/claim/rules/want.ts';
import { KeyEntry } from './KeyEntry.tsx';
import { setField } from '#features/claim/form/setField.ts';
import { LicenseAnswer, LicenseFacts } from './LicenseAnswer.tsx';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';
import type { ScanTools } from '#features/claim/scan/useClaimScan.tsx';
import type { ClaimValues } from '#features/claim/rules/claimValues.ts';

const PICK = lazyPart('claim.pickLicense', () => import('./PickLicense.tsx'), ['keys']);

interface LicenseQuestionProps {
  form: UseFormReturn<ClaimValues>;
  answers: ClaimLookups;
  error?: string;
  rules: LicenseConfig;
  /** Which customer's licenses are offered, where it is not known from the controller. */
  customerChoice: ReactNode;
  /** Id of the license that the person came with; it is shown as picked. */
  picked: string | null;
  scan: ScanTools;
}

export function LicenseQuestion({
  form,
  answers,
  error,
  rules,
  customerChoice,
  scan,
  ...from
}: LicenseQuestionProps) {
  const { t } = useI18n();
  const [picking, setPicking] = useState(false);
  const [picked, setPicked] = useState(from.picked);
  const [changing, setChanging] = useState(false);
  const offered = offeredLicenses(answers.customerLicenses.rows, form.watch('want'));

  function pick(license: License) {
    setField(form, 'key', license.key);
    setPicked(license.id);
    setPicking(false);
  }

  const chosen =
    answers.license !== null && answers.license.id === picked && answers.key === answers.license.key;
  return (
    <>
      {customerChoice}
      {answers.customerId !== null && answers.customerLicenses.error ? (
        <ProblemPanel error={answers.customerLicenses.error} title={t('claim.license.listFailed')} />
      ) : (
        answers.customerId !== null && (
          <div>
            <Button
              aria-disabled={answers.customerLicenses.isPending || offered.length === 0 || undefined}
              onClick={() => offered.length > 0 && setPicking(true)}
            >
              {answers.customerLicenses.isPending
                ? t('claim.license.listReading')
                : t('claim.license.pick', { count: offered.length })}
            </Button>
          </div>
        )
      )}
      {chosen && answers.license ? (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-in bg-sunken px-3 py-2">
          <LicenseFacts license={answers.license} rules={rules} />
          <Button
            onClick={() => {
              setPicked(null);
              form.setValue('key', '');
              setChanging(true);
            }}
          >
            {t('claim.license.change')}
          </Button>
        </div>
      ) : (
        <>
          <KeyEntry
            form={form}
            answers={answers}
            error={error}
            autoFocus={changing}
            scan={scan}
            onPick={pick}
          />
          <LicenseAnswer
            license={answers.license}
            typed={answers.key !== ''}
            customerKnown={answers.customerId !== null}
            rules={rules}
          />
        </>
      )}
      {chosen && error && (
        <p role="alert" className="text-sm font-medium text-bad">
          {error}
        </p>
      )}
      {picking && (
        <LazyPart code={PICK}>
          {({ PickLicense }) => (
            <PickLicense licenses={offered} rules={rules} onPick={pick} onClose={() => setPicking(false)} />
          )}
        </LazyPart>
      )}
    </>
  );
}

/** What can be done with: not linked yet for a link, linked and not activated for an activation alone. */
function offeredLicenses(rows: readonly License[], want: ClaimValues['want']): License[] {
  return rows.filter((each) =>
    wantsLink(want) ? (each.datalinks?.length ?? 0) === 0 : each.activationDate === null,
  );
}
