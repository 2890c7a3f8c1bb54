import { useCallback, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { useTypedText, type TypedText } from '#lib/useTypedText.ts';

const MAX_KW = 1_000_000;

export interface KwText extends TypedText {
  /** Whether the typed text is not a valid capacity, so that it has no effect. */
  isUnreadable: boolean;
}

/**
 * State of the field for the minimum capacity, in the user's number format.
 * @param kw the minimum capacity in the URL
 * @param send writes the capacity to the URL, empty for none; must be stable between renders
 */
export function useKwText(kw: number | undefined, send: (kw: string, isTyped: boolean) => void): KwText {
  const { format } = useI18n();
  const [isUnreadable, setUnreadable] = useState(false);
  const sign = format.number(1.5).charAt(1);
  const toUrl = useCallback(
    async (typed: string, signal: AbortSignal) => {
      // Loaded on demand, since the first screen does not need it. If loading fails, the URL is not changed.
      const read = typed === '' ? null : await import('#lib/readNumber.ts').catch(() => null);
      if (signal.aborted || (typed !== '' && read === null)) return null;
      const value = read?.readNumber(typed, format.number) ?? null;
      const isCapacity = value !== null && value <= MAX_KW;
      setUnreadable(typed.trim() !== '' && !isCapacity);
      return isCapacity && value > 0 ? String(value).replace('.', sign) : '';
    },
    [format, sign],
  );
  const sendText = useCallback(
    (text: string, isTyped: boolean) => send(text.replace(sign, '.'), isTyped),
    [send, sign],
  );
  const text = useTypedText(kw === undefined ? '' : String(kw).replace('.', sign), toUrl, sendText);
  return { ...text, isUnreadable };
}
