import type { LiveAccount } from './account-book';
import { refusal, type Refusal } from './refusal';
import type { SandboxStore } from './sandbox-store';

/** Why a message may not carry its media: not there, still worked on, or spent by an earlier message. What was never taken up here passes, unless the account is strict. */
export function mediaRefusal(store: SandboxStore, { id, config }: LiveAccount, media: readonly string[], nowMs: number): Refusal | null {
  for (const reference of media) {
    const row = store.get('select * from media where account = ? and reference = ?', id, reference);
    if (!row) {
      if (config.strictMedia) return refusal('media_unknown', { field: 'mediaFiles' });
      continue;
    }
    if (row.ready_ms === null || Number(row.ready_ms) > nowMs) return refusal('media_not_ready');
    if (row.spent_by !== null) return refusal('media_ref_spent');
  }
  return null;
}

/** What may be used once is used now. */
export function spendMedia(store: SandboxStore, { id }: LiveAccount, media: readonly string[], message: number): void {
  for (const reference of media)
    store.run("update media set spent_by = ? where account = ? and reference = ? and usable = 'once'", message, id, reference);
}
