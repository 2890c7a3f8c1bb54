/** An invalid config. `lines` describe the errors for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly lines: string[];
  constructor(lines: string[]) {
    super(`config.json: ${lines.join('; ')}`);
    this.lines = lines;
  }
}
