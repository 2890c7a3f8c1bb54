import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import type { Branch } from '#license/tree.ts';
import { cx } from '#ui/cx.ts';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import { clip } from '#lib/text/clip.ts';
import { deviceTypeWord } from '#features/controllers/values/deviceWords.ts';

/** Branches with more children start closed. */
const MAX_OPEN_CHILDREN = 20;
const MAX_LENGTH = 80;

/** Devices as nested lists, whose branches can be closed. */
export function DeviceBranches({ branches, label }: { branches: readonly Branch[]; label?: string }) {
  const { shown, more } = useShowMore(branches);
  return (
    <>
      <ul aria-label={label} className="grid">
        {shown.map((branch) => (
          <li key={branch.nodeId} className="min-w-0">
            {branch.children.length > 0 ? (
              <OpenableBranch branch={branch} />
            ) : (
              <DeviceLine branch={branch} isLeaf />
            )}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function OpenableBranch({ branch }: { branch: Branch }) {
  const [isOpen, setOpen] = useState(branch.children.length <= MAX_OPEN_CHILDREN);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex list-none items-start rounded-in hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className={cx(
            'mt-3.5 ms-1 size-4 shrink-0 text-muted transition-transform sm:mt-2.5',
            isOpen ? 'rotate-90' : 'rtl:rotate-180',
          )}
        />
        <DeviceLine branch={branch} />
      </summary>
      {isOpen && (
        <div className="ms-3 border-s border-line ps-1 sm:ps-3">
          <DeviceBranches branches={branch.children} />
        </div>
      )}
    </details>
  );
}

function DeviceLine({ branch: { nodeId, device }, isLeaf }: { branch: Branch; isLeaf?: boolean }) {
  const i18n = useI18n();
  const { name, nodeType, info } = device.properties;
  const model = makeAndModel(device);
  const serial = info?.serialNumber || nodeId;
  return (
    <span
      className={cx(
        'flex min-h-11 min-w-0 flex-1 flex-wrap items-center gap-x-3 py-1 pe-2 sm:min-h-9',
        isLeaf ? 'ps-6' : 'ps-1',
      )}
    >
      <bdi className="text-sm text-muted">{clip(deviceTypeWord(i18n, nodeType), MAX_LENGTH)}</bdi>
      {name && <bdi className="font-medium">{clip(name, MAX_LENGTH)}</bdi>}
      {model && <bdi>{clip(model, MAX_LENGTH)}</bdi>}
      <bdi className="code text-sm text-muted">{clip(serial, MAX_LENGTH)}</bdi>
    </span>
  );
}
