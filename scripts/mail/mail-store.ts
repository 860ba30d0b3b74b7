import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail the sink has taken. */
export interface StoredMail {
  id: string;
  /** ISO time of arrival. */
  receivedAt: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; contentType: string; sizeBytes: number }[];
}

export interface MailStore {
  add(mail: Omit<StoredMail, 'id' | 'receivedAt'>): Promise<StoredMail>;
  /** Newest first. */
  list(): Promise<StoredMail[]>;
}

/** Mails as JSON files in a folder, one each, named by time so that their order is that of arrival. */
export function mailStore(folder: string): MailStore {
  return {
    async add(mail) {
      const receivedAt = new Date().toISOString();
      const stored: StoredMail = { id: `${receivedAt.replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}`, receivedAt, ...mail };
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${stored.id}.json`);
      await writeFile(`${file}.new`, JSON.stringify(stored, null, 2));
      await rename(`${file}.new`, file);
      return stored;
    },
    async list() {
      await mkdir(folder, { recursive: true });
      const names = (await readdir(folder))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .reverse();
      return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as StoredMail));
    },
  };
}
