import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useI18n } from '#i18n/useI18n.ts';
import type { Controller } from '#license/tree.ts';
import { hrefOf } from '#routing/routes.ts';
import { Button } from '#ui/Button.tsx';
import { Field, inputClass } from '#ui/Field.tsx';
import { ChooseControllers } from './ChooseControllers.tsx';
import { LABEL_PAPERS, labelsOn, paperOf } from './rules/paper.ts';
import { StickerSheets, type StickerOf } from './StickerSheets.tsx';

interface StickersProps {
  controllers: readonly Controller[];
  /** The controller that is chosen at first; undefined for all. */
  nodeId: string | undefined;
}

/** Longer addresses make codes too fine for a label. */
const MAX_LINK = 150;

const stickerOf = ({ nodeId, device }: Pick<Controller, 'nodeId' | 'device'>): StickerOf => ({
  nodeId,
  name: device.properties.name ?? null,
  link: location.origin + hrefOf({ to: '/c/$serial', params: { serial: nodeId } }),
});

/** Chooses controllers, label paper and the first label, and shows and prints the sheets. */
export function Stickers({ controllers, nodeId }: StickersProps) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(nodeId === undefined ? controllers.map((each) => each.nodeId) : [nodeId]),
  );
  const [paperId, setPaperId] = useState<string>();
  const [start, setStart] = useState('1');
  const paper = paperOf(paperId);
  const stickers = useMemo(
    () =>
      controllers
        .filter((each) => chosen.has(each.nodeId))
        .map(stickerOf)
        .filter(({ link }) => link.length <= MAX_LINK),
    [controllers, chosen],
  );
  const sheets = <StickerSheets stickers={stickers} paper={paper} start={Number(start)} />;
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-60">
          <Field label={t('stickers.paper')}>
            {(control) => (
              <select
                {...control}
                className={inputClass}
                value={paper.id}
                onChange={({ target }) => setPaperId(target.value)}
              >
                {LABEL_PAPERS.map((each) => (
                  <option key={each.id} value={each.id}>
                    {t('stickers.paper.option', {
                      name: each.name,
                      columns: each.columns,
                      rows: each.rows,
                      width: each.width,
                      height: each.height,
                    })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <div className="w-32">
          <Field label={t('stickers.start')}>
            {(control) => (
              <input
                {...control}
                type="number"
                inputMode="numeric"
                min={1}
                max={labelsOn(paper)}
                className={inputClass}
                value={start}
                onChange={({ target }) => setStart(target.value)}
              />
            )}
          </Field>
        </div>
        <Button variant="primary" disabled={stickers.length === 0} onClick={() => window.print()}>
          <Printer aria-hidden className="size-4" />
          {t('stickers.print', { count: stickers.length })}
        </Button>
      </div>
      <p className="text-sm text-muted">{t('stickers.hint')}</p>
      <ChooseControllers controllers={controllers} chosen={chosen} onChoose={setChosen} />
      <section
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable element must be reachable by keyboard.
        tabIndex={0}
        aria-label={t('stickers.preview')}
        className="grid justify-items-start gap-4 overflow-x-auto"
      >
        {stickers.length === 0 ? (
          <p>{t('stickers.none')}</p>
        ) : (
          <div className="grid w-max gap-4 *:border *:border-line">{sheets}</div>
        )}
      </section>
      {createPortal(<div className="print-only">{sheets}</div>, document.body)}
    </div>
  );
}
