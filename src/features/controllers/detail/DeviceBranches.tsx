import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { makeAndModel } from '#license/makeAndModel.ts';
import type { Branch } from '#license/tree.ts';
import { cx } from '#ui/cx.ts';
import { useShowMore } from '#ui/hooks/useShowMore.tsx';
import { clip } from '#lib/text/clip.ts';
import { deviceTypeWord } from '#features/controllers/values/deviceWords.ts';

/** More devices than this side by side stay folded until they are asked for. */
const OPEN_UP_TO = 20;
const LONGEST = 80;

/** Devices as a tree: a list in a list, each with something below it folding like any other detail. */
export function DeviceBranches({ branches, label }: { branches: readonly Branch[]; label?: string }) {
  const { shown, more } = useShowMore(branches);
  return (
    <>
      <ul aria-label={label} className="grid">
        {shown.map((branch) => (
          <li key={branch.nodeId} className="min-w-0">
            {branch.children.length > 0 ? <Folding branch={branch} /> : <Line branch={branch} leaf />}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function Folding({ branch }: { branch: Branch }) {
  const [open, setOpen] = useState(branch.children.length <= OPEN_UP_TO);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex list-none items-start rounded-in hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className={cx(
            'mt-3.5 ml-1 size-4 shrink-0 text-muted transition-transform sm:mt-2.5',
            open && 'rotate-90',
          )}
        />
        <Line branch={branch} />
      </summary>
      {open && (
        <div className="ml-3 border-l border-line pl-1 sm:pl-3">
          <DeviceBranches branches={branch.children} />
        </div>
      )}
    </details>
  );
}

function Line({ branch: { nodeId, device }, leaf }: { branch: Branch; leaf?: boolean }) {
  const i18n = useI18n();
  const { name, nodeType, info } = device.properties;
  const model = makeAndModel(device);
  const serial = info?.serialNumber || nodeId;
  return (
    <span
      className={cx(
        'flex min-h-11 min-w-0 flex-1 flex-wrap items-center gap-x-3 py-1 pr-2 sm:min-h-9',
        leaf ? 'pl-6' : 'pl-1',
      )}
    >
      <bdi className="text-sm text-muted">{clip(deviceTypeWord(i18n, nodeType), LONGEST)}</bdi>
      {name && <bdi className="font-medium">{clip(name, LONGEST)}</bdi>}
      {model && <bdi>{clip(model, LONGEST)}</bdi>}
      <bdi className="code text-sm text-muted">{clip(serial, LONGEST)}</bdi>
    </span>
  );
}
