/** Nouns that, with "the" and nothing behind them, mean something said before: "the move", "the ban". */
export const vagueNouns = new Set(
	(
		'move moves deal deals talks agreement agreements decision decisions measure measures step steps plan plans issue issues attack attacks strike ' +
		'strikes ban raid raids war group groups party parties country countries nation nations government governments president minister ministers leader ' +
		'leaders official officials city cities town village region area areas company companies airline agency ship ships vessel vessels sides side meeting ' +
		'meetings visit visits summit conference statement statements report reports incident incidents crisis conflict dispute disputes vote votes election ' +
		'elections resolution treaty proposal proposals offer operation operations mission missions troops forces army military police court parliament ' +
		'ministry regime bloc alliance organisation organization union pact accord sanctions tariffs island islands border river base embassy delegation ' +
		'commission committee council case law bill programme program project site sites plant facility facilities airport port pipeline victims suspects ' +
		'suspect man woman men women people soldiers activists rebels fighters militants migrants refugees protesters critics ambassador envoy spokesman ' +
		'spokeswoman spokesperson diplomat diplomats expert experts analyst affair accusations invitation objections veto explosion blast fire fires ' +
		'ceasefire truce exercise exercises drill flight aircraft plane missile missiles rocket rockets programme funds money loan aid kingdom republic ' +
		'movement administration opposition coalition cabinet letter document documents text speech address call calls request demand demands charge charges ' +
		'warrant warrants allegations claim claims arrest killing murder assassination death deaths poisoning hospital doctors patient phenomenon former latter ' +
		'problem problems situation matter question event events day week month year time period place capital province governor mayor'
	).split(' ')
);

/** What everybody means by it: "the world", "the weather". */
export const commonKnowledge = new Set(
	'world weather climate economy sea sun sky earth planet future past present public media internet press internationalcommunity rest need risk danger right rights rule threat use number way fact same first second third end start beginning west east north south people poor rich law truth situation'.split(
		' '
	)
);

/** Words behind a noun that say which one is meant. */
export const specifiers = new Set(
	'of for between against to at from with in on over about that which who whose where near under within by into behind'.split(
		' '
	)
);

/** Small words at which a noun phrase ends. */
export const closed = new Set(
	(
		'of for between against to at from with in on over about that which who whose where near under within by into behind and or but as than if when while ' +
		'because since until after before during is are was were be been being has have had do does did will would can could may might must shall should ' +
		'not also still already only now then so though although without through across among per via amid despite unless'
	).split(' ')
);

/** Times that count from the day of the text, where no date was found for them. */
export const relative =
	/^(?:yesterday|today|tomorrow|tonight|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|nowadays|earlier|last|next|here|lately|shortly)$/i;
/** Words of one who speaks, which no statement about them can keep. */
export const firstPerson = /^(?:i|we|me|us|my|our|ours|mine|you|your|yours|myself|ourselves|let)$/i;
/** Words that tie a sentence to the one before, and can go. */
export const dropped =
	/^(?:also|however|meanwhile|moreover|therefore|instead|nevertheless|furthermore|additionally|indeed|likewise|thus|currently|now|recently|then|later|subsequently)$/i;
