/** One place where Temporal is not as `temporal.yaml` wants it. */
export interface Difference {
  /** Such as `search attribute FanId`. */
  what: string;
  found: string;
  wanted: string;
  /** Makes it so; may be called again. Absent when only a person can, `wanted` then says what to do. */
  apply?: () => Promise<void>;
}
