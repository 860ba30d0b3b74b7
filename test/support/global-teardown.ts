/** Stops the servers of the run and removes their folder. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.huntazeTestPlatform?.stop();
  globalThis.huntazeTestPlatform = undefined;
}
