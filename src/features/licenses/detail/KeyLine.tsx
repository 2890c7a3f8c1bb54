import { Eye, EyeOff, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { groupKey, maskKey } from '#license/key.ts';
import { IconButton } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';

/** The key: masked until it is asked for, then in groups that are for the eye only. What is copied is the key itself. */
export function KeyLine({ value, onAloud }: { value: string; onAloud: () => void }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const Icon = open ? EyeOff : Eye;
  return (
    <div className="flex items-center gap-1">
      <bdi className="code min-w-0 flex-1 text-base font-medium">
        {open
          ? groupKey(value).map((group, at) => (
              // The groups of a key stand in a fixed order and nothing is ever put between them.
              <span key={at} className="mr-[0.6ch] inline-block last:mr-0">
                {group}
              </span>
            ))
          : maskKey(value)}
      </bdi>
      <IconButton label={t(open ? 'licenses.key.hide' : 'licenses.key.show')} onClick={() => setOpen(!open)}>
        <Icon aria-hidden className="size-4" />
      </IconButton>
      <IconButton label={t('licenses.key.aloud')} onClick={onAloud}>
        <Volume2 aria-hidden className="size-4" />
      </IconButton>
      <CopyButton label={t('terms.copyKey')} text={() => value} />
    </div>
  );
}
