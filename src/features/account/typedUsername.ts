let typed = '';

/**
 * What a person typed as email or user name, for as long as the page lives: going to *Forgot your password?* and back
 * loses nothing. Never stored, because the next person may use the same device.
 */
export const typedUsername = (): string => typed;

export function setTypedUsername(value: string): void {
  typed = value;
}
