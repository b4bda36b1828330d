import type { ClassroomStore } from '#lib/classroom-store/classroom-store.ts';
import { openClassroom } from '#lib/classroom-store/open-classroom.ts';

let opened: ClassroomStore | undefined;

/** The classroom's store: one connection a tab, opened by the first screen that needs it. */
export const classroom = (): ClassroomStore => (opened ??= openClassroom());
