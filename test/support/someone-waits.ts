/** Until somebody waits for a lock that this connection holds. @throws when nobody does, so that a lock that was taken out fails the test and does not hang it */
export async function someoneWaits(connection: { query: (text: string) => Promise<{ rowCount: number | null }> }): Promise<void> {
  const deadlineMs = Date.now() + 60_000;
  while ((await connection.query('select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))')).rowCount === 0) {
    if (Date.now() > deadlineMs) throw new Error('Nobody waits for this connection.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
