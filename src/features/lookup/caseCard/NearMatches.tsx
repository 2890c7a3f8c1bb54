import { useCallback, useMemo } from 'react';
import type { License } from '#api/contract/license.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { useSlicedTask } from '#lib/tasks/useSlicedTask.ts';
import { maskKey } from '#license/key.ts';
import type { Token } from '#license/text/extract.ts';
import { suggestKeys, type KeySuggestion } from '#license/text/lookAlike.ts';
import { resolveController } from '#license/text/resolveController.ts';
import { Link } from '#routing/Link.tsx';
import type { CachedLists } from '#features/lookup/sources/useCachedLists.ts';

interface NearMatchesProps {
  token: Token;
  cachedLists: CachedLists;
}

const MAX_LENGTH = 80;

/** The loaded controllers or keys that the user may mean by a number or key that was not found. */
export function NearMatches({ token, cachedLists }: NearMatchesProps) {
  if (token.kind === 'controller') return <NearControllers typed={token.value} cachedLists={cachedLists} />;
  return token.kind === 'key' ? <NearKeys typed={token.value} cachedLists={cachedLists} /> : null;
}

type NearProps = Pick<NearMatchesProps, 'cachedLists'> & { typed: string };

function NearControllers({ typed, cachedLists }: NearProps) {
  const { t } = useI18n();
  const { rows } = cachedLists.controllers;
  const answer = useMemo(() => (rows ? resolveController(typed, rows) : null), [typed, rows]);
  if (answer?.kind !== 'near' || answer.near.length === 0) return null;
  return (
    <ul className="basis-full ps-7 text-sm">
      {answer.near.map(({ controller: { nodeId, device }, why, typos }) => (
        <li key={nodeId} className="flex min-h-9 flex-wrap items-center gap-x-3">
          <Link to="/controllers/$nodeId" params={{ nodeId }} className="link code">
            <bdi>{nodeId}</bdi>
          </Link>
          <bdi>{clip(device.properties.name ?? '', MAX_LENGTH)}</bdi>
          <span className="text-muted">{t(`lookup.near.${why}`, { count: typos })}</span>
        </li>
      ))}
    </ul>
  );
}

const NONE: KeySuggestion[] = [];

function NearKeys({ typed, cachedLists }: NearProps) {
  const { t } = useI18n();
  const { lists, customers } = cachedLists;
  const owners = useMemo(() => {
    const all = new Map<License, string>();
    for (const { customerId, licenses } of lists)
      if (customerId !== null) for (const license of licenses) all.set(license, customerId);
    return all;
  }, [lists]);
  const start = useCallback(() => suggestKeys(typed, [...owners.keys()]), [typed, owners]);
  const { value: suggestions } = useSlicedTask(start, NONE);
  if (suggestions.length === 0) return null;
  return (
    <ul className="basis-full ps-7 text-sm">
      {suggestions.map(({ license, typos }) => {
        const customerId = owners.get(license) ?? '';
        const name = customers.rows?.find(({ uuid }) => uuid?.toLowerCase() === customerId)?.name;
        return (
          <li key={license.id} className="flex min-h-9 flex-wrap items-center gap-x-3">
            <Link
              to="/customers/$customerId"
              params={{ customerId }}
              search={{ license: license.id }}
              className="link code"
            >
              <bdi>{maskKey(license.key)}</bdi>
            </Link>
            <bdi>{clip(name ?? customerId, MAX_LENGTH)}</bdi>
            <span className="text-muted">{t('lookup.near.key', { count: typos })}</span>
          </li>
        );
      })}
    </ul>
  );
}
