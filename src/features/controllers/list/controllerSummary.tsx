import { Link2Off } from 'lucide-react';
import type { ReactNode } from 'react';
import { nodeLicenses } from '#api/readSoFar/controllerLicenses.ts';
import { controllerOwners } from '#api/readSoFar/customersRead.ts';
import { useReadSoFar } from '#api/readSoFar/readSoFar.ts';
import { StateBadge } from '#components/license/StateBadge.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import { clip } from '#lib/text/clip.ts';
import { bestState } from '#license/controllerState.ts';
import type { LicenseConfig } from '#license/end.ts';
import { licenseState } from '#license/state.ts';
import type { LicenseState } from '#license/vocabulary.ts';
import type { Controller } from '#license/tree.ts';
import { useNow } from '#ui/hooks/useNow.ts';
import { MAX_LENGTH } from './controllerCells.tsx';

interface OwnersSummaryProps {
  controller: Controller;
  /** Rendered while the customer is unknown. */
  unknown: ReactNode;
}

/** The customers of a controller, as far as the session has read them. */
export function OwnersSummary({ controller: { nodeId }, unknown }: OwnersSummaryProps) {
  const { format } = useI18n();
  const owners = useReadSoFar(controllerOwners).get(nodeId);
  if (!owners?.length) return unknown;
  const names = clip(format.list(owners.map(({ name }) => name)), MAX_LENGTH);
  return <bdi title={names}>{names}</bdi>;
}

interface LicenseSummaryProps {
  controller: Controller;
  licenseConfig: LicenseConfig;
  /** Rendered while the licenses are unknown. */
  unknown: ReactNode;
}

/** The state of the license that counts for a controller, as far as the session has read its licenses. */
export function LicenseSummary({
  controller: { nodeId, sites },
  licenseConfig,
  unknown,
}: LicenseSummaryProps) {
  const { t, format } = useI18n();
  const all = useReadSoFar(nodeLicenses);
  const now = useNow();
  const nodes = [nodeId, ...sites.map((site) => site.nodeId)].map((each) => all.get(each));
  const states = new Map<string, LicenseState>();
  for (const node of nodes)
    for (const license of node?.licenses ?? [])
      states.set(license.id, licenseState(license, node ? serviceNow(now, node.read) : now, licenseConfig));
  const best = bestState([...states.values()]);
  if (best) {
    return (
      <span className="inline-flex shrink-0 items-center gap-x-2 whitespace-nowrap">
        <StateBadge state={best} />
        {states.size > 1 && (
          <span title={t('controllers.licenseCount', { count: states.size })} className="text-sm text-muted">
            <span aria-hidden>+{format.number(states.size - 1)}</span>
            <span className="sr-only">{t('controllers.licenseCount', { count: states.size })}</span>
          </span>
        )}
      </span>
    );
  }
  if (!nodes.every((node) => node?.isComplete)) return unknown;
  return (
    <span className="inline-flex shrink-0 items-center gap-2 whitespace-nowrap text-warn">
      <Link2Off aria-hidden className="size-4 shrink-0" />
      {t('controllers.noLicense')}
    </span>
  );
}
