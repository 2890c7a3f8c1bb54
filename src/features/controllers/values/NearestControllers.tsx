import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { suggestControllers } from '#license/text/resolveController.ts';
import type { Controller } from '#license/tree.ts';
import { clip } from '#lib/text/clip.ts';

/** Links to the controllers that the user may mean, if any, each with the reason. */
export function NearestControllers({ to, controllers }: { to: string; controllers: readonly Controller[] }) {
  const { t } = useI18n();
  const nearest = suggestControllers(to, controllers);
  if (nearest.length === 0) return null;
  return (
    <>
      <p>{t('controllers.nearest')}</p>
      <ul>
        {nearest.map(({ controller: { nodeId, device }, why, typos }) => (
          <li key={device.id}>
            <Link
              to="/controllers/$nodeId"
              params={{ nodeId }}
              className="flex min-h-11 flex-wrap items-center gap-x-3 rounded-in px-2 hover:bg-sunken sm:min-h-9"
            >
              <bdi className="code link">{nodeId}</bdi>
              {device.properties.name && <bdi>{clip(device.properties.name, 80)}</bdi>}
              <span className="text-sm text-muted">{t(`controllers.nearest.${why}`, { count: typos })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
