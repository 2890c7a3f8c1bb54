import { useI18n } from '#i18n/useI18n.ts';
import type { HashChain } from '#operations/audit/hashChain.ts';
import type { Entry } from '#operations/journal/entry.ts';
import { auditJson, extractRecords, parseAuditEvent } from '#operations/audit/auditFile.ts';
import { download } from '#platform/download.ts';
import { canShareText, shareText } from '#platform/share.ts';
import type { RunExport } from '#components/export/useExport.ts';
import { MenuItem, MenuItems } from '#ui/menu/MenuItems.tsx';
import { auditText } from './auditText.ts';
import { entriesIn, isFiltered, type JournalFilter } from './filter.ts';
import { useAuditLog } from './useAuditLog.ts';

export interface AuditExportItemsProps {
  filter: JournalFilter;
  /** The journal entries that match the filter. */
  matchingEntries: readonly Entry[];
  run: RunExport;
}

export function AuditExportItems({ filter, matchingEntries, run }: AuditExportItemsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const hashChain = useAuditLog();
  const obstacle = hashChain
    ? hashChain.records.length === 0 && t('journal.export.nothing')
    : t('export.reading');

  const fileName = (now: number, form: 'json' | 'txt') =>
    `audit-log-${new Date(now).toISOString().slice(0, 10)}.${form}`;
  const share = (of: HashChain) =>
    run(async () => {
      const now = Date.now();
      const done = await shareText(auditText(i18n, of, now), fileName(now, 'txt'));
      return { done, short: t(done ? 'export.shared' : 'export.notShared') };
    });
  const save = (of: HashChain, form: 'json' | 'txt') =>
    run(async () => {
      const now = Date.now();
      const [text, type] =
        form === 'json' ? [auditJson(of, now), 'application/json'] : [auditText(i18n, of, now), 'text/plain'];
      const file = fileName(now, form);
      download(new Blob([text], { type: `${type};charset=utf-8` }), file);
      return { done: true, short: t('export.saved'), announcement: t('export.savedAs', { file }) };
    });
  const filtered = (all: HashChain) => {
    const facts = all.records.flatMap((record) => parseAuditEvent(record) ?? []);
    const wanted = new Set([...entriesIn(facts, filter), ...matchingEntries.map(({ id }) => id)]);
    return extractRecords(all, ({ entry }) => wanted.has(entry));
  };
  return (
    <MenuItems label={t('terms.export')}>
      {isFiltered(filter) && (
        <>
          <MenuItem
            disabledReason={obstacle}
            label={t('journal.export.filtered.text')}
            onChoose={() => hashChain && save(filtered(hashChain), 'txt')}
          />
          <MenuItem
            disabledReason={obstacle}
            label={t('journal.export.filtered.json')}
            hint={t('journal.export.filtered.hint')}
            onChoose={() => hashChain && save(filtered(hashChain), 'json')}
          />
        </>
      )}
      <MenuItem
        disabledReason={obstacle}
        label={t('journal.export.text')}
        onChoose={() => hashChain && save(hashChain, 'txt')}
      />
      <MenuItem
        disabledReason={obstacle}
        label={t('journal.export.json')}
        hint={t('journal.export.json.hint')}
        onChoose={() => hashChain && save(hashChain, 'json')}
      />
      {canShareText() && (
        <MenuItem
          disabledReason={obstacle}
          label={t('journal.export.share')}
          onChoose={() => hashChain && share(hashChain)}
        />
      )}
    </MenuItems>
  );
}
