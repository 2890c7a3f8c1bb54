import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderInApp, speakEnglish } from '#testing/render.tsx';
import { ReadAloud } from './ReadAloud.tsx';

speakEnglish('export');
beforeEach(() => vi.unstubAllGlobals());

const KEY = 'SG1-7K4PQ-92XMB-T3';

const groups = () => within(screen.getByRole('list', { name: 'The key in groups' })).getAllByRole('listitem');
const current = () => groups().find((group) => group.getAttribute('aria-current') === 'true')?.textContent;

/** Simulates a device with a local voice for Dutch and a network voice for English. Returns the spoken texts. */
function giveVoices(): string[] {
  const spoken: string[] = [];
  class Utterance extends EventTarget {
    voice: unknown;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(new EventTarget(), {
      getVoices: () => [
        { lang: 'en-GB', localService: false, voiceURI: 'cloud' },
        { lang: 'nl-BE', localService: true, voiceURI: 'device' },
      ],
      cancel() {},
      speak(utterance: Utterance) {
        spoken.push(utterance.text);
        queueMicrotask(() => utterance.dispatchEvent(new Event('start')));
      },
    }),
  );
  return spoken;
}

test('a key is spelled for a caller, a group at a time', async () => {
  const { user } = renderInApp(<ReadAloud value={KEY} />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next group' }));
  expect(
    groups()
      .map((group) => group.querySelector('.text-3xl')?.textContent)
      .join(''),
  ).toBe(KEY);
  expect(current()).toContain('Group 1 of');
  expect(current()).toContain('Sierra');
  await user.keyboard(' ');
  expect(current()).toContain('Group 2 of');
  await user.keyboard('{ArrowRight}');
  expect(current()).toContain('Group 3 of');
  await user.keyboard('{ArrowLeft}');
  expect(current()).toContain('Group 2 of');
});

test('reads aloud if the device has a local voice for the caller’s language', async () => {
  const spoken = giveVoices();
  const { user } = renderInApp(<ReadAloud value={KEY} />);
  expect(screen.queryByRole('button', { name: 'Speak the key' })).toBeNull();
  await user.selectOptions(screen.getByLabelText('Language of the caller'), 'Nederlands');
  await waitFor(() => expect(groups()[0]?.textContent).toContain('Simon'));
  await user.click(await screen.findByRole('button', { name: 'Speak the key' }));
  await waitFor(() => expect(current()).toContain(`Group ${groups().length} of`));
  await user.click(screen.getByRole('button', { name: 'Stop speaking' }));
  expect(spoken).toHaveLength(groups().length);
  expect(spoken.join()).not.toContain(KEY);
});
