import { identify } from '#license/text/identify.ts';
import { hrefOf } from '#routing/routes.ts';
import { Redirect } from '#routing/Link.tsx';
import type { PageProps } from '#routing/routes.ts';

/** Where the code on the sticker of a controller leads: to claiming a license for it. */
export default function Sticker({ params }: PageProps) {
  const sticker = identify(params.serial ?? '');
  const controller = sticker.kind === 'nodeId' ? sticker.controller : sticker.value;
  return <Redirect href={hrefOf({ to: '/claim', search: { controller } })} />;
}
