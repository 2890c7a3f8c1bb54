import { useQueries } from '@tanstack/react-query';
import { controllerLicensesQuery } from '#api/licenses.ts';
import { useApiClient } from '#auth/session/sessionContext.tsx';
import { fill, SLOT } from '#i18n/fill.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { ItemList } from '#components/ItemList.tsx';
import { isProblem } from '#http/problem.ts';
import { serviceNow } from '#lib/serviceNow.ts';
import type { LicenseConfig } from '#license/end.ts';
import { maskKey } from '#license/key.ts';
import { licenseState } from '#license/state.ts';
import { useNow } from '#ui/hooks/useNow.ts';

const MAX_SHOWN = 3;

interface OnControllerProps {
  /** NodeIds of the controller and its sites. */
  box: readonly string[];
  licenseConfig: LicenseConfig;
}

/** The licenses that are on the controller already, sites included. Read once the row is on the screen. */
export function OnController({ box, licenseConfig }: OnControllerProps) {
  const { t } = useI18n();
  const client = useApiClient();
  const now = useNow();
  const reads = useQueries({ queries: box.map((nodeId) => controllerLicensesQuery(client, nodeId)) });
  // The license service returns 404 for sites without licenses.
  if (reads.some(({ error, data }) => error && !data && !isProblem(error, 'notFound')))
    return t('pairing.on.failed');
  if (reads.some(({ isPending }) => isPending)) return t('pairing.on.reading');
  const licenses = new Map(
    reads.flatMap(({ data, dataUpdatedAt }) =>
      (data?.value.rows ?? []).map((license) => {
        const asOf = serviceNow(now, { at: dataUpdatedAt, serverTime: data?.serverTime ?? dataUpdatedAt });
        const state = t(`terms.state.${licenseState(license, asOf, licenseConfig)}`);
        return [license.id, t('pairing.on.license', { key: maskKey(license.key), state })] as const;
      }),
    ),
  );
  if (licenses.size === 0) return t('pairing.on.none');
  const shown = [...licenses].slice(0, MAX_SHOWN).map(([id, words]) => (
    // A line never ends within a masked key.
    <span key={id} className="whitespace-nowrap">
      {words}
    </span>
  ));
  const rest = licenses.size - MAX_SHOWN;
  return fill(
    t('pairing.on', { licenses: SLOT }),
    <ItemList items={rest > 0 ? [...shown, t('pairing.on.more', { count: rest })] : shown} />,
  );
}
