import { Check, Copy as CopyIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { announce } from './announce.tsx';
import { Button, IconButton } from './Button.tsx';
import { cx } from './cx.ts';

interface CopyProps {
  /** Called on click, so that a key is not in the page before that. */
  text: () => string | Promise<string>;
  /** Names what is copied, as in “Copy key”. */
  label: string;
  /** Shows the label beside the icon. */
  words?: boolean;
  /** Class of the icon button. */
  className?: string;
  tabIndex?: number;
}

const COPIED = <Check aria-hidden className="size-4" />;

type Outcome = 'idle' | 'copied' | 'failed';

export function CopyButton({ text, label, words, className, tabIndex }: CopyProps) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<Outcome>('idle');

  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const done = await write(text);
    setOutcome(done ? 'copied' : 'failed');
    announce(done ? t('common.copied') : t('common.copyFailed'));
  }

  const isCopied = outcome === 'copied';
  const said = isCopied ? t('common.copied') : outcome === 'failed' ? t('common.copyFailed') : label;
  return words ? (
    <Button onClick={copy}>
      {isCopied ? COPIED : <CopyIcon aria-hidden className="size-4" />}
      {said}
    </Button>
  ) : (
    <IconButton
      label={said}
      // Drawn by the style sheet, since every row of a list has this button.
      className={cx(!isCopied && 'copy-icon', className)}
      tabIndex={tabIndex}
      onClick={copy}
    >
      {isCopied && COPIED}
    </IconButton>
  );
}

/** Returns whether copying succeeded. Browsers offer the clipboard only over HTTPS and on localhost. */
async function write(text: CopyProps['text']): Promise<boolean> {
  const words = text();
  try {
    // At once for a string, since Safari lets a page copy only during the tap.
    await navigator.clipboard.writeText(typeof words === 'string' ? words : await words);
    return true;
  } catch {
    return false;
  }
}
