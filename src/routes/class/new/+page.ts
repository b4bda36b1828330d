import { library } from '#lib/library/library.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ library });
