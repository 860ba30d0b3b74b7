/** Something that stands in the way of a release. */
export interface Finding {
  /** File and line, or the name of what was looked at. */
  where: string;
  /** Stable name of the rule; a waiver names it. */
  rule: string;
  what: string;
  /** What to do about it. */
  instead: string;
}

/** One check of the gate and what it found. */
export interface CheckResult {
  name: string;
  /** What was looked at, in a few words: "9 histories". */
  looked: string;
  findings: Finding[];
}
