import { KeyRound } from 'lucide-react';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { caseStep, type CaseLicense } from '#features/lookup/rules/case.ts';
import { maskKey } from '#license/key.ts';
import { Link } from '#routing/Link.tsx';
import { capacityLine, typeWord } from '#components/license/licenseWords.ts';
import { LinkedTo } from '#components/license/LinkedTo.tsx';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { CaseGroup, rowClass } from './CaseGroup.tsx';
import type { ResolvedCase } from '#features/lookup/sources/useCase.ts';

interface CaseLicensesProps {
  resolvedCase: ResolvedCase;
  nameOf: (id: string) => string;
}

export function CaseLicenses({ resolvedCase, nameOf }: CaseLicensesProps) {
  const { t } = useI18n();
  if (resolvedCase.licenses.length === 0) return null;
  return (
    <CaseGroup title={t('lookup.licenses')}>
      {resolvedCase.licenses.map((license) => (
        <Row key={license.row.license.id} license={license} resolvedCase={resolvedCase} nameOf={nameOf} />
      ))}
    </CaseGroup>
  );
}

function Row({ license, resolvedCase, nameOf }: CaseLicensesProps & { license: CaseLicense }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { row, customerId, on } = license;
  const next = caseStep(resolvedCase, license);
  const key = maskKey(row.license.key);
  const about = [
    typeWord(i18n, row.license.type),
    capacityLine(i18n, row.license),
    customerId && clip(nameOf(customerId), 80),
  ].filter(Boolean);
  return (
    <li className={rowClass}>
      <KeyRound aria-hidden className="size-4 shrink-0 text-muted" />
      <span className="min-w-0 grow basis-60">
        {customerId === null ? (
          <bdi className="code whitespace-nowrap">{key}</bdi>
        ) : (
          <Link
            to="/customers/$customerId"
            params={{ customerId }}
            search={{ license: row.license.id }}
            className="link code whitespace-nowrap"
          >
            <bdi>{key}</bdi>
          </Link>
        )}
        <bdi className="block text-sm text-muted">{about.join(' · ')}</bdi>
        <span className="block text-sm text-muted empty:hidden">
          {(row.linked !== null || on.length > 0) && <LinkedTo license={row.license} />}
        </span>
      </span>
      <span className="max-sm:ms-7">
        <StateBadge state={row.state} />
      </span>
      {next && customerId !== null && (
        <Link
          to="/claim"
          search={{
            customer: customerId,
            controller: next.controller ?? undefined,
            license: row.license.id,
            do: next.step === 'activate' ? 'activate' : undefined,
          }}
          className={cx(buttonClass('plain'), 'max-sm:ms-auto')}
        >
          {t(`terms.next.${next.step}`)}
        </Link>
      )}
    </li>
  );
}
