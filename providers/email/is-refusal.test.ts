import { isRefusal } from './is-refusal';

it.each([
  ['nobody listens', { code: 'ESOCKET', command: 'CONN' }],
  ['the name is not known', { code: 'EDNS' }],
  ['the password is wrong', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }],
  ['no such recipient', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }],
  ['the text is refused', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }],
  ['too many now', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 421 }],
])('certainly nobody gets it: %s', (_what, error) => expect(isRefusal(error)).toBe(true));

it.each([
  ['the connection ended after the text', { code: 'ESOCKET', command: 'DATA' }],
  ['no answer in time', { code: 'ETIMEDOUT', command: 'DATA' }],
  ['the connection ended somewhere', { code: 'ECONNRESET' }],
  ['something else', new Error('x')],
  ['nothing', null],
])('it may have arrived: %s', (_what, error) => expect(isRefusal(error)).toBe(false));
