import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '../../contracts/accounts/permissions';
import { REASON_CODES } from '../../contracts/messaging/reason-codes';
import { FAN_VARIABLES } from '../../domain/messaging/fan-variables';
import { projectRoot } from '../../scripts/platform/paths';

const guide = readFileSync(join(projectRoot(), 'docs', 'user-guide.md'), 'utf8');
const rowsOf = (text: string) => [...text.matchAll(/^\| `([a-z_.]+)` \|/gm)].map((match) => match[1]!);

it('explains every reason that a message can carry, and no other', () => {
  expect(rowsOf(guide).sort()).toEqual([...REASON_CODES].sort());
});

it('names every role and every variable', () => {
  for (const role of ROLES) expect(guide).toContain(`| ${role} |`);
  for (const { name } of FAN_VARIABLES) expect(guide).toContain(`\`${name}\``);
});
