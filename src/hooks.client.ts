import { openEarly } from '#lib/store/opening.ts';

openEarly();
