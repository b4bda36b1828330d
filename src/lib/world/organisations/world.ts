/** As in europe.ts; the members of the United Nations are read from the table of states. */
export const world = `
= united-nations | the United Nations | UN; United Nations Organization | 1945-10-24 | union | un-members | states
= un-security-council-permanent | the permanent members of the UN Security Council | P5; Permanent Five | 1945-10-24 | group | un-charter
1945-10-24: china france united-kingdom united-states
?1949-10-01/1971-10-25: china
1945-10-24/1991-12-24: soviet-union
1991-12-26: russia
= p5-plus-one | the P5+1 | E3/EU+3; E3+3 | 2006-06 | group | jcpoa
2006-06: china france germany russia united-kingdom united-states
= g7 | the G7 | Group of Seven | 1975-11-15 | group | g7
1975-11-15: france italy japan united-kingdom united-states
1975-11-15/1990-10-02: west-germany
1990-10-03: germany
1976: canada
= g8 | the G8 | Group of Eight | 1997-06/2014-03 | group | g7
1997-06: canada france germany italy japan russia united-kingdom united-states
= g20 | the G20 | Group of Twenty | 1999-09 | group | g20
1999-09: argentina australia brazil canada china france germany india indonesia italy japan mexico russia saudi-arabia south-africa south-korea turkey united-kingdom united-states
= brics | BRICS | BRIC | 2009-06-16 | group | brics
2009-06-16: brazil china india russia
2011-04: south-africa
?2010-12/2011-04: south-africa
2024-01-01: egypt ethiopia iran united-arab-emirates
?2024-01-01/..: saudi-arabia
2025-01: indonesia
= oecd | the OECD | Organisation for Economic Co-operation and Development | 1961-09-30 | union | oecd
1961: austria belgium canada denmark france greece iceland ireland luxembourg netherlands norway portugal spain sweden switzerland turkey united-kingdom united-states
1961/1990-10-02: west-germany
1990-10-03: germany
1962: italy
?1961: italy
1964: japan
1969: finland
1971: australia
1973: new-zealand
1994: mexico
1995: czechia
1996: hungary poland south-korea
2000: slovakia
2010: chile estonia israel slovenia
2016: latvia
2018: lithuania
2020: colombia
2021: costa-rica
= opec | OPEC | Organization of the Petroleum Exporting Countries | 1960-09 | union | opec
1960-09: iran iraq kuwait saudi-arabia venezuela
1961/2018-12-31: qatar
1962: libya
1962/2008, 2016-01/2016-11: indonesia
?2009/2009: indonesia
1967: united-arab-emirates
1969: algeria
1971: nigeria
1973/1992, 2007/2019-12-31: ecuador
1975/1995, 2016: gabon
2007/2023-12-31: angola
2017: equatorial-guinea
2018: republic-of-the-congo
= commonwealth | the Commonwealth | Commonwealth of Nations; British Commonwealth | 1931-12-11 | union | commonwealth
1931-12-11: australia canada new-zealand united-kingdom
1931-12-11/1961-05-30, 1994-06-01: south-africa
1931-12-11/1949-04-17: ireland
?1937/1949: ireland
1947-08-15: india
1947-08-14/1972-01, 1989-10: pakistan
1948-02-04: sri-lanka
1957: ghana malaysia
1960: nigeria
1961: cyprus sierra-leone
1961/1964-04-25: tanganyika
1962: jamaica trinidad-and-tobago uganda
1963: kenya
1963/1964-04-25: zanzibar
1964: malawi malta tanzania zambia
1965: singapore
1965/2013-10-03, 2018-02-08: gambia
1966: barbados botswana guyana lesotho
1968: eswatini mauritius
1999: nauru
?1968/1999: nauru
1970/1987, 1997: fiji
?1987/1997: fiji
1970: samoa tonga
1972: bangladesh
1973: bahamas
1974: grenada
1975: papua-new-guinea
1976: seychelles
1978: dominica solomon-islands tuvalu
1979: kiribati saint-lucia saint-vincent-and-the-grenadines
1980/2003-12: zimbabwe
1980: vanuatu
1981: antigua-and-barbuda belize
1982/2016-10, 2020-02-01: maldives
1983: saint-kitts-and-nevis
1984: brunei
1990: namibia
1995: cameroon mozambique
2009: rwanda
2022: gabon togo
= cplp | the Community of Portuguese Language Countries | CPLP | 1996-07 | union | cplp
1996-07: angola brazil cape-verde guinea-bissau mozambique portugal sao-tome-and-principe
2002: timor-leste
2014: equatorial-guinea
= organization-of-turkic-states | the Organization of Turkic States | Turkic Council | 2009-10-03 | union | turkic-states
2009-10-03: azerbaijan kazakhstan kyrgyzstan turkey
2019-10: uzbekistan
= iaea | the IAEA | International Atomic Energy Agency | 1957-07-29 | agency | iaea | open
= world-trade-organization | the WTO | World Trade Organization | 1995-01-01 | agency | wto | open
= gatt | the GATT | General Agreement on Tariffs and Trade | 1948-01-01/1995 | agency | wto | open
= international-criminal-court | the International Criminal Court | ICC | 2002-07-01 | court | icc | open
= international-court-of-justice | the International Court of Justice | ICJ; World Court | 1945-10-24 | court | un-charter | open
= international-monetary-fund | the International Monetary Fund | IMF | 1945-12-27 | agency | imf | open
= world-bank | the World Bank | | 1945-12-27 | agency | world-bank | open
= world-health-organization | the World Health Organization | WHO | 1948-04-07 | agency | un-system | open
= international-labour-organization | the International Labour Organization | ILO | 1919 | agency | un-system | open
= unesco | UNESCO | United Nations Educational, Scientific and Cultural Organization | 1945-11-16 | agency | un-system | open
= unicef | UNICEF | United Nations Children's Fund | 1946-12-11 | agency | un-system | open
= unhcr | UNHCR | UN refugee agency; United Nations High Commissioner for Refugees | 1950-12-14 | agency | un-system | open
= unrwa | UNRWA | United Nations Relief and Works Agency for Palestine Refugees | 1949-12-08 | agency | un-system | open
= fao | the FAO | Food and Agriculture Organization | 1945-10-16 | agency | un-system | open
= unfccc | the UN climate convention | UNFCCC; United Nations Framework Convention on Climate Change | 1994-03-21 | agreement | un-system | open
= opcw | the OPCW | Organisation for the Prohibition of Chemical Weapons | 1997-04-29 | agency | un-system | open
= interpol | Interpol | International Criminal Police Organization | 1923-09 | agency | interpol | open
= non-aligned-movement | the Non-Aligned Movement | NAM | 1961-09 | group | treaty-texts | open
= organisation-of-islamic-cooperation | the Organisation of Islamic Cooperation | OIC; Organisation of the Islamic Conference | 1969-09 | union | treaty-texts | open
= francophonie | the International Organisation of La Francophonie | OIF; Francophonie | 1970-03-20 | union | treaty-texts | open
= league-of-nations | the League of Nations | | 1920-01-10/1946-04 | union | treaty-texts | open
`;
