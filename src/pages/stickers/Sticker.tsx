import { identify } from '#license/text/identify.ts';
import { hrefOf } from '#routing/routes.ts';
import { Redirect } from '#routing/Link.tsx';
import type { PageProps } from '#routing/routes.ts';

/** The URL in the QR code on a controller's sticker; it leads to claiming a license for the controller. */
export default function Sticker({ params }: PageProps) {
  const sticker = identify(params.serial ?? '');
  const controller = sticker.kind === 'nodeId' ? sticker.controller : sticker.value;
  return <Redirect href={hrefOf({ to: '/claim', search: { controller } })} />;
}
