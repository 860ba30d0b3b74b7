import { createServer, type Socket } from 'node:net';

/** What the sink tells its parent: where it listens, how many calls of an account came so far, and on demand all keys of one. */
export type SinkReport = { kind: 'listening'; port: number } | { kind: 'count'; account: string; count: number } | { kind: 'keys'; keys: string[] };
export type SinkQuestion = { kind: 'report'; account: string; at: number } | { kind: 'keys'; account: string };

const HEADER_END = '\r\n\r\n';
const KEY = 'idempotency-key: ';
const LENGTH = 'content-length: ';
const ME = '{"data":{"display_name":"Bench","authentication_progress":"authenticated"}}';

const keysOf = new Map<string, string[]>();
const reportAt = new Map<string, number>();
const report = (message: SinkReport) => process.send?.(message);
let messageId = 0;

/** Keeps the key of a send and answers with an id, as the first dialect does; anything else is a question about the account. */
function answer(head: string): string {
  if (!head.startsWith('POST ')) return wrap(ME);
  const account = head.slice('POST /api/'.length, head.indexOf('/chats/'));
  const from = head.indexOf(KEY) + KEY.length;
  const keys = keysOf.get(account) ?? [];
  if (keys.push(head.slice(from, head.indexOf('\r\n', from))) === 1) keysOf.set(account, keys);
  if (keys.length === reportAt.get(account)) report({ kind: 'count', account, count: keys.length });
  messageId += 1;
  return wrap(`{"data":{"id":${messageId}}}`);
}

function wrap(body: string): string {
  return `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
}

/** Bytes of the first request in the text, or 0 while it is not all there. */
function requestLength(text: string): number {
  const end = text.indexOf(HEADER_END);
  if (end < 0) return 0;
  const at = text.slice(0, end).toLowerCase().indexOf(LENGTH);
  const total = end + HEADER_END.length + (at < 0 ? 0 : Number.parseInt(text.slice(at + LENGTH.length, end), 10));
  return text.length < total ? 0 : total;
}

function serve(socket: Socket): void {
  let text = '';
  socket.setEncoding('latin1').setNoDelay(true);
  socket.on('data', (chunk: string) => {
    text += chunk;
    for (let length = requestLength(text); length > 0; length = requestLength(text)) {
      socket.write(answer(text.slice(0, length)));
      text = text.slice(length);
    }
  });
  // A client that goes away is no concern of the sink.
  socket.on('error', () => socket.destroy());
}

/** A platform that takes every message and remembers its key, over bare sockets: a server with a framework would be what is measured. */
const server = createServer(serve).listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') report({ kind: 'listening', port: address.port });
});
process.on('message', (question: SinkQuestion) => {
  if (question.kind === 'keys') report({ kind: 'keys', keys: keysOf.get(question.account) ?? [] });
  else reportAt.set(question.account, question.at);
});
process.on('disconnect', () => process.exit(0));
