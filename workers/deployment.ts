import { isGrpcServiceError, type Client } from '@temporalio/client';
import type { WorkerDeploymentOptions } from '@temporalio/worker';
import type { Settings } from '../config/settings';
import { bundleHash } from './bundle-workflows';

/** All workers of an installation are one deployment; its versions are builds. */
export const DEPLOYMENT_NAME = 'huntaze';

/** Build id: `WORKER_BUILD_ID`, else version of the package and content of the workflow bundle, so that equal code has an equal id anywhere. */
export function buildId(settings: Pick<Settings, 'WORKER_BUILD_ID'>, packageVersion: string, bundle: string): string {
  return settings.WORKER_BUILD_ID === '' ? `${packageVersion}-${bundleHash(bundle)}` : settings.WORKER_BUILD_ID;
}

/** Runs move on to the newest version by themselves (their code changes under `patched`), so an old build need not be kept alive. */
export function deploymentOptions(versioning: Settings['WORKER_VERSIONING'], build: string): WorkerDeploymentOptions {
  const version = { deploymentName: DEPLOYMENT_NAME, buildId: build };
  return versioning === 'off'
    ? { version, useWorkerVersioning: false }
    : { version, useWorkerVersioning: true, defaultVersioningBehavior: 'AUTO_UPGRADE' };
}

/** Build id that gets the tasks now; undefined when none does, which leaves versioned workers without tasks. */
export async function currentBuildId(client: Client): Promise<string | undefined> {
  try {
    const { workerDeploymentInfo } = await client.workflowService.describeWorkerDeployment({
      namespace: client.options.namespace,
      deploymentName: DEPLOYMENT_NAME,
    });
    return workerDeploymentInfo?.routingConfig?.currentDeploymentVersion?.buildId || undefined;
  } catch (error) {
    if (isGrpcServiceError(error) && Number(error.code) === GRPC_NOT_FOUND) return undefined;
    throw error;
  }
}
const GRPC_NOT_FOUND = 5;

/** Makes a build the one that gets the tasks. Fails until a worker of that build has polled. */
export async function setCurrentBuildId(client: Client, build: string): Promise<void> {
  await client.workflowService.setWorkerDeploymentCurrentVersion({
    namespace: client.options.namespace,
    deploymentName: DEPLOYMENT_NAME,
    buildId: build,
    identity: `huntaze/${build}`,
    // A process serves some of the queues; the others follow when their process comes up with the same build.
    ignoreMissingTaskQueues: true,
  });
}
