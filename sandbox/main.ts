import { settingsSchema } from '../config/settings';
import { startSandbox } from './sandbox';

const wanted = settingsSchema.pick({ SANDBOX_PORT: true, SANDBOX_HOST: true, SANDBOX_DATA: true, SANDBOX_CONTROL_KEY: true });

async function main(): Promise<void> {
  const settings = wanted.parse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')));
  const sandbox = await startSandbox({
    dataFolder: settings.SANDBOX_DATA,
    port: settings.SANDBOX_PORT,
    host: settings.SANDBOX_HOST,
    controlKey: settings.SANDBOX_CONTROL_KEY,
  });
  const stop = () => {
    sandbox.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`Sandbox platform on ${sandbox.url}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The sandbox platform could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
