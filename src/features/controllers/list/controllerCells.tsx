import { Link } from '#routing/Link.tsx';
import { useI18n } from '#i18n/useI18n.ts';
import type { Controller } from '#license/tree.ts';
import { clip } from '#lib/text/clip.ts';

/** The number of characters after which a value is clipped. */
export const MAX_LENGTH = 80;

interface ControllerLinkProps {
  controller: Controller;
  /** Shows “no name” instead of the nodeId, if the row shows the nodeId elsewhere. */
  hidesNodeId?: boolean;
}

/** The name of a controller as a link that covers its row or card. */
export function ControllerLink({ controller: { nodeId, device }, hidesNodeId }: ControllerLinkProps) {
  const { t } = useI18n();
  const { name } = device.properties;
  return (
    <Link
      to="/controllers/$nodeId"
      params={{ nodeId }}
      className="font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
    >
      {name && <bdi>{clip(name, MAX_LENGTH)}</bdi>}
      {!name && hidesNodeId && (
        <span className="font-normal text-muted">
          {t('controllers.unnamed')}
          <span className="sr-only"> {nodeId}</span>
        </span>
      )}
      {!name && !hidesNodeId && <bdi className="code">{clip(nodeId, MAX_LENGTH)}</bdi>}
    </Link>
  );
}

/** The serial number, and the nodeId if it differs. */
export function SerialNumbers({ controller: { nodeId, device } }: { controller: Controller }) {
  const serial = device.properties.info?.serialNumber;
  return (
    <span className="code flex flex-wrap gap-x-3 text-sm text-muted">
      <bdi>{clip(serial || nodeId, MAX_LENGTH)}</bdi>
      {serial && serial !== nodeId && <bdi>{clip(nodeId, MAX_LENGTH)}</bdi>}
    </span>
  );
}
