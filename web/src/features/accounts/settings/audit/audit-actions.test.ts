import { AUDIT_TARGETS } from '../../../../../../contracts/accounts/audit-actions';
import { messages as english } from '../../../../i18n/en';
import { messages as french } from '../../../../i18n/fr';
import { AUDIT_ACTION_NAMES } from './audit-actions';

const at = (words: unknown, path: string): unknown =>
  path.split('.').reduce((part, name) => (part as Record<string, unknown> | undefined)?.[name], words);

it.each([
  ['English', english],
  ['French', french],
])('every line of the audit log has words for what was done, and to what: %s', (_, { settings_page: { audit } }) => {
  const without = [
    ...AUDIT_ACTION_NAMES.filter((action) => typeof at(audit.actions, action) !== 'string'),
    ...AUDIT_TARGETS.filter((target) => typeof at(audit.targets, target) !== 'string'),
  ];
  expect(without).toEqual([]);
});

it('no words stand for a line that is never written', () => {
  const worded = Object.entries(english.settings_page.audit.actions).flatMap(([object, verbs]) =>
    Object.keys(verbs).map((verb) => `${object}.${verb}`),
  );
  expect(worded.filter((action) => !AUDIT_ACTION_NAMES.includes(action))).toEqual([]);
});
