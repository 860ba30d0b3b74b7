import { Command, CommanderError } from 'commander';
import { accountCommands } from './commands/accounts';
import { bulkCommands } from './commands/bulk';
import { campaignCommands } from './commands/campaigns';
import { fanCommands } from './commands/fans';
import { listCommands } from './commands/lists';
import { loginCommands } from './commands/login';
import { queueCommands } from './commands/queue';
import { replyCommands } from './commands/replies';
import { scriptCommands } from './commands/scripts';
import { shiftCommands } from './commands/shifts';
import { threadCommands } from './commands/threads';
import { unsendCommands } from './commands/unsend';
import { webhookCommands } from './commands/webhooks';
import { CliError, EXIT } from './exit-codes';
import type { CliParts } from './session';

const COMMANDS = [
  loginCommands,
  accountCommands,
  fanCommands,
  listCommands,
  threadCommands,
  replyCommands,
  scriptCommands,
  campaignCommands,
  bulkCommands,
  queueCommands,
  unsendCommands,
  shiftCommands,
  webhookCommands,
];

/** Runs one command. @returns the exit code; nothing here ends the process */
export async function runCli(args: string[], parts: CliParts, note: (text: string) => void): Promise<number> {
  const program = new Command('huntaze')
    .description('Client of the Huntaze API. HUNTAZE_URL and HUNTAZE_API_KEY say where and who; `huntaze login` keeps both.')
    .option('--json', 'the whole answer as one line of JSON')
    .exitOverride()
    .configureOutput({ writeErr: note, writeOut: (text) => parts.output(false).result(null, () => text.trimEnd()) })
    .showHelpAfterError('(--help lists what there is)');
  for (const commands of COMMANDS) commands(program, parts);
  everywhere(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (!(error instanceof CliError)) throw error;
    note(args.includes('--json') && error.problem !== null ? `${JSON.stringify(error.problem)}\n` : `${error.message}\n`);
    return error.exitCode;
  }
}

/** `--json` works wherever it stands; a wrong argument throws rather than ends the process. */
function everywhere(command: Command): void {
  for (const one of command.commands) {
    one.exitOverride().copyInheritedSettings(command);
    if (one.commands.length === 0) one.option('--json', 'the whole answer as one line of JSON');
    everywhere(one);
  }
}
