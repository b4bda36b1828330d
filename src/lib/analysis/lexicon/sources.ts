/** People and bodies that speak without a name: "a Brussels-based diplomat", "German officials". */
export const sourceNouns = new Set(
	(
		'official officials diplomat diplomats source sources expert experts analyst analysts spokesman spokeswoman spokesperson aide aides minister ' +
		'adviser envoy observer observers critics activists campaigners residents resident witness witnesses doctors researcher researchers scientist scientists ' +
		'economist economists lawmaker lawmakers prosecutor prosecutors investigators negotiator negotiators commander officer officers soldier fighter ' +
		'associates relatives colleague economists historian historians farmer fisherman trader shopkeeper'
	).split(' ')
);
/** Forms of "be", "have" and the modal verbs: what follows a subject in a clause. */
export const auxiliaries = new Set(
	'is are was were has have had will would can could may might must shall should does do did ’s’ won’t'.split(
		' '
	)
);
/** Past forms that are no participle, so that they make a clause wherever they stand. */
export const strongPasts = new Set(
	'went came took gave saw did knew grew drew flew wrote rode drove spoke broke chose fell rose began became shook forgot got'.split(
		' '
	)
);
