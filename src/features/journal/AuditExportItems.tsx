import { useI18n } from '#i18n/useI18n.ts';
import type { HashChain } from '#operations/audit/hashChain.ts';
import type { Entry } from '#operations/journal/entry.ts';
import { auditJson, extractRecords, parseAuditEvent } from '#operations/audit/auditFile.ts';
import { download } from '#platform/download.ts';
import type { RunExport } from '#components/export/useExport.ts';
import { MenuItem, MenuItems } from '#ui/menu/Menu.tsx';
import { auditText } from './auditText.ts';
import { entriesIn, isFiltered, type JournalFilter } from './filter.ts';
import { useAuditLog } from './useAuditLog.ts';

export interface AuditExportItemsProps {
  filter: JournalFilter;
  /** The entries that the filter finds. */
  found: readonly Entry[];
  run: RunExport;
}

export function AuditExportItems({ filter, found, run }: AuditExportItemsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const chain = useAuditLog();
  const obstacle = chain ? chain.records.length === 0 && t('journal.export.nothing') : t('export.reading');

  const save = (of: HashChain, form: 'json' | 'txt') =>
    run(async () => {
      const now = Date.now();
      const [text, type] =
        form === 'json' ? [auditJson(of, now), 'application/json'] : [auditText(i18n, of, now), 'text/plain'];
      const file = `evidence-${new Date(now).toISOString().slice(0, 10)}.${form}`;
      download(new Blob([text], { type: `${type};charset=utf-8` }), file);
      return { done: true, short: t('export.saved'), whole: t('export.savedAs', { file }) };
    });
  const filtered = (all: HashChain) => {
    const facts = all.records.flatMap((record) => parseAuditEvent(record) ?? []);
    const wanted = new Set([...entriesIn(facts, filter), ...found.map(({ id }) => id)]);
    return extractRecords(all, ({ entry }) => wanted.has(entry));
  };
  return (
    <MenuItems label={t('terms.export')}>
      {isFiltered(filter) && (
        <>
          <MenuItem
            obstacle={obstacle}
            label={t('journal.export.filtered.text')}
            onChoose={() => chain && save(filtered(chain), 'txt')}
          />
          <MenuItem
            obstacle={obstacle}
            label={t('journal.export.filtered.json')}
            hint={t('journal.export.filtered.hint')}
            onChoose={() => chain && save(filtered(chain), 'json')}
          />
        </>
      )}
      <MenuItem
        obstacle={obstacle}
        label={t('journal.export.text')}
        onChoose={() => chain && save(chain, 'txt')}
      />
      <MenuItem
        obstacle={obstacle}
        label={t('journal.export.json')}
        hint={t('journal.export.json.hint')}
        onChoose={() => chain && save(chain, 'json')}
      />
    </MenuItems>
  );
}
