import { condition, makeContinueAsNewFunc, patched, proxyActivities, setHandler, setWorkflowOptions } from '@temporalio/workflow';
import { dbStep } from '../../../workflows/retry-classes';
import { goOn, type VersionedActivities } from './contract';

const { build, welcome } = proxyActivities<VersionedActivities>(dbStep);

async function untilToldTo(): Promise<void> {
  let told = false;
  setHandler(goOn, () => void (told = true));
  await condition(() => told);
}

setWorkflowOptions({ versioningBehavior: 'PINNED' }, pinnedWorkflow);
/** Another order without a patch: a run of the first version would break on it, were it not pinned. */
export async function pinnedWorkflow(): Promise<string[]> {
  await welcome();
  await untilToldTo();
  return ['second code', await build()];
}

/** The same change under `patched`: runs that began before it keep their order. */
export async function movingWorkflow(): Promise<string[]> {
  const welcomes = patched('welcome-first');
  if (welcomes) await welcome();
  await untilToldTo();
  return [welcomes ? 'second path' : 'first path', await build()];
}

setWorkflowOptions({ versioningBehavior: 'PINNED' }, chainWorkflow);
export async function chainWorkflow(path: string[]): Promise<string[]> {
  await welcome();
  if (path.length === 1) return [...path, 'second code'];
  await untilToldTo();
  const next = makeContinueAsNewFunc<typeof chainWorkflow>({ initialVersioningBehavior: 'AUTO_UPGRADE' });
  return next([...path, 'second code']);
}
