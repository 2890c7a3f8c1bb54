import * as z from 'zod/mini';

export const LoginRequest = z.strictObject({ username: z.string(), password: z.string() });
export type LoginRequest = z.infer<typeof LoginRequest>;

export const ForgotPasswordRequest = z.strictObject({
  email: z.string().check(z.minLength(5), z.maxLength(100)),
});
export type ForgotPasswordRequest = z.infer<typeof ForgotPasswordRequest>;

/** Lifetimes that the services document, in seconds. */
export const ACCESS_TOKEN_S = 10 * 60;
export const REFRESH_TOKEN_S = 14 * 24 * 60 * 60;
