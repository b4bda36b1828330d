/**
 * Whether a value has the schema's shape, in messages that a person can act on. TypeBox's
 * `Value.Errors` walks the schema without compiling anything, as the page's policy demands.
 */
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { issue, type Issue } from './issue.ts';
import { pathTo } from './limits.ts';
import { Article, Entity, Fact, Link, Quantity, Source, Voice } from './schema.ts';

const parts = { entities: Entity, quantities: Quantity, facts: Fact, links: Link, sources: Source };

export function shapeIssues(value: unknown): Issue[] {
	if (!isRecord(value))
		return [issue('shape', '', 'an article is a JSON object, and this is none')];
	// Part by part, because TypeBox stops after eight errors and a reader mends many at a time.
	const frame = { ...value };
	const inner: Issue[] = [];
	for (const [key, schema] of Object.entries(parts)) {
		const list = value[key];
		if (!Array.isArray(list)) continue;
		frame[key] = [];
		list.forEach((element, i) => inner.push(...issuesOf(schema, element, `${key}[${i}]`)));
	}
	return [...issuesOf(Article, frame, ''), ...inner];
}

type SchemaError = {
	keyword: string;
	schemaPath: string;
	instancePath: string;
	params: object;
	message: string;
};

function issuesOf(schema: TSchema, value: unknown, at: string): Issue[] {
	if (Value.Check(schema, value)) return [];
	const found = new Map<string, Issue>();
	for (const error of Value.Errors(schema, value) as SchemaError[]) {
		const made = issueOf(schema, value, error, at);
		for (const one of made) found.set(one.message, one);
	}
	return [...found.values()];
}

function issueOf(schema: TSchema, value: unknown, error: SchemaError, at: string): Issue[] {
	const keys = error.instancePath.split('/').slice(1).map(unescaped);
	const voice = schema === Fact && keys[0] === 'voice' && isRecord(value) ? value.voice : undefined;
	// A voice is one of two shapes: report against the one that its kind names.
	if (isRecord(voice))
		return issuesOf(voice.kind === 'fact' ? Voice.anyOf[0] : Voice.anyOf[1], voice, `${at}.voice`);
	if (error.keyword === 'boolean') return []; // repeats `additionalProperties`
	const place = keys.reduce((path, key) => pathTo(path, /^\d+$/.test(key) ? Number(key) : key), at);
	return [issue('shape', place, wording(schema, error))];
}

function wording(schema: TSchema, error: SchemaError): string {
	const branch = error.schemaPath.indexOf('/anyOf');
	if (branch >= 0 || error.keyword === 'anyOf')
		return choices(schema, error.schemaPath.slice(0, branch < 0 ? undefined : branch));
	const params = error.params as Record<string, unknown>;
	switch (error.keyword) {
		case 'required':
			return `lacks ${list(params.requiredProperties)}; add it`;
		case 'additionalProperties':
			return `has ${list(params.additionalProperties)}, which the format does not know; remove it`;
		case 'pattern':
			return `does not have the form ${String(params.pattern)}; rewrite it`;
		case 'const':
			return `must be ${JSON.stringify(params.allowedValue)}`;
		default:
			return `${error.message}; mend it`;
	}
}

/** "must be one of past, present …" where a union of fixed words was missed. */
function choices(schema: TSchema, path: string): string {
	const steps = path.split('/').slice(1).map(unescaped);
	const union = steps.reduce<unknown>(
		(node, step) => (isRecord(node) ? node[step] : undefined),
		schema
	);
	const options = isRecord(union) && Array.isArray(union.anyOf) ? (union.anyOf as unknown[]) : [];
	const words = options.map((option) => (isRecord(option) ? option.const : undefined));
	if (words.length === 0 || words.includes(undefined))
		return 'has none of the allowed shapes; mend it';
	return `must be one of ${words.join(', ')}`;
}

function list(keys: unknown): string {
	return (Array.isArray(keys) ? keys : []).map((key) => `"${String(key)}"`).join(', ');
}

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
