/** Rows rendered above and below the viewport, so that fast scrolling shows no gaps. */
export const OVERSCAN = 4;
/** Lists up to this length are rendered completely, which keeps scrolling stable and find-in-page working. */
export const ALL_AT_ONCE = 60;

export interface VirtualRow {
  index: number;
  /** Space between the previously rendered row, or the top, and this one, px. */
  before: number;
}
