import { parseSettings } from '../config/settings';
import { migrate } from './migrate';

async function main(): Promise<void> {
  const settings = parseSettings(process.env);
  const password = (url: string) => decodeURIComponent(new URL(url).password) || undefined;
  await migrate(settings.DATABASE_OWNER_URL, {
    huntaze_app: password(settings.DATABASE_URL),
    huntaze_sender: password(settings.DATABASE_SENDER_URL),
    huntaze_auth: password(settings.DATABASE_AUTH_URL),
  });
  process.stdout.write('The database has the newest schema.\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
