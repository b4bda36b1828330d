/** Where a row of the tables can be checked. The tables are our own words and choice: see README. */
export type Source = {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly url?: string;
	/** On what terms the source itself is published; none of its text is copied here. */
	readonly terms: string;
};

const facts = 'all rights reserved; facts only';

/** id | title | publisher | url | terms */
const table = `
un-members | Member States | United Nations | https://www.un.org/en/about-us/member-states |
un-m49 | Standard country or area codes for statistical use (M49) | United Nations Statistics Division | https://unstats.un.org/unsd/methodology/m49/ |
state-names | Country names | Foreign, Commonwealth & Development Office | https://www.gov.uk/government/publications/country-names | Open Government Licence 3.0
territory-history | The Statesman's Year-Book, historical editions | Palgrave Macmillan | |
treaty-texts | United Nations Treaty Series and the organisations' founding documents | United Nations and others | https://treaties.un.org/ |
un-charter | Charter of the United Nations | United Nations | https://www.un.org/en/about-us/un-charter |
un-system | The United Nations System | United Nations | https://www.un.org/en/about-us/un-system |
un-secretary-general | Former Secretaries-General | United Nations | https://www.un.org/sg/ |
nato | NATO member countries; Secretaries General of NATO | NATO | https://www.nato.int/ |
eu | EU countries; Presidents of the Commission and the European Council | European Union | https://european-union.europa.eu/ | CC BY 4.0
council-of-europe | 46 Member States | Council of Europe | https://www.coe.int/ |
osce | Participating States | OSCE | https://www.osce.org/ |
efta | EFTA through the years | EFTA Secretariat | https://www.efta.int/ |
visegrad | About the Visegrad Group | International Visegrad Fund | https://www.visegradgroup.eu/ |
nordic-council | History of the Nordic Council | Nordic Co-operation | https://www.norden.org/ |
baltic-assembly | About the Baltic Assembly | Baltic Assembly | https://www.baltasam.org/ |
jcpoa | Resolution 2231 (2015) and its annexes | UN Security Council | https://main.un.org/securitycouncil/en/content/2231/background |
g7 | G7 and G8 summits and documents | University of Toronto, G7 Research Group | http://www.g7.utoronto.ca/ |
g20 | About the G20 | G20 presidency | https://g20.org/ |
brics | About BRICS | BRICS chairship | https://brics.br/en/about-the-brics |
oecd | Ratification of the Convention on the OECD | OECD | https://www.oecd.org/ | CC BY 4.0
opec | Member Countries | OPEC | https://www.opec.org/ |
commonwealth | Member countries | Commonwealth Secretariat | https://thecommonwealth.org/our-member-countries |
cplp | Estados-Membros | CPLP | https://www.cplp.org/ |
turkic-states | Member States | Organization of Turkic States | https://www.turkicstates.org/ |
iaea | List of Member States; Former Directors General | IAEA | https://www.iaea.org/ |
wto | Members and Observers; GATT members | World Trade Organization | https://www.wto.org/ |
icc | States Parties to the Rome Statute | International Criminal Court | https://asp.icc-cpi.int/ |
imf | List of Members | International Monetary Fund | https://www.imf.org/ |
world-bank | Member Countries | World Bank | https://www.worldbank.org/ |
interpol | Member countries | Interpol | https://www.interpol.int/ |
arab-league | Member States | League of Arab States | http://www.lasportal.org/ |
gcc | Member States | Gulf Cooperation Council | https://www.gcc-sg.org/ |
african-union | Member States | African Union | https://au.int/en/member_states/countryprofiles2 |
ecowas | Member States | ECOWAS | https://www.ecowas.int/ |
sadc | Member States | SADC | https://www.sadc.int/ |
eac | Partner States | East African Community | https://www.eac.int/ |
asean | Member States | ASEAN Secretariat | https://asean.org/ |
saarc | Member States | SAARC Secretariat | https://www.saarc-sec.org/ |
sco | General information | SCO Secretariat | https://eng.sectsco.org/ |
apec | Member Economies | APEC Secretariat | https://www.apec.org/ |
oas | Member States | Organization of American States | https://www.oas.org/ |
mercosur | Mercosur countries | Mercosur | https://www.mercosur.int/en/ |
andean-community | Brief history | Andean Community | https://www.comunidadandina.org/ |
caricom | Member States and Associate Members | CARICOM Secretariat | https://caricom.org/ |
pacific-alliance | What is the Pacific Alliance? | Pacific Alliance | https://alianzapacifico.net/en/ |
us-presidents | Presidents; National Security Council history | White House | https://www.whitehouse.gov/ | public domain (US government)
us-secretaries-of-state | Biographies of the Secretaries of State | Office of the Historian, US Department of State | https://history.state.gov/departmenthistory/people/secretaries | public domain (US government)
parliament-of-canada | Prime Ministers of Canada; Secretaries of State for External Affairs | Library of Parliament | https://lop.parl.ca/ |
gov-uk | Past Prime Ministers; Past Foreign Secretaries; Northern Ireland Office | GOV.UK | https://www.gov.uk/government/history | Open Government Licence 3.0
elysee | The presidents of the Republic | Élysée | https://www.elysee.fr/ |
french-government | Prime ministers and governments since 1958; National Assembly: governments of the Fourth Republic | Government of France | https://www.info.gouv.fr/ |
irish-government | Former taoisigh | Government of Ireland | https://www.gov.ie/ | CC BY 4.0
german-government | Chancellors since 1949; governments of the German Democratic Republic | Federal Government of Germany; Bundesarchiv | https://www.bundesregierung.de/ |
german-foreign-office | Former foreign ministers | Federal Foreign Office | https://www.auswaertiges-amt.de/ |
german-president | Previous federal presidents | Office of the Federal President | https://www.bundespraesident.de/ |
finnish-president | The presidents of the Republic | Office of the President of Finland | https://www.presidentti.fi/ |
finnish-government | Finnish governments since 1917 | Finnish Government | https://valtioneuvosto.fi/en/ | CC BY 4.0
swedish-government | Sweden's governments over a century | Government Offices of Sweden | https://www.government.se/ |
soviet-leaders | Great Russian Encyclopaedia: heads of party, government and foreign ministry of the USSR | Great Russian Encyclopaedia | |
kremlin | The presidents, governments and foreign ministers of Russia | Government of the Russian Federation | http://government.ru/en/ | CC BY 4.0
knesset | Governments of Israel; Presidents of the State | Knesset | https://main.knesset.gov.il/en/ |
egyptian-presidency | Presidents of Egypt | State Information Service of Egypt | https://www.sis.gov.eg/ |
turkish-presidency | Former presidents; governments of the Republic | Presidency of Türkiye | https://www.tccb.gov.tr/en/ |
turkish-foreign-ministry | Former ministers | Ministry of Foreign Affairs of Türkiye | https://www.mfa.gov.tr/ |
iranian-presidency | Presidents, leaders and foreign ministers of Iran | Encyclopaedia Iranica and government sites | https://www.iranicaonline.org/ |
chinese-government | State leaders | State Council of the People's Republic of China | http://english.www.gov.cn/ |
indian-government | Former prime ministers | Prime Minister's Office of India | https://www.pmindia.gov.in/ |
kantei | Previous prime ministers | Prime Minister's Office of Japan | https://japan.kantei.go.jp/ | CC BY 4.0 compatible
ohr | High representatives since 1995 | Office of the High Representative | https://www.ohr.int/ |
state-leaders | The Statesman's Yearbook | Palgrave Macmillan | |
`;

export const sources: readonly Source[] = table
	.trim()
	.split('\n')
	.map((line) => {
		const [id = '', title = '', publisher = '', url, terms] = line.split('|').map((f) => f.trim());
		return { id, title, publisher, ...(url && { url }), terms: terms || facts };
	});
