import { Link2 } from 'lucide-react';
import type { License } from '#api/contract/license.ts';
import { linkedNodes } from '#api/readSoFar/linkedControllers.ts';
import { useReadSoFar } from '#api/readSoFar/readSoFar.ts';
import { useI18n } from '#i18n/useI18n.ts';
import { clip } from '#lib/text/clip.ts';
import { Link } from '#routing/Link.tsx';
import { ItemList } from '#components/ItemList.tsx';
import { Linked } from './Linked.tsx';

const MAX_LENGTH = 80;
/** Stands for the links in a sentence. */
const LINKS = '\0';

export interface LinkedToProps {
  license: Pick<License, 'id' | 'datalinks'>;
  /** NodeId in whose list the license was found. */
  on?: string;
  /** Names the controllers without links. */
  isText?: boolean;
  /** Hides the words before the controller from sight, below a head that has them. */
  isBrief?: boolean;
  /** Of the links. */
  tabIndex?: number;
}

/** Shows whether a license is linked, and to which controllers, as far as this session has read them. */
export function LinkedTo({ license: { id, datalinks }, on, isText, isBrief, tabIndex }: LinkedToProps) {
  const { t } = useI18n();
  const read = useReadSoFar(linkedNodes).get(id);
  const nodes = read ?? (on === undefined ? null : [{ nodeId: on, name: null }]);
  if (!nodes) return <Linked datalinks={datalinks} />;
  const unknown = (datalinks?.length ?? 0) - nodes.length;
  const sentence =
    unknown > 0
      ? t('terms.linked.toOthers', { count: unknown, controllers: LINKS })
      : t('terms.linked.to', { controllers: LINKS });
  const [before, after] = sentence.split(LINKS);
  return (
    <span className="inline-flex max-w-full items-center gap-1.5">
      <Link2 aria-hidden className="size-4 shrink-0 text-good" />
      <span className="min-w-0 [td_&]:truncate">
        <span className={isBrief ? 'sr-only' : undefined}>{before}</span>
        <ItemList
          items={nodes.map(({ nodeId, name }) =>
            isText ? (
              <bdi key={nodeId} className={name === null ? 'code' : undefined}>
                {clip(name ?? nodeId, MAX_LENGTH)}
              </bdi>
            ) : (
              <Link
                key={nodeId}
                to="/controllers/$nodeId"
                params={{ nodeId }}
                title={name === null ? undefined : `${name} (${nodeId})`}
                tabIndex={tabIndex}
                className={name === null ? 'link code' : 'link'}
              >
                <bdi>{clip(name ?? nodeId, MAX_LENGTH)}</bdi>
              </Link>
            ),
          )}
        />
        {after}
      </span>
    </span>
  );
}
