import { expose } from 'comlink';
import { detect } from '#lib/classroom/markers/detect.ts';

const work = { detect };
export type MarkerWork = typeof work;

expose(work);
