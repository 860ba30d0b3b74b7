import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 50;

/** Assertions about what is still moving, made again until they hold. @throws what they said last, when they do not hold for long */
export async function eventually(holds: () => Promise<void>, withinMs = 60_000): Promise<void> {
  const deadlineMs = Date.now() + withinMs;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > deadlineMs) throw error;
      await sleep(LOOK_MS);
    }
  }
}
