import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/** Slow enough to take notes. */
const RATE = 0.8;

/**
 * Reads texts aloud with a local voice of the device for this language. Network voices are not used, since they would
 * send the key to their provider.
 * @param onLine called with the index of each line when it starts
 */
export function useSpeech(language: string, onLine: (index: number) => void) {
  const uri = useSyncExternalStore(subscribeToVoices, () => localVoice(language)?.voiceURI ?? null);
  const [isSpeaking, setSpeaking] = useState(false);

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
    for (const [index, line] of lines.entries()) {
      if (index < from) continue;
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      utterance.addEventListener('start', () => onLine(index));
      utterance.addEventListener('error', () => setSpeaking(false));
      if (index === lines.length - 1) utterance.addEventListener('end', () => setSpeaking(false));
      speechSynthesis.speak(utterance);
    }
  }

  return { isAvailable: uri !== null, isSpeaking, speak, stop };
}

function localVoice(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
}

/** Browsers load their voices asynchronously. */
function subscribeToVoices(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}
