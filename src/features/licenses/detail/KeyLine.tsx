import { Eye, EyeOff, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { groupKey } from '#license/key.ts';
import { licenseOfPlaceholder } from '#license/placeholderKey.ts';
import { IconButton } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';

/** The key, in groups, masked until the user unmasks it. Copying yields the key without gaps between groups. */
export function KeyLine({ value, onReadAloud }: { value: string; onReadAloud: () => void }) {
  const { t } = useI18n();
  const [isUnmasked, setUnmasked] = useState(false);
  const Icon = isUnmasked ? EyeOff : Eye;
  if (licenseOfPlaceholder(value) !== null)
    return <p className="text-sm text-muted">{t('licenseDetail.key.notKept')}</p>;
  return (
    <div className="flex items-center gap-1">
      <span className="min-w-0 flex-1">
        <span className={isUnmasked ? 'sr-only' : 'text-muted'}>{t('licenses.key')}</span>{' '}
        {isUnmasked && (
          <bdi className="code text-base font-medium">
            {groupKey(value).map((group, index) => (
              // The groups of a key never change their order.
              <span key={index} className="me-[0.6ch] inline-block last:me-0">
                {group}
              </span>
            ))}
          </bdi>
        )}
      </span>
      <IconButton
        label={t(isUnmasked ? 'licenseDetail.key.hide' : 'licenseDetail.key.show')}
        onClick={() => setUnmasked(!isUnmasked)}
      >
        <Icon aria-hidden className="size-4" />
      </IconButton>
      <IconButton label={t('licenseDetail.key.aloud')} onClick={onReadAloud}>
        <Volume2 aria-hidden className="size-4" />
      </IconButton>
      <CopyButton label={t('terms.copyKey')} text={() => value} />
    </div>
  );
}
