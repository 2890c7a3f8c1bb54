import { expect } from 'vitest';
import { ErrorBody } from '#api/contract/error.ts';
import type { ApiResponse } from './apiClient.ts';

/** Expects the status and the documented error body. */
export function expectError(answer: ApiResponse, status: number, message?: RegExp): void {
  expect(answer.status, answer.text).toBe(status);
  const body = ErrorBody.parse(answer.json);
  expect(body.statusCode).toBe(status);
  expect(body.error).toMatch(/^[A-Z][A-Za-z ]+$/);
  expect(body.message).toMatch(message ?? /\w/);
}
