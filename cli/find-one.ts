import { CliError, EXIT } from './exit-codes';
import { clean } from './output';

const SHOWN = 30;

/**
 * The one that a person means: by its id, by a whole name, else by a part of a name that only one has. @param known the command that lists them;
 * without one the error does. @param facts what tells those of one name apart
 * @throws CliError
 */
export function findOne<One extends { id: string }>(
  items: readonly One[],
  wanted: string,
  { what, names, facts, known }: { what: string; names: (one: One) => readonly (string | null)[]; facts?: (one: One) => string; known?: string },
): One {
  const small = wanted.toLowerCase();
  const called = (fits: (name: string) => boolean) => items.filter((one) => names(one).some((name) => name !== null && fits(name.toLowerCase())));
  const exact = items.filter(({ id }) => id === small);
  const whole = exact.length > 0 ? exact : called((name) => name === small);
  const found = whole.length > 0 ? whole : called((name) => name.includes(small));
  if (found.length === 1 && found[0]) return found[0];
  const said = found.length > 0 ? found : items;
  const lines = said
    .slice(0, SHOWN)
    .map((one) => `  ${one.id}  ${clean(names(one).find((name) => name !== null) ?? '')}${facts === undefined ? '' : ` (${facts(one)})`}`);
  if (said.length > SHOWN) lines.push(`  and ${said.length - SHOWN} more`);
  throw new CliError(
    found.length === 0
      ? `No ${what} is called ${JSON.stringify(wanted)}${known === undefined ? `. There are:\n${lines.join('\n')}` : `; \`${known}\` shows them.`}`
      : `${found.length} are called like ${JSON.stringify(wanted)}; give the id:\n${lines.join('\n')}`,
    EXIT.usage,
  );
}
