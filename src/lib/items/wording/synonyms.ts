import type { Frame } from '#lib/article/schema.ts';

/**
 * Another verb for the same happening, which takes the same words around it, so that every question about it has a
 * second wording of its own: of a verb, of a verb beside a certain role (`find+content`), or of a verb in one kind of
 * frame (`end/give up`, `win/win+patient`). What is not listed has no other verb that says just that.
 */
const table = `
abandon: give up; abolish: do away with; accede to: become a member of; accept: agree to
accuse: bring accusations against; acquire: obtain; address: make a speech to; adopt: approve
agree on: reach agreement on; agree to buy: undertake to buy; agree to give up: undertake to give up
agree to limit: undertake to limit; agree to reduce: undertake to reduce; agree to: consent to
agree-relations/agree: undertake; agree-withdrawal/agree: undertake; agree: reach agreement; airlift: fly out
allow: permit; annex: incorporate; announce+content: make it known; announce: make public
apologise: make an apology; apply for: seek; apply to: put in an application to; apply/hand: deliver
appoint: choose; approve-share/back: support; approve: give consent to; arrange: set up; arrest: detain
arrive in: reach; arrive: set foot; ask+audience: turn to; ask/ask+audience: turn to; ask/ask: call
assassinate: murder; attack: launch an attack on; authorise: give permission for; authorize: give permission for
award: grant; back: support; ban: prohibit; bar: keep out; begin to: start to; begin: start
blame: put the blame on; block/veto: stand in the way of; block: stand in the way of; bomb: drop bombs on
break down: collapse; break off: sever; broker: mediate; build: construct; buy/order: place an order for
buy: purchase; call back: recall; call for: demand; call off: cancel; call on: urge; cancel: call off
capture: seize; carry out: conduct; cease: stop; cede: hand over; chair: preside over; choose: select
claim responsibility for: take responsibility for; close: shut; come into force: take effect; command: head
complete: conclude; comprise: have; conclude: agree on; condemn: denounce; conduct: carry out
confer with: hold talks with; confer: hold talks; construct: build; continue: carry on; contribute: give
create: set up; criticise: find fault with; criticize: find fault with; cut back: reduce
cut diplomatic ties: sever diplomatic ties; cut ties: sever ties; cut: sever; decide in favour of: decide for
decide to: resolve to; declare: proclaim; decline to: refuse to; decline: turn down; deepen: strengthen
delay: put off; deliver: hand over; demand: call for; denounce: condemn; deny: refuse to admit; deplore: condemn
deploy: station; deport: expel; designate: label; detain: hold; develop: build; die+quantity: be killed
disclose: reveal; dissolve: break up; donate: give; downgrade: lower the level of; draw: attract; drop: give up
earmark: set aside; ease: relax; elect: choose; end/end: close; end/give up: drop; end: bring to an end
endorse: give support to; enter into force: take effect; enter: go into; establish: set up; evacuate: bring out
execute: put to death; expand: enlarge; expel: send home; expire: come to an end; extend: prolong
extradite: hand over; facilitate: help to bring about; fail: come to nothing; finance: provide the money for
find+content: conclude; fly to: travel to; fly: travel; forbid: prohibit; form: set up; found: set up
free: set free; freeze: suspend; fund: provide the money for; gain independence: become independent
get: receive; give up: abandon; give-up/give up: abandon; give: grant; go: pass; govern: rule; grant: give
hail: welcome; halt: suspend; hand over: deliver; hand/hand: hand over; have to confirm: have to verify
have to ratify: have to approve; head: lead; hit: strike; hold exercises: train
hold joint exercises: train together; hold talks with: meet for talks with; hold up: delay; hold: conduct
host: act as host to; impose sanctions on: sanction; imprison: jail; inaugurate: open; initial: put initials to
initiate: start; insist on: demand; instruct: order; invade: send an army into; invest in: put money into
invest: put; invite: ask; issue: put out; jail: imprison; join: enter; kill: cause the death of
land: come ashore; last: go on for; launch: start; lead/lead+quantity: command; lead: head
leave-base/leave: depart from; leave/leave: depart from; leave: quit; levy: impose; lift: call off
limit: restrict; link: connect; lose power: fall from power; make-condition/make: call; mediate: broker
measure/measure: extend over; urge/ask: call on; describe: characterise; brand: label; label: brand
release a report: publish a report; settle/confirm: uphold; meet: have a meeting with; move: transfer; murder: assassinate; name/name: designate; name: appoint
negotiate: work out; nominate: put forward; normalise: restore; normalize: restore; oblige: require
obstruct: stand in the way of; occupy: take over; offer to: propose to; offer/offer: propose
offer/provide: give; offer: hold out; open fire on: fire at; open+patient: set up; open-talks/open: begin
open: begin; orchestrate: organise; order: give orders for; oust: remove from power; outlaw: ban
overrun: occupy; oversee: supervise; overthrow: bring down; participate in: take part in; partition: divide
pass: adopt; pay for: meet the cost of; pay: put; penalise: punish; photograph: take pictures of
plan to: intend to; pledge to: promise to; pledge: promise; postpone: put off; praise: speak well of
present: show; proclaim: declare; prohibit: ban; prolong: extend; promise to: pledge to; promise: pledge
propose+content: suggest; propose: put forward; provide/provide: make provision; publish: bring out
pull out of: withdraw from; pull out: withdraw; pull: withdraw; purchase: buy; put forward: present; quit: leave
raid: make a raid on; ratify: approve; re-establish: restore; recall: call back; receive: get
recognise: give recognition to; recognize: give recognition to; redeploy: move; reduce: cut
refuse to: decline to; refuse: turn down; reject: refuse to accept; relax: ease; release/go free: be released
release: set free; relocate: move; remove: take out; renew: prolong; reopen: open again; report: give a report
request: ask for; rescue: save; resign: step down; resolve/vote: decide; restore: re-establish
resume: take up again; return: give back; rule out: exclude; sail: set out; sanction: impose sanctions on
scrap: abandon; seal: close; second: give support to; seek: ask for; seize: take; send: dispatch
set aside: earmark; set up: found; set: name; settle: agree on; sever: break off
shell: fire shells at; shut down: close; shut: close; sign+partner: agree; speak: talk; spend: use; stage: hold
start: begin; station: deploy; step down: resign; stop/halt: suspend; stop: halt; storm: take by storm
strengthen: reinforce; strike a deal: reach agreement; strike: hit; submit/submit: refer; submit: put forward
suggest: propose; summon: call in; supervise: oversee; supply: deliver; support: back; suspend: put on hold
table: put forward; take control of: gain control of; take effect: come into force; take office: enter office
take over: adopt; take part in: join in; take power: seize power; take/take: capture; take: capture
target: aim at; terminate: end; threaten: make threats against; throw out: expel; thwart: foil
topple: bring down; transfer: move; travel to: pay a visit to; treat: regard; turn down: reject
undertake to: promise to; undertake: promise; unveil: make public; upgrade: raise the level of; urge: press
veto: block; visit: pay a visit to; vote against: cast a vote against; vote for: cast a vote for
vote in favour of: cast a vote for; vote to: decide by vote to; vow to: promise to; waive: lift
walk out of: leave; warn: give a warning to; welcome: hail; win/win+patient: come out as the winner of
win/win: gain; win: gain; withdraw from: pull out of; withdraw+source: pull out; withdraw: take back
witness/sign: put a signature to
`;

/** Passive clauses: "The Kyoto Protocol was adopted", where the verb alone takes a participle. */
const passive: Readonly<Record<string, string>> = {
	publish: 'release',
	sign: 'conclude'
};

const byKey: ReadonlyMap<string, string> = new Map(
	table.split(/[;\n]/).flatMap((entry) => {
		const [key, verb] = entry.split(':').map((part) => part.trim());
		return key && verb ? [[key, verb] as const] : [];
	})
);

/** Another lemma that may stand in the frame as it is; undefined where none says the same. */
export function synonymOf({ type, verb, roles, passive: isPassive }: Frame): string | undefined {
	if (isPassive) return passive[verb];
	const own = `${type}/${verb}`;
	const beside = (head: string) => roles.map(({ role }) => `${head}+${role}`);
	// A verb that reports takes another one only if that reports, too.
	const reports = roles.some(({ role }) => role === 'content');
	const keys = reports ? [`${verb}+content`] : [...beside(own), own, ...beside(verb), verb];
	return keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
}
