import { useEffect, useState } from 'react';
import { LiveMark } from '../ui/live-mark';
import classes from './connection-mark.module.css';
import type { WorkspaceLive } from './use-workspace-live';

/** A stream that comes back at once is not worth a word. */
const PATIENCE_MS = 4_000;

/** Says that the page has lost the server, and as of when its numbers are. Nothing while all is well. */
export function ConnectionMark({ live }: { live: WorkspaceLive }) {
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    if (live.state !== 'lost') {
      setIsLost(false);
      return undefined;
    }
    const timer = setTimeout(() => setIsLost(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [live.state]);
  return <div className={classes.place}>{isLost && <LiveMark state="lost" asOfMs={live.heardAtMs} />}</div>;
}
