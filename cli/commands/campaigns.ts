import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { parse } from 'yaml';
import type { CampaignResults } from '../../contracts/campaigns/outcome';
import { answerOf } from '../api-client';
import { describeProgress } from '../describe-progress';
import { CliError, EXIT } from '../exit-codes';
import { clean, table } from '../output';
import { openSession, type CliParts } from '../session';
import { watchCampaign } from '../watch-campaign';

export function campaignCommands(program: Command, parts: CliParts): void {
  const campaigns = program.command('campaigns').description('Campaigns and their results');
  campaigns.command('list').action(async (_options: object, command: Command) => {
    const { api, out } = await openSession(parts, command);
    const page = await answerOf(api.GET('/campaigns', { params: { query: { limit: 200 } } }));
    out.result(page.items, () =>
      table(
        ['ID', 'NAME', 'STATUS', 'PHASE', 'RECIPIENTS'],
        page.items.map((one) => [one.id, one.name, one.status, one.phase, one.recipients]),
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
    .command('launch <id>')
    .description('Send it, or schedule it when it has a start')
    .option('--preview', 'only say who would be reached and until when')
    .action(async (campaignId: string, { preview }: { preview?: boolean }, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const params = { params: { path: { campaignId } } };
      const answer = await answerOf(
        preview ? api.GET('/campaigns/{campaignId}/preview', params) : api.POST('/campaigns/{campaignId}/launch', params),
      );
      const { forecast } = answer;
      out.result(answer, () =>
        [
          `Audience: ${JSON.stringify(answer.audience)}`,
          `Ends about ${forecast.endAt ?? 'more than a year from now'}.`,
          ...forecast.warnings.map(({ message }) => `Mind: ${message}`),
          preview ? 'Nothing was sent.' : 'Launched.',
        ].join('\n'),
      );
    });
  campaigns
    .command('watch <id>')
    .description('Follow it to its end')
    .action(async (campaignId: string, _options: object, command: Command) => {
      const session = await openSession(parts, command);
      const end = await watchCampaign(session, campaignId, parts.sleep);
      session.out.result(end, () => describeProgress(end));
      if (end.status !== 'completed') throw new CliError(`The campaign is ${end.status}.`, EXIT.failed);
    });
  for (const [word, description] of [
    ['pause', 'Hold everybody in place'],
    ['resume', 'Go on'],
    ['cancel', 'End it for everybody who has no message yet'],
  ] as const) {
    campaigns
      .command(`${word} <id>`)
      .description(description)
      .action(async (campaignId: string, _options: object, command: Command) => {
        const { api, out } = await openSession(parts, command);
        const answer = await answerOf(api.POST(`/campaigns/{campaignId}/${word}`, { params: { path: { campaignId } } }));
        out.result(answer, () => `The campaign is ${answer.status}.`);
      });
  }
  campaigns.command('results <id>').action(async (campaignId: string, _options: object, command: Command) => {
    const { api, out } = await openSession(parts, command);
    const results = await answerOf(api.GET('/campaigns/{campaignId}/results', { params: { path: { campaignId } } }));
    out.result(results, () => resultsTable(results));
  });
}

async function readDefinition(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new CliError(`${file} cannot be read: ${cause.message}`, EXIT.usage);
  });
  try {
    return parse(text) as unknown;
  } catch (cause) {
    throw new CliError(`${file} is neither JSON nor YAML: ${(cause as Error).message}`, EXIT.usage);
  }
}

function resultsTable({ variants, holdout, metric, verdict, winnerVariantId, sampleRatio }: CampaignResults): string {
  const share = (value: number | null) => (value === null ? null : metric === 'revenue' ? value.toFixed(1) : `${(100 * value).toFixed(2)} %`);
  const rows = variants.map((one) => [
    `${one.name}${one.variantId === winnerVariantId ? ' (winner)' : ''}`,
    one.assigned,
    one.sent,
    one.failed,
    one.read,
    one.replied,
    one.bought,
    one.revenueCents,
    share(one.rate),
    `${share(one.low) ?? '–'} to ${share(one.high) ?? '–'}`,
  ]);
  if (holdout) rows.push(['holdout', holdout.assigned, null, null, null, holdout.replied, holdout.bought, holdout.revenueCents, null, null]);
  return [
    table(['VARIANT', 'ASSIGNED', 'SENT', 'FAILED', 'READ', 'REPLIED', 'BOUGHT', 'CENTS', metric.toUpperCase(), '95 %'], rows),
    `Verdict: ${verdict}. Sample ratio ${sampleRatio.ok ? 'fine' : 'off'} (p = ${sampleRatio.pValue.toFixed(3)}).`,
  ].join('\n');
}
