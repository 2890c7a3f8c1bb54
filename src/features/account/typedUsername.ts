let typed = '';

/**
 * Returns the typed email or user name, kept until the page is closed, so that going to *Forgot your password?* and
 * back loses nothing. Never stored, because the next user may use the same device.
 */
export const typedUsername = (): string => typed;

export function setTypedUsername(value: string): void {
  typed = value;
}
