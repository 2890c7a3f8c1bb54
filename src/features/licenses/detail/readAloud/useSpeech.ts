import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/** Slow enough to write along. */
const RATE = 0.8;

/**
 * Speaking on the device, where it has a voice of its own for this language. A voice that works over the network
 * would send the key to whoever runs it, so it is not offered.
 * @param onLine called with the number of the line that begins
 */
export function useSpeech(language: string, onLine: (at: number) => void) {
  const uri = useSyncExternalStore(onVoices, () => localVoice(language)?.voiceURI ?? null);
  const [speaking, setSpeaking] = useState(false);

  const stop = useCallback(() => {
    if (!('speechSynthesis' in window)) return;
    speechSynthesis.cancel();
    setSpeaking(false);
  }, []);
  useEffect(() => stop, [stop]);

  function speak(lines: readonly string[], from: number) {
    const voice = localVoice(language);
    if (!voice) return;
    setSpeaking(true);
    for (const [at, line] of lines.entries()) {
      if (at < from) continue;
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      utterance.addEventListener('start', () => onLine(at));
      utterance.addEventListener('error', () => setSpeaking(false));
      if (at === lines.length - 1) utterance.addEventListener('end', () => setSpeaking(false));
      speechSynthesis.speak(utterance);
    }
  }

  return { offered: uri !== null, speaking, speak, stop };
}

function localVoice(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** Browsers find their voices some time after the page has asked for them. */
function onVoices(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}
