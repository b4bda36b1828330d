/** A figure within a role of a fact which a program read, exchanged for one that is certainly wrong there. */
import type { Fact, Role } from '#lib/article/schema.ts';
import type { ArticleIndex } from '../../article-index.ts';
import { seededRandom } from '../../random.ts';
import type { Distractor } from '../../schema.ts';
import type { Answer } from '../gap/answers.ts';
import { figuresWithin } from '../gap/within.ts';

/** The role with other words in it, and the words. */
export type Swap = { readonly role: Role; readonly filler: Distractor };

/**
 * Every such exchange; none within a quotation, whose words are somebody's own. Names are left as they are: of whom
 * else such a thing might be said, the text seldom has anybody who tempts.
 */
export const swapsWithin = (index: ArticleIndex, fact: Fact): Swap[] =>
	fact.sensitive === true
		? []
		: figuresWithin(index, fact).flatMap((answer) => otherFigure(fact, answer));

/** The one role behind the subject that holds the words, outside quotation marks. */
function roleWith({ frame, statement }: Fact, part: string): Role | undefined {
	const holding = frame.roles.slice(1).filter((r) => r.text.includes(part));
	const [role] = holding;
	const isOnce = role !== undefined && statement.split(role.text).length === 2;
	const quotes = /[“"][^“”"]*[”"]/g;
	const isSpoken = (statement.match(quotes) ?? []).some((quote) => quote.includes(part));
	return holding.length === 1 && isOnce && !isSpoken ? role : undefined;
}

/** As round as the figure, and too far from it to be a slip. */
const factors = [0.6, 0.7, 1.3, 1.4];

function otherFigure(fact: Fact, { removed, key }: Answer): Swap[] {
	const role = roleWith(fact, removed);
	const { value } = key;
	if (!role || typeof value !== 'number') return [];
	const digits = (removed.split('.')[1] ?? '').length;
	const step = digits > 0 ? 10 ** -digits : value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 1;
	const isShare = /^(?:%| per ?cent)/.test(
		role.text.slice(role.text.indexOf(removed) + removed.length)
	);
	const others = factors
		.map((factor) => Number((Math.round((value * factor) / step) * step).toFixed(digits)))
		.filter((n) => n > 0 && Math.abs(n - value) >= 0.2 * value && !(isShare && n >= 100));
	const random = seededRandom(`${fact.id} ${removed}`);
	const other = others[Math.floor(random() * others.length)];
	if (other === undefined) return [];
	const text = removed.includes(',') ? other.toLocaleString('en-GB') : other.toFixed(digits);
	return [
		{
			role,
			filler: {
				text: role.text.replace(removed, () => text),
				value: other,
				why: `The article gives another figure: ${fact.statement}`,
				proof: { kind: 'value-contradicted', fact: fact.id, role: 'figure' }
			}
		}
	];
}
