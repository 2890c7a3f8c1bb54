import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import { nearestControllers } from '#license/text/nearest.ts';
import type { Controller } from '#license/tree.ts';
import { clip } from '#lib/text/clip.ts';

const MAX_SUGGESTIONS = 5;

/** Links to the controllers with the most similar serial numbers, if any. */
export function NearestControllers({ to, controllers }: { to: string; controllers: readonly Controller[] }) {
  const { t } = useI18n();
  const nearest = nearestControllers(to, controllers, MAX_SUGGESTIONS);
  if (nearest.length === 0) return null;
  return (
    <>
      <p>{t('controllers.nearest')}</p>
      <ul>
        {nearest.map(({ nodeId, device }) => (
          <li key={device.id}>
            <Link
              to="/controllers/$nodeId"
              params={{ nodeId }}
              className="flex min-h-11 flex-wrap items-center gap-x-3 rounded-in px-2 hover:bg-sunken sm:min-h-9"
            >
              <bdi className="code link">{nodeId}</bdi>
              {device.properties.name && <bdi>{clip(device.properties.name, 80)}</bdi>}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
