import { expose } from 'comlink';
import { writeBackup } from '#lib/exchange/backup.ts';
import { readBackup } from '#lib/exchange/read-backup.ts';

const work = { writeBackup, readBackup };
export type BackupWork = typeof work;

expose(work);
