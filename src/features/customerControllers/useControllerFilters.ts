import { useCallback, useEffect, useMemo } from 'react';
import * as z from 'zod/mini';
import { useTypedText } from '#lib/useTypedText.ts';
import { controllerTexts } from '#license/text/controllerTexts.ts';
import { createSearch, urlSafeText } from '#license/text/search.ts';
import { changeSearch, changeTypedParam } from '#routing/navigate.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import type { ControllerRow } from './rules/joinLicenses.ts';
import {
  CONTROLLER_SORTS,
  needsLicenses,
  sortControllers,
  type ControllerSort,
} from './rules/sortControllers.ts';
import type { ControllersProgress } from './useCustomerControllers.ts';

const Sort = z.catch(z.enum(CONTROLLER_SORTS), 'name');

/** The text and order of the URL, and a function that applies both to some of the controllers. */
export function useControllerFilters({ controllers, batch }: ControllersProgress) {
  const { q = '', sort: sortText } = useSearchParams();
  const sort = Sort.parse(sortText);
  const { pathname } = window.location;
  const search = useMemo(() => createSearch(controllers, controllerTexts), [controllers]);
  const toUrl = useCallback((text: string) => urlSafeText(text, search), [search]);
  const sendText = useCallback(
    (text: string, isTyped: boolean) => changeTypedParam(pathname, 'q', text, isTyped),
    [pathname],
  );
  const { typed, type } = useTypedText(q, toUrl, sendText);

  const { status, start } = batch;
  const mustRead = needsLicenses(sort) && status === 'idle';
  useEffect(() => {
    if (mustRead) start();
  }, [mustRead, start]);

  const matching = useMemo(() => new Set(search(typed)), [search, typed]);
  const apply = (rows: readonly ControllerRow[]) =>
    sortControllers(
      rows.filter(({ controller }) => matching.has(controller)),
      sort,
    );
  return {
    typed,
    type,
    sort,
    chooseSort: (next: ControllerSort) =>
      changeSearch(
        pathname,
        (params) => (next === 'name' ? params.delete('sort') : params.set('sort', next)),
        { replace: false },
      ),
    apply,
  };
}
