/** A bar: how much of a whole. What is not said has no length. */
export interface Bar {
  label: string;
  whole: number;
  part: number;
  /** What it shows, in words. */
  text: string;
  /** Whether the label was written by somebody. */
  own?: boolean;
}
