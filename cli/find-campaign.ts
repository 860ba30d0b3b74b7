import { answerOf } from './api-client';
import { CliError, EXIT } from './exit-codes';
import type { Session } from './session';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id of a campaign, given as such or by a part of its name that only one has. @throws CliError */
export async function findCampaign({ api }: Session, name: string): Promise<string> {
  if (UUID.test(name)) return name;
  const { items } = await answerOf(api.GET('/campaigns', { params: { query: { search: name, limit: 20 } } }));
  const exact = items.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found = exact.length > 0 ? exact : items;
  if (found.length === 1 && found[0]) return found[0].id;
  const list = found.map((one) => `  ${one.id}  ${one.name} (${one.status})`).join('\n');
  throw new CliError(
    found.length === 0
      ? `No campaign is called ${JSON.stringify(name)}; \`huntaze campaigns list\` shows them.`
      : `${found.length} campaigns are called like ${JSON.stringify(name)}; give the id:\n${list}`,
    EXIT.usage,
  );
}
