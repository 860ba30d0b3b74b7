import type { Command } from 'commander';
import { answerOf } from '../api-client';
import { describeProgress } from '../describe-progress';
import { CliError, EXIT } from '../exit-codes';
import { findAccount } from '../find-account';
import { findCampaign } from '../find-campaign';
import { launchOrPreview } from '../launch-campaign';
import { readDefinition } from '../read-definition';
import { clean, table } from '../output';
import { resultsTable } from '../results-table';
import { openSession, type CliParts } from '../session';
import { watchCampaign } from '../watch-campaign';

export function campaignCommands(program: Command, parts: CliParts): void {
  const campaigns = program.command('campaigns').description('Campaigns and their results');
  campaigns
    .command('list')
    .description('Newest first')
    .option('--search <words>', 'part of the name')
    .option('--limit <number>', 'how many', '200')
    .action(async ({ search, limit }: { search?: string; limit: string }, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const page = await answerOf(api.GET('/campaigns', { params: { query: { search, limit: Number(limit) } } }));
      out.page(page, (items) =>
        table(
          ['ID', 'NAME', 'STATUS', 'PHASE', 'FANS'],
          items.map((one) => [one.id, one.name, one.status, one.phase, one.recipients]),
        ),
      );
    });
  campaigns
    .command('create')
    .description('A draft from a file in JSON or YAML')
    .requiredOption('--file <file>')
    .action(async ({ file }: { file: string }, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const made = await answerOf(api.POST('/campaigns', { body: (await readDefinition(file)) as never }));
      out.result(made, () => `Draft ${made.id} “${clean(made.name)}”. Look at it with \`huntaze campaigns launch ${made.id} --preview\`.`);
    });
  campaigns
    .command('launch <campaign>')
    .description('Send it, or schedule it when it has a start; by id or name')
    .option('--preview', 'only say who would be reached and until when')
    .action(async (name: string, { preview }: { preview?: boolean }, command: Command) =>
      launchOrPreview(await openSession(parts, command), name, preview ? 'preview' : 'launch'),
    );
  campaigns
    .command('watch <campaign>')
    .description('Follow it to its end')
    .action(async (name: string, _options: object, command: Command) => {
      const session = await openSession(parts, command);
      const end = await watchCampaign(session, await findCampaign(session, name), parts.sleep);
      session.out.result(end, () => describeProgress(end));
      if (end.status !== 'completed') throw new CliError(`The campaign is ${end.status}.`, EXIT.failed);
    });
  for (const [word, description] of [
    ['pause', 'Hold everybody in place'],
    ['resume', 'Go on'],
    ['cancel', 'End it for everybody who has no message yet'],
  ] as const) {
    campaigns
      .command(`${word} <campaign>`)
      .description(description)
      .action(async (name: string, _options: object, command: Command) => {
        const session = await openSession(parts, command);
        const { api, out } = session;
        const campaignId = await findCampaign(session, name);
        const answer = await answerOf(api.POST(`/campaigns/{campaignId}/${word}`, { params: { path: { campaignId } } }));
        out.result(answer, () => `The campaign is ${answer.status}.`);
      });
  }
  campaigns
    .command('results <campaign>')
    .description('What each variant did, and what may be said about it')
    .action(async (name: string, _options: object, command: Command) => {
      const session = await openSession(parts, command);
      const { api, out } = session;
      const params = { params: { path: { campaignId: await findCampaign(session, name) } } };
      const results = await answerOf(api.GET('/campaigns/{campaignId}/results', params));
      const { accountId } = await answerOf(api.GET('/campaigns/{campaignId}', params));
      const { currency } = await findAccount(session, accountId);
      out.result(results, () => resultsTable(results, currency));
    });
}
