/** Parts of the local set-up, in the order in which they come up; they stop in reverse. */
export const partNames = ['postgres', 'temporal', 's3', 'mail', 'sandbox', 'codec', 'worker-1', 'worker-2', 'api'] as const;
export type PartName = (typeof partNames)[number];

/** How to start one process. */
export interface Launch {
  file: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  uid?: number;
  gid?: number;
}

/** What the supervisor needs to know about a part. */
export interface PartPlan {
  name: PartName;
  /** Prepares folders and binaries and says how to start; called again before every restart. */
  launch(): Promise<Launch>;
  /** Does the part answer? Throwing counts as no. */
  isReady(): Promise<boolean>;
  readyTimeoutMs: number;
  stopSignal: NodeJS.Signals;
  /** How long an orderly stop may take before the process is killed. */
  stopTimeoutMs: number;
}
