/** Two columns with a frame, for a terminal. */
export function addressTable(addresses: Record<string, string>): string {
  const rows = Object.entries(addresses);
  const left = Math.max(...rows.map(([title]) => title.length));
  const right = Math.max(...rows.map(([, address]) => address.length));
  const line = (from: string, middle: string, to: string) => `${from}${'─'.repeat(left + 2)}${middle}${'─'.repeat(right + 2)}${to}`;
  const body = rows.map(([title, address]) => `│ ${title.padEnd(left)} │ ${address.padEnd(right)} │`);
  return [line('┌', '┬', '┐'), ...body, line('└', '┴', '┘')].join('\n');
}
