import type { Frame } from '#lib/article/schema.ts';

/**
 * Another verb for the same happening, which takes the same words around it, so that every question about it has a
 * second wording of its own: of a verb, of a verb beside a certain role (`find+content`), or of a verb in one kind of
 * frame (`end/give up`, `win/win+patient`). What is not listed has no other verb that says just that.
 */
const table = `
abandon: give up; abolish: do away with; accede to: become a member of; accept: agree to
accuse: bring accusations against; acquire: obtain; address: make a speech to; adopt: approve; advise: counsel
agree: reach agreement; agree on: reach agreement on; agree to: consent to; agree to buy: undertake to buy
agree to give up: undertake to give up; agree to limit: undertake to limit; agree to reduce: undertake to reduce
agree-relations/agree: undertake; agree-withdrawal/agree: undertake; airlift: fly out; allow: permit
amend: change; annex: incorporate; annul: cancel; announce: make public; announce+content: make it known
apologise: make an apology; appeal to: call on; apologise for: make an apology for; apologise to: make an apology to
apologize for: make an apology for; apologize to: make an apology to; apply for: seek
apply to: put in an application to; apply/hand: deliver; appoint: choose; approve: give consent to
approve-share/back: support; arm: supply weapons to; arrange: set up; arrest: detain; arrive: set foot
arrive in: reach; ask+audience: turn to; ask/ask: call; ask/ask+audience: turn to; assassinate: murder
attack: launch an attack on; authorise: give permission for; authorize: give permission for; award: grant
back: support; ban: prohibit; bar: keep out; beat: defeat; begin: start; begin to: start to
besiege: lay siege to; blame: put the blame on; block: stand in the way of; block/veto: stand in the way of
blockade: mount a blockade of; bomb: drop bombs on; brand: label; break down: collapse; break off: sever
broker: mediate; build: construct; buy: purchase; buy/order: place an order for; call back: recall
call for: demand; call off: cancel; call on: urge; cancel: call off; capture: seize; carry out: conduct
cease: stop; cede: hand over; chair: preside over; choose: select
claim responsibility for: take responsibility for; close: shut; come into force: take effect; command: head
complete: conclude; comprise: have; conclude: agree on; condemn: denounce; conduct: carry out
confer: hold talks; confer with: hold talks with; construct: build; continue: carry on; contribute: give
create: set up; criticise: find fault with; criticize: find fault with; curb: limit; cut: sever
cut back: reduce; cut diplomatic ties: sever diplomatic ties; cut ties: sever ties; damage: do damage to
decide in favour of: decide for; decide to: resolve to; declare: proclaim; decline: turn down
decline to: refuse to; deepen: strengthen; defeat: beat; defend: stand up for; delay: put off
deliver: hand over; demand: call for; demolish: pull down; denounce: condemn; deny: refuse to admit
deplore: condemn; deploy: station; deport: expel; depose: remove from power; describe: characterise
designate: label; destroy: wipe out; detain: hold; develop: build; die+quantity: be killed; disclose: reveal
dissolve: break up; divert: redirect; donate: give; downgrade: lower the level of; draw: attract; drop: give up
earmark: set aside; ease: relax; elect: choose; encourage: urge; end: bring to an end; end/end: close
end/give up: drop; endorse: give support to; enter: go into; enter into force: take effect; equip: fit out
establish: set up; evacuate: bring out; examine: look into; execute: put to death; expand: enlarge
expel: send home; expire: come to an end; extend: prolong; extradite: hand over; facilitate: help to bring about
fail: come to nothing; finance: provide the money for; find+content: conclude; finish: complete; fly: travel
fly to: travel to; forbid: prohibit; form: set up; found: set up; free: set free; freeze: suspend
fund: provide the money for; gain independence: become independent; get: receive; give: grant; give up: abandon
give-up/give up: abandon; go: pass; govern: rule; grant: give; hail: welcome; halt: suspend; hand over: deliver
hand/hand: hand over; have to confirm: have to verify; have to ratify: have to approve; head: lead; hit: strike
hold: conduct; hold exercises: train; hold joint exercises: train together; hold talks with: meet for talks with
hold up: delay; host: act as host to; impose sanctions on: sanction; imprison: jail; inaugurate: open
increase: raise; initial: put initials to; initiate: start; insist on: demand
inspect: carry out an inspection of; instruct: order; invade: send an army into; invest: put
invest in: put money into; investigate: look into; invite: ask; issue: put out; jail: imprison; join: enter
justify: give reasons for; kill: cause the death of; label: brand; land: come ashore; last: go on for
launch: start; lead: head; lead/lead+quantity: command; leave: quit; leave-base/leave: depart from
leave/leave: depart from; levy: impose; liberate: free; lift: call off; limit: restrict; link: connect
lose power: fall from power; lower: reduce; make-condition/make: call; measure/measure: extend over
mediate: broker; meet: have a meeting with; mobilise: call up; mobilize: call up; move: transfer
murder: assassinate; name: appoint; name/name: designate; negotiate: work out; nominate: put forward
normalise: restore; normalize: restore; oblige: require; obstruct: stand in the way of; occupy: take over
offer: hold out; offer to: propose to; offer/offer: propose; offer/provide: give; open: begin
open fire on: fire at; open+patient: set up; open-talks/open: begin; oppose: object to; orchestrate: organise
order: give orders for; oust: remove from power; outlaw: ban; overrun: occupy; oversee: supervise
overthrow: bring down; overturn: reverse; participate in: take part in; partition: divide; pass: adopt; pay: transfer
pay for: meet the cost of; penalise: punish; photograph: take pictures of; plan to: intend to; pledge: promise
pledge to: promise to; postpone: put off; praise: speak well of; present: show; proclaim: declare; prohibit: ban
prolong: extend; promise: pledge; promise to: pledge to; propose: put forward; propose+content: suggest
provide/provide: make provision; publish: bring out; pull: withdraw; pull out: withdraw
pull out of: withdraw from; purchase: buy; put forward: present; quit: leave; raid: make a raid on
raise: increase; ratify: approve; re-establish: restore; recall: call back; recapture: take back; receive: get
recognise: give recognition to; recognize: give recognition to; redeploy: move; redirect: divert; reduce: cut
refuse: turn down; refuse to: decline to; reject: refuse to accept; relax: ease; release: set free
release a report: publish a report; release/go free: be released; relocate: move; remove: take out
renew: prolong; reopen: open again; repeal: revoke; revoke: withdraw; replace: take the place of; report: give a report
request: ask for; rescue: save; resign: step down; resist: hold out against; resolve/vote: decide
restore: re-establish; restrict: limit; resume: take up again; retake: take back; return: give back
revise: change; rule out: exclude; sack: dismiss; sail: set out; sanction: impose sanctions on
scale back: reduce; scrap: abandon; seal: close; second: give support to; seek: ask for; seize: take
send: dispatch; set: name; set aside: earmark; set up: found; settle: agree on; settle/confirm: uphold
sever: break off; shell: fire shells at; shoot down: bring down; shut: close; shut down: close
sign+partner: agree; slash: cut; speak: talk; stage: hold; start: begin; station: deploy
step down: resign; stop: halt; stop/halt: suspend; storm: take by storm; strengthen: reinforce; strike: hit
strike a deal: reach agreement; submit: put forward; submit/submit: refer; succeed: take over from
suggest: propose; summon: call in; supervise: oversee; supply: deliver; support: back; suspend: put on hold
table: put forward; take: capture; take control of: gain control of; take effect: come into force
take office: enter office; take over: adopt; take part in: join in; take power: seize power; take/take: capture
target: aim at; terminate: end; test: carry out a test of; test-fire: carry out a test firing of
threaten: make threats against; throw out: expel; thwart: foil; topple: bring down; train: give training to
transfer: move; travel: journey; travel to: pay a visit to; treat: regard; turn down: reject; undertake: promise
undertake to: promise to; unveil: make public; upgrade: raise the level of; urge: press; urge/ask: call on
veto: block; visit: pay a visit to; vote against: cast a vote against; vote for: cast a vote for
vote in favour of: cast a vote for; vote to: decide by vote to; vow to: promise to; waive: lift
walk out of: leave; warn: give a warning to; welcome: hail; win: gain; win/win: gain
win/win+patient: come out as the winner of; withdraw: take back; withdraw from: pull out of
withdraw+source: pull out; witness/sign: put a signature to
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

const lasting = /\b(?:years|decades|era|chapter|rule|debate|session|conference|talks)\b/;

/** Another lemma that may stand in the frame as it is; undefined where none says the same. */
export function synonymOf({ type, verb, roles, passive: isPassive }: Frame): string | undefined {
	if (isPassive) return passive[verb];
	// A border is shut; what lasted is not.
	if (verb === 'close' && roles.some(({ text }) => lasting.test(text))) return 'bring to an end';
	const own = `${type}/${verb}`;
	const beside = (head: string) => roles.map(({ role }) => `${head}+${role}`);
	// A verb that reports takes another one only if that reports, too.
	const reports = roles.some(({ role }) => role === 'content');
	const keys = reports ? [`${verb}+content`] : [...beside(own), own, ...beside(verb), verb];
	const found = keys.map((key) => byKey.get(key)).find((other) => other !== undefined);
	// "made threats against to veto it": what ends in a preposition takes no infinitive.
	const next = roles.find(({ role }) => role !== 'agent');
	const isInfinitive = next?.marker === 'to' || /^to \p{Ll}/u.test(next?.text ?? '');
	return found !== undefined && isInfinitive && / (?:against|for|of|on)$/.test(found)
		? undefined
		: found;
}
