import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { LicenseRow } from '#license/licenseRow.ts';
import { nextStep } from '#license/nextStep.ts';
import { buttonClass } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';

interface NextStepProps {
  row: LicenseRow;
  customerId: string;
  look?: 'primary' | 'plain';
  className?: string;
}

/** A link to the next step of the license, if any. The URL contains the id, not the key. */
export function NextStep({ row, customerId, look = 'plain', className }: NextStepProps) {
  const { t } = useI18n();
  const step = nextStep(row);
  if (!step) return null;
  return (
    <Link
      to="/claim"
      search={{
        customer: customerId,
        license: row.license.id,
        do: step === 'activate' ? 'activate' : undefined,
      }}
      className={cx(buttonClass(look), className)}
    >
      {t(`terms.next.${step}`)}
    </Link>
  );
}
