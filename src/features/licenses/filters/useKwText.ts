import { useCallback, useState } from 'react';
import { useI18n } from '#i18n/useI18n.ts';
import { useTypedText, type TypedText } from '#lib/useTypedText.ts';

const MAX_KW = 1_000_000;

export interface KwText extends TypedText {
  /** The typed text is no number that could be a capacity, so it filters nothing. */
  isUnreadable: boolean;
}

/**
 * The minimum capacity as typed, in the reader's way of writing numbers.
 * @param kw the one in the URL
 * @param send must be stable between renders
 */
export function useKwText(kw: number | undefined, send: (kw: number | undefined) => void): KwText {
  const { format } = useI18n();
  const [isUnreadable, setUnreadable] = useState(false);
  const sign = format.number(1.5).charAt(1);
  const toUrl = useCallback(
    async (typed: string, signal: AbortSignal) => {
      // Reading numbers is no part of the first screen. Without it, the URL stays as it is.
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
    (text: string) => send(text === '' ? undefined : Number(text.replace(sign, '.'))),
    [send, sign],
  );
  const text = useTypedText(kw === undefined ? '' : String(kw).replace('.', sign), toUrl, sendText);
  return { ...text, isUnreadable };
}
