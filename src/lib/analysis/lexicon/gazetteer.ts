/** Names of news that the world tables do not have: places, agencies, movements. Our own choice. */
import type { EntityType } from '#lib/article/schema.ts';

type Row = { readonly type: EntityType; readonly noun: string; readonly name: string };

const table = `
place region: Europe; Africa; Asia; Latin America; North America; South America; Central America; Central Asia; South Asia; Southeast Asia; East Asia; the Middle East; the Balkans; the Caucasus; the Caribbean; Scandinavia; the Baltic; the Sahel; the Maghreb; the Levant; the Horn of Africa; Siberia; Donbas; Donbass; Crimea; Catalonia; Scotland; Wales; Northern Ireland; Kurdistan; Kashmir; Tibet; Xinjiang; Gaza; the Gaza Strip; the West Bank; the Golan Heights; Sinai; Darfur; Tigray; Chechnya; Transnistria; Abkhazia; South Ossetia; Nagorno-Karabakh; Western Sahara; Hong Kong; Macau; Greenland; the Arctic; Antarctica; Bavaria; Saxony; Flanders; Wallonia; Normandy; Brittany; Corsica; Sicily; Sardinia; Crete; Idlib; the Amazon; Patagonia; Alaska; Texas; California; Florida; Quebec; Ontario; England; Lapland; Karelia; Galicia; Transylvania; Bohemia; Silesia; Pomerania; East Prussia; the Rhineland; the Saarland; Saarland; Alsace; Lorraine; Tyrol; South Tyrol; Ruhr; the Ruhr; Manchuria; Sakhalin; the Kuril Islands; the Falkland Islands; Spitsbergen; Svalbard; the Åland Islands; Åland
place sea: the Mediterranean; the Black Sea; the Baltic Sea; the Red Sea; the North Sea; the Persian Gulf; the Gulf of Oman; the Gulf of Aden; the South China Sea; the East China Sea; the Sea of Azov; the Aegean; the Aegean Sea; the Adriatic; the Atlantic; the Pacific; the Indian Ocean; the Caspian Sea; the Barents Sea; the Sea of Japan; the Taiwan Strait; the Strait of Hormuz; the Bosphorus; the Bosporus; the Dardanelles; the English Channel; the Suez Canal; the Panama Canal; the Nile; the Danube; the Rhine; the Mekong; the Jordan River; the Indus; the Dnieper; the Dniester; the Volga; the Congo River
place city: Tel Aviv; Gaza City; Haifa; Aleppo; Homs; Mosul; Basra; Erbil; Kirkuk; Karbala; Najaf; Isfahan; Mashhad; Natanz; Jeddah; Mecca; Medina; Aden; Sharjah; Istanbul; Izmir; Gaziantep; Ankara; Saint Petersburg; St Petersburg; St. Petersburg; Leningrad; Omsk; Tomsk; Vladivostok; Sochi; Kazan; Grozny; Murmansk; Kaliningrad; Königsberg; Kharkiv; Odesa; Odessa; Lviv; Mariupol; Donetsk; Luhansk; Kherson; Sevastopol; Yalta; Dnipro; Gdansk; Gdańsk; Krakow; Kraków; Poznań; Wrocław; Brno; Frankfurt; Cologne; Leipzig; Dresden; Stuttgart; Düsseldorf; Bremen; Kiel; Nuremberg; Potsdam; Lyon; Marseille; Bordeaux; Toulouse; Lille; Calais; Barcelona; Seville; Valencia; Bilbao; Porto; Naples; Turin; Genoa; Trieste; Bologna; Palermo; Thessaloniki; Split; Dubrovnik; Mostar; Banja Luka; Srebrenica; Dayton; Manchester; Liverpool; Birmingham; Glasgow; Cardiff; Derry; Londonderry; Antwerp; Ghent; Gothenburg; Malmö; Turku; Tampere; Bergen; Tromsø; Kirkenes; Aarhus; Karachi; Lahore; Peshawar; Kandahar; Herat; Mumbai; Bombay; Calcutta; Kolkata; Chennai; Bangalore; Hyderabad; Yangon; Rangoon; Mandalay; Saigon; Ho Chi Minh City; Da Nang; Guangzhou; Shenzhen; Wuhan; Nanjing; Nanking; Urumqi; Lhasa; Taipei; Osaka; Nagasaki; Hiroshima; Yokohama; Busan; Benghazi; Sirte; Misrata; Port Said; Ismailia; Khartoum; Omdurman; Goma; Mombasa; Kano; Timbuktu; Agadez; Maputo; Gao; São Paulo; Sao Paulo; Brasília; Medellín; Cali; Guayaquil; Valparaíso; Rosario; Ciudad Juárez; Tijuana; Monterrey; Vancouver; Calgary; Los Angeles; Boston; Seattle; Houston; Dallas; Atlanta; Miami; Detroit; Denver; Baltimore; Perth; Brisbane; Darwin; Auckland; Davos; Yekaterinburg; Minneapolis
organisation ministry: the Treasury; Treasury; the Admiralty; Admiralty
organisation news agency: AFP; Agence France-Presse; Reuters; the Associated Press; AP; Bloomberg; Interfax; TASS; Tass; Xinhua; DPA; Anadolu; ANSA; EFE; Kyodo; Fars; ISNA; IRNA; RIA Novosti; Ritzau; Rudaw
organisation broadcaster: BBC; the BBC; CNN; Al Jazeera; NBC; CBS; ABC; NPR; Sky News; Deutsche Welle; ARD; ZDF; RT; France 24; NHK; CBC; Fox News
organisation newspaper: The New York Times; the New York Times; New York Times; Le Monde; the Financial Times; Financial Times; the Guardian; The Guardian; the Washington Post; Washington Post; The Wall Street Journal; Der Spiegel; Haaretz; El País; Bild; Kommersant; Hürriyet; L’Humanité; Le Figaro; Pravda; Izvestia
organisation movement: Hamas; Hezbollah; Fatah; the Taliban; Taliban; al-Qaeda; Al-Qaeda; al-Qaida; Islamic State; Boko Haram; al-Shabaab; Solidarity; Sinn Féin; the PLO; PLO; the PKK; PKK; the IRA; IRA; ETA; Farc; FARC; the African National Congress; ANC
organisation organisation: Greenpeace; Amnesty International; Human Rights Watch; the Red Cross; Red Cross; Oxfam; Médecins Sans Frontières; the European Commission; European Commission; the European Parliament; European Parliament; the European Council; European Council; the European Central Bank; European Central Bank; the UN Security Council; UN Security Council; the United Nations Security Council; the Security Council; Security Council; the UN General Assembly; UN General Assembly; the General Assembly; General Assembly; Frontex; Europol; the Kremlin; Kremlin; the Pentagon; Pentagon; the White House; White House; the Knesset; Knesset; the Bundestag; Bundestag; the Duma; State Duma; the State Department; State Department; the Foreign Office; Foreign Office; Downing Street; the US Congress; US Congress; the US Senate; US Senate; Gazprom; Rosneft; Aramco; Saudi Aramco; Boeing; Airbus; Huawei; Lufthansa; Siemens; Daimler; Volkswagen; Deutsche Bahn; Deutsche Telekom
`;

const byName = new Map<string, Row>();
for (const line of table.trim().split('\n')) {
	const [head = '', names = ''] = line.split(/: (.*)/s);
	const [type = '', ...noun] = head.split(' ');
	for (const name of names.split('; '))
		if (!byName.has(name.replace(/^the /i, '')))
			byName.set(name.replace(/^the /i, ''), {
				type: type as EntityType,
				noun: noun.join(' '),
				name
			});
}

/** A name of the list, without its "the". */
export const listed = (name: string): Row | undefined => byName.get(name);

/** Common nouns that, right before a name, say what it is: "the airline Mahan Air". */
export const kindNouns: ReadonlyMap<string, readonly [EntityType, string]> = new Map(
	[
		'organisation: airline company newspaper agency broadcaster magazine bank militia movement party group firm charity foundation union association institute ministry network organisation organization university hospital portal consortium watchdog think-tank manufacturer carrier',
		'place: city town village island region province district port airport river mountain lake peninsula capital suburb valley strait desert harbour bay',
		'vessel: ship vessel tanker ferry frigate destroyer submarine freighter trawler yacht carrier warship icebreaker'
	].flatMap((line) => {
		const [type = '', nouns = ''] = line.split(': ');
		return nouns.split(' ').map((noun) => [noun, [type as EntityType, noun] as const] as const);
	})
);
