import * as z from 'zod/mini';
import { changeSearch } from '#routing/navigate.ts';
import { useSearchParams } from '#routing/useSearchParams.ts';
import { CONTROLLER_VIEWS, type ControllerView } from './rules/views.ts';

const View = z.catch(z.enum(CONTROLLER_VIEWS), 'all');

/** Returns the view in the URL, or `all` if the URL has none or an unknown one; and a function that opens another. */
export function useView(): [ControllerView, (next: ControllerView) => void] {
  const { show } = useSearchParams();
  const { pathname } = window.location;
  const choose = (next: ControllerView) =>
    changeSearch(pathname, (params) => (next === 'all' ? params.delete('show') : params.set('show', next)), {
      replace: false,
    });
  return [View.parse(show), choose];
}
