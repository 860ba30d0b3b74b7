import { condition, makeContinueAsNewFunc, proxyActivities, setHandler, setWorkflowOptions } from '@temporalio/workflow';
import { dbStep } from '../../../workflows/retry-classes';
import { goOn, type VersionedActivities } from './contract';

const { build } = proxyActivities<VersionedActivities>(dbStep);

async function untilToldTo(): Promise<void> {
  let told = false;
  setHandler(goOn, () => void (told = true));
  await condition(() => told);
}

setWorkflowOptions({ versioningBehavior: 'PINNED' }, pinnedWorkflow);
/** Stays with the build that it began under. */
export async function pinnedWorkflow(): Promise<string[]> {
  await untilToldTo();
  return ['first code', await build()];
}

/** Moves on with the deployment, as all workflows of the product do. */
export async function movingWorkflow(): Promise<string[]> {
  await untilToldTo();
  return ['first path', await build()];
}

setWorkflowOptions({ versioningBehavior: 'PINNED' }, chainWorkflow);
/** A chain of pinned runs; each new one begins under the build that is current by then. */
export async function chainWorkflow(path: string[]): Promise<string[]> {
  if (path.length === 1) return [...path, 'first code'];
  await untilToldTo();
  const next = makeContinueAsNewFunc<typeof chainWorkflow>({ initialVersioningBehavior: 'AUTO_UPGRADE' });
  return next([...path, 'first code']);
}
