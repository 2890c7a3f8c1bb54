import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';

/** Chooses German for tickets. */
export const speakGerman = async (user: UserEvent) =>
  user.selectOptions(await screen.findByLabelText('Ticket language'), 'de');

/** Expects that every message of the ticket was loaded: a message that is not there is shown as its key. */
export function expectWords(ticket: string): void {
  expect(ticket).not.toMatch(/\b(?:brand|claim|common|controllers|export|licenses?|licenseDetail)\.[a-z]/);
  expect(ticket).not.toMatch(/\b(?:lookup|pairing|problem|terms|verdict)\.[a-z]/);
}
