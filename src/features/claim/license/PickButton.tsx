import { useI18n } from '#i18n/useI18n.ts';
import { ProblemPanel } from '#components/problem/ProblemPanel.tsx';
import { Button } from '#ui/Button.tsx';
import type { ClaimLookups } from '#features/claim/lookups/useClaimLookups.ts';

interface PickButtonProps {
  list: ClaimLookups['customerLicenses'];
  /** Number of licenses that can be picked. */
  count: number;
  onClick: () => void;
}

/** Opens the list of licenses, or explains why there is none. */
export function PickButton({ list: { isPending, error }, count, onClick }: PickButtonProps) {
  const { t } = useI18n();
  if (error) return <ProblemPanel error={error} title={t('claim.license.listFailed')} />;
  return (
    <div>
      <Button
        aria-disabled={isPending || count === 0 || undefined}
        onClick={() => {
          if (count > 0) onClick();
        }}
      >
        {isPending ? t('claim.license.listReading') : t('claim.license.pick', { count })}
      </Button>
    </div>
  );
}
