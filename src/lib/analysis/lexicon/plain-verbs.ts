/**
 * Verbs that tell what somebody did and are no kind of happening of their own: each makes a frame of its own
 * name. They are read from the language model’s tree alone, for as words they are nouns as often.
 */

/** With an object; only one did it. */
const acts =
	'address;convene;codify;devote;obtain;enlarge;broaden;widen;narrow;tighten;loosen;trim;abolish;legalise;legalize;impeach;pardon;swap;borrow;' +
	'repay;write off;allocate;inject;channel;place;put;add;include;enlist;recruit;hire;unite;merge;split;erect;install;produce;' +
	'import;ship;transport;dispatch;bring;escort;guard;shelter;harbour;govern;administer;operate;arrange;schedule;design;' +
	'draft;draw up;leak;uncover;discover;repel;withstand;violate;breach;implement;enforce;exceed;overtake;' +
	'infiltrate;smuggle;loot;burn;devastate;weaken;undermine;prevent;avert;dismantle;disarm;disband;evict;' +
	'displace;resettle;repatriate;conquer;suppress;quash;audit;review;invite;receive;honour;commemorate;celebrate;' +
	'quarantine;vaccinate;privatise;privatize;devalue;peg;cap;subsidise;subsidize;tax;ration;fine;acquit;free;' +
	'inherit;rename;rebuild;repair;restructure;reorganise;reorganize;reform;rewrite;redraw;draw;mark out;demarcate;' +
	'fortify;militarise;militarize;patrol;police;supervise;oversee;monitor;map;survey;mine;clear;drain;flood;irrigate;' +
	'electrify;connect;link;encircle;ring;surround;bypass;evade;circumvent;break;lose;miss;skip;attend;open up;' +
	'take in;take on;take up;set out;set off;lay down;put forward;put off;put down;bring in;bring back;bring down;call up;' +
	'fly in;fly out;draw down;wind down;phase out;phase in;roll back;roll out;step up;scale up;give up;hand in;back down from;' +
	'carry;extend;cover;reverse;waive;shelve;unblock;unfreeze;release;discharge;assemble;gather;host;award;grant;earn;' +
	'collect;distribute;disburse;raise;pool;share;store;stockpile;enrich;refine;export;re-export;unload;load;board;hijack;' +
	'intercept;escort;tow;scuttle;ram;fire;jam;hack;disable;switch off;cut off;restart;resurrect;revive;relaunch;' +
	'steer;coordinate;organise;organize;sponsor;nationalise;inspect;certify;verify;register;record;identify;trace;pursue;prosecute;outvote;override;outlast;surpass;follow;own;consult;convince;persuade;pay out;pay off;load;cover up';

/** With an object; others may have done it as well. */
const shared =
	'suffer;face;survive;thank;congratulate;greet;mourn;honour;obey;respect;ignore;fear;trust;distrust;' +
	'reach;cross;enter;approach;join in;fight;clash with;quarrel with;trade with;negotiate with;speak to;speak with;talk to;' +
	'border;invest in;press for;rely on;belong to;consist of;comprise;accept;oppose;mention';

/** Without an object, and a place or a time behind. */
const moves =
	'land in;land at;arrive at;return from;come to;go to;sail to;sail from;move to;speak in;speak at;speak by;gather in;gather at;' +
	'march to;march through;march on;protest in;protest against;rally in;demonstrate in;retire to;settle in;flee to;escape to;escape from;' +
	'retreat to;retreat from;advance on;advance to;pass through;reconvene;adjourn;emigrate to;sit in;sit on;serve in;serve as;serve on;' +
	'live in;remain in;stay in;study in;study at;work for;work as;grow up in';

export type PlainVerb = {
	readonly verb: string;
	readonly isSole: boolean;
	readonly needsObject: boolean;
};

const list = (text: string, isSole: boolean, needsObject: boolean): PlainVerb[] =>
	text.split(';').map((verb) => ({ verb, isSole, needsObject }));

export const plainVerbs: readonly PlainVerb[] = [
	...list(acts, true, true),
	...list(shared, false, true),
	...list(moves, false, true)
];

/** Verbs of what lasts: in the present they tell how things stood when the article was written. */
export const lasting: ReadonlySet<string> = new Set(
	'lead;head;command;chair;own;belong to;consist of;comprise;govern;rule;border;control;host;operate;administer;include;cover;hold;run;employ;represent;house;supply;export;produce;guarantee;finance;fund;share;bar;require;allow;permit;limit;connect;link;divide;separate;form'.split(
		';'
	)
);
