import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '../../contracts/accounts/permissions';
import { kindRule, NOTIFICATION_KIND_NAMES } from '../../contracts/notifications/kinds';
import { REASON_CODES } from '../../contracts/messaging/reason-codes';
import { FAN_VARIABLES } from '../../domain/messaging/fan-variables';
import { projectRoot } from '../../scripts/platform/paths';

const guide = readFileSync(join(projectRoot(), 'docs', 'user-guide.md'), 'utf8');
const rowsOf = (text: string) => [...text.matchAll(/^\| `([a-z_.]+)` \|/gm)].map((match) => match[1]!);

it('explains every reason that a message can carry, and no other', () => {
  expect(
    rowsOf(guide)
      .filter((one) => !kindsInGuide().includes(one))
      .sort(),
  ).toEqual([...REASON_CODES].sort());
});

it('explains every kind of notification, when it comes and how it is mailed', () => {
  expect(kindsInGuide().sort()).toEqual([...NOTIFICATION_KIND_NAMES].sort());
  const words = { at_once: 'at once', daily: 'daily', never: 'never' };
  for (const kind of NOTIFICATION_KIND_NAMES) expect(guide).toMatch(new RegExp(`\\| .*\`${kind}\`.* \\| ${words[kindRule(kind).mail]} \\|`));
});

/** First cells of the table of kinds; one may name two. */
function kindsInGuide(): string[] {
  const part = guide.slice(guide.indexOf('## Notifications'), guide.indexOf('## Tasks'));
  return [...part.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
}

it('names every role and every variable', () => {
  for (const role of ROLES) expect(guide).toContain(`| ${role} |`);
  for (const { name } of FAN_VARIABLES) expect(guide).toContain(`\`${name}\``);
});
