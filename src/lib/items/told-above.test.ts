import { expect, it } from 'vitest';
import type { Role } from '#lib/article/schema.ts';
import { indexArticle } from './article-index.ts';
import { named, pasted } from './pasted-example.ts';
import { isToldAbove } from './told-above.ts';

const cast = [
	named('person', 'Kim Anna Berg'),
	named('state', 'Norway'),
	named('state', 'Ghana'),
	named('state', 'Kenya')
];
const patient = (text: string): Role => ({ role: 'patient', text });
const toldBy = (headline: string, subject: string, verb: string, roles: readonly Role[]) => {
	const statement = `${subject} ${verb} ${roles.map((r) => r.text).join(' ')}.`;
	const article = pasted(headline, [statement], cast, [{ subject, verb, roles, statement }]);
	const [fact] = article.facts;
	return fact !== undefined && isToldAbove(indexArticle(article), fact);
};

it.each([
	['a verb of like meaning', 'Kim weeps as she tells of split', 'Kim Anna Berg', 'break down', []],
	[
		'one that turns something down',
		'Berg, beside Dahl, declines to back farm agencies',
		'Kim Anna Berg',
		'refuse to',
		[patient('side with her own agencies against Dahl')]
	],
	[
		'a noun of like meaning',
		'Norway, Ghana sign deals on cocoa',
		'Norway',
		'sign',
		[patient('separate agreements with Kenya')]
	],
	[
		'a third of what was admitted',
		'Norway admits its agents sank Blue Heron',
		'Norway',
		'admit',
		[
			{
				role: 'content',
				marker: 'that',
				text: 'its secret service sank the trawler Blue Heron in a harbour of Ghana'
			}
		]
	],
	[
		'all its words but the verb',
		'Berg voices regret for lost trawler but will not pay',
		'Kim Anna Berg',
		'offer',
		[patient('her first words of regret for the trawler lost off Ghana')]
	]
] as const)('the line above gives a fact away by %s', (_, headline, subject, verb, roles) => {
	expect(toldBy(headline, subject, verb, roles)).toBe(true);
});

it.each([
	[
		'somebody else',
		'Kenya declines to back farm agencies',
		'Norway',
		'refuse to',
		'side with agencies'
	],
	['something else', 'Norway signs deals on cocoa', 'Norway', 'sign', 'a letter to the dockers'],
	[
		'half of it',
		'Berg voices regret for lost trawler',
		'Kim Anna Berg',
		'raise',
		'the lost mail ship'
	],
	['another act', 'Norway praises deal on cocoa', 'Norway', 'sign', 'an agreement on cocoa']
] as const)('and not where it tells of %s', (_, headline, subject, verb, object) => {
	expect(toldBy(headline, subject, verb, [patient(object)])).toBe(false);
});
