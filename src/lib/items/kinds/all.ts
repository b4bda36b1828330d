import { choice } from './choice/choice.ts';
import { consequence } from './consequence/consequence.ts';
import { contradiction } from './contradiction/contradiction.ts';
import { evidence } from './evidence/evidence.ts';
import { gap } from './gap/gap.ts';
import { interest } from './interest/interest.ts';
import type { Kind } from './kind.ts';
import { match } from './match/match.ts';
import { notStatedKind } from './not-stated/not-stated.ts';
import { order } from './order/order.ts';
import { reason } from './reason/reason.ts';
import { trueFalse } from './true-false/true-false.ts';
import { voice } from './voice/voice.ts';
import { whoSaidIt } from './who-said-it/who-said-it.ts';

/** Every kind of item. A new kind is a folder and a line here. */
export const kinds: readonly Kind[] = [
	choice,
	whoSaidIt,
	voice,
	trueFalse,
	gap,
	order,
	match,
	evidence,
	notStatedKind,
	consequence,
	reason,
	contradiction,
	interest
];
