import { parseLosslessJson } from './lossless-json';
import { messageEvent } from './message-event';
import { ONLYFANSAPI_DIALECT } from './onlyfansapi/onlyfansapi-dialect';
import { readChat, readMessage, readTransaction } from './wire-history';

const wire = (text: string) => parseLosslessJson(text);
const { amounts } = ONLYFANSAPI_DIALECT.transactions!;

test('a payment without a word for its kind is known by the sentence that describes it', () => {
  const payment = (description: string) =>
    readTransaction(wire(`{"id":"a1","user":{"id":9},"amount":"19.99","description":"${description}"}`), amounts);
  expect(payment('Tip from <a href=\\"x\\">u9</a>')).toMatchObject({ kind: 'tip', money: { grossCents: 1999, feeCents: null, vatCents: null } });
  expect(payment('Payment for message from u9')).toMatchObject({ kind: 'purchase', platformMessageId: null });
  expect(payment('Recurring subscription from u9')).toMatchObject({ kind: 'subscription_payment' });
  expect(payment('Referral')).toBeNull();
});

test('amounts keep their cents, both taxes are one, and a status nobody knows is not yet settled', () => {
  const text =
    '{"id":"a1","type":"tip","user":{"id":900719925474099312},"amount":17,"vatAmount":2.21,"taxAmount":"0.30","fee":3.4,"net":13.600000000000001,"status":"held"}';
  expect(readTransaction(wire(text), amounts)).toMatchObject({
    fanPlatformId: '900719925474099312',
    status: 'loading',
    money: { grossCents: 1700, vatCents: 251, feeCents: 340, netCents: 1360, currency: 'USD' },
  });
});

test('what has no id cannot be read; what is not told stays open', () => {
  expect(readChat(wire('{"fan":{"name":"A"}}'))).toBeNull();
  expect(readChat(wire('{"withUser":{"id":9},"lastMessage":null}'))).toMatchObject({ fanPlatformId: '9', lastMessageId: null, unread: 0 });
  expect(readMessage(wire('{"text":"a"}'), '9')).toBeNull();
  expect(readMessage(wire('{"id":1,"fromUser":{"id":9},"createdAt":"2026-06-10 20:59:47","media":[{"id":5}]}'), '9')).toMatchObject({
    isOurs: false,
    atMs: Date.UTC(2026, 5, 10, 20, 59, 47),
    mediaIds: ['5'],
  });
});

test.each([
  ['-3', '-5', 0, 0],
  ['1.7', '12.5', 1, 1_250],
  ['99999999999', '99999999999', 2_147_483_647, 2_147_483_647],
  ['"many"', '"free"', 0, 0],
  ['null', 'null', 0, 0],
])('a count of %s and a price of %s are kept within what a row can hold', (count, price, unread, priceCents) => {
  expect(readChat(wire(`{"fan":{"id":9},"unreadMessagesCount":${count}}`))).toMatchObject({ unread });
  const message = wire(`{"id":1,"toUser":{"id":9},"price":${price}}`);
  expect(readMessage(message, '9')).toMatchObject({ priceCents });
  expect(messageEvent('message_sent', message)).toMatchObject({ priceCents });
});
