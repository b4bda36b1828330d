/** As in europe.ts. */
export const regions = `
= arab-league | the Arab League | League of Arab States | 1945-03-22 | union | arab-league
1945-03-22: iraq jordan lebanon saudi-arabia
1945-03-22/1958-02-21, 1961-09-29: egypt syria
?1958-02-22/1961: egypt syria
?1979-03/1989-05: egypt
?2011-11/2023-05: syria
1958-02-22/1961-09-28: united-arab-republic
1945-05/1990-05-21: north-yemen
1967/1990-05-21: south-yemen
1990-05-22: yemen
1953: libya
1956: sudan
1958: morocco tunisia
1961: kuwait
1962: algeria
1971: bahrain oman qatar united-arab-emirates
1973: mauritania
1974: somalia
1976: palestine
1977: djibouti
1993: comoros
= gulf-cooperation-council | the Gulf Cooperation Council | GCC | 1981-05 | union | gcc
1981-05: bahrain kuwait oman qatar saudi-arabia united-arab-emirates
= arab-maghreb-union | the Arab Maghreb Union | UMA | 1989-02-17 | union | treaty-texts
1989-02-17: algeria libya mauritania morocco tunisia
= baghdad-pact | the Baghdad Pact | CENTO; Central Treaty Organization | 1955-02-24/1979 | alliance | treaty-texts
1955: iran pakistan turkey united-kingdom
1955/1959-03: iraq
= organisation-of-african-unity | the Organisation of African Unity | OAU | 1963-05-25/2002-07-08 | union | african-union
1963-05-25: algeria benin burkina-faso burundi cameroon central-african-republic chad democratic-republic-of-the-congo egypt ethiopia gabon ghana guinea ivory-coast liberia libya madagascar mali mauritania niger nigeria republic-of-the-congo rwanda senegal sierra-leone somalia sudan togo tunisia uganda
1963-05-25/1984-11: morocco
1963-05-25/1964-04-25: tanganyika
1963-12/1964-04-25: zanzibar
1964-04-26: tanzania
1963-12: kenya
1964: malawi zambia
1965: gambia
1966: botswana lesotho
1968: equatorial-guinea eswatini mauritius
1973: guinea-bissau
1975: angola cape-verde comoros mozambique sao-tome-and-principe
1976: seychelles
1977: djibouti
1980: zimbabwe
1990: namibia
1993: eritrea
1994: south-africa
= african-union | the African Union | AU | 2002-07-09 | union | african-union
2002-07-09: algeria angola benin botswana burkina-faso burundi cameroon cape-verde central-african-republic chad comoros democratic-republic-of-the-congo djibouti egypt equatorial-guinea eritrea eswatini ethiopia gabon gambia ghana guinea guinea-bissau ivory-coast kenya lesotho liberia libya madagascar malawi mali mauritania mauritius mozambique namibia niger nigeria republic-of-the-congo rwanda sao-tome-and-principe senegal seychelles sierra-leone somalia south-africa sudan tanzania togo tunisia uganda zambia zimbabwe
2011: south-sudan
2017-01: morocco
= ecowas | ECOWAS | Economic Community of West African States | 1975-05-28 | union | ecowas
1975-05-28: benin gambia ghana guinea guinea-bissau ivory-coast liberia nigeria senegal sierra-leone togo
1975-05-28/2025-01-28: burkina-faso mali niger
1975-05-28/2000: mauritania
1977: cape-verde
?1976: cape-verde
= sadc | the Southern African Development Community | SADC | 1992-08-17 | union | sadc
1992-08-17: angola botswana eswatini lesotho malawi mozambique namibia tanzania zambia zimbabwe
1994: south-africa
1995: mauritius
1997: democratic-republic-of-the-congo
1997/2004, 2008: seychelles
?2004/2008: seychelles
2005: madagascar
?2009/2014: madagascar
2017: comoros
= east-african-community | the East African Community | EAC | 2000-07-07 | union | eac
2000-07-07: kenya tanzania uganda
2007-07: burundi rwanda
2016: south-sudan
2022: democratic-republic-of-the-congo
2024: somalia
?2023: somalia
= asean | ASEAN | Association of Southeast Asian Nations | 1967-08-08 | union | asean
1967-08-08: indonesia malaysia philippines singapore thailand
1984-01: brunei
1995-07: vietnam
1997-07: laos myanmar
1999-04-30: cambodia
= saarc | SAARC | South Asian Association for Regional Cooperation | 1985-12-08 | union | saarc
1985-12-08: bangladesh bhutan india maldives nepal pakistan sri-lanka
2007-04: afghanistan
= shanghai-cooperation-organisation | the Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization | 2001-06-15 | union | sco
2001-06-15: china kazakhstan kyrgyzstan russia tajikistan uzbekistan
2017-06: india pakistan
2023-07: iran
2024-07: belarus
= seato | SEATO | Southeast Asia Treaty Organization | 1954-09-08/1977-06-30 | alliance | treaty-texts
1954-09-08: australia france new-zealand philippines thailand united-kingdom united-states
?1965/1977: france
1954-09-08/1973: pakistan
?1972/1973: pakistan
= anzus | ANZUS | Australia, New Zealand, United States Security Treaty | 1951-09-01 | alliance | treaty-texts
1951-09-01: australia new-zealand united-states
?1985/..: new-zealand
= aukus | AUKUS | | 2021-09-15 | alliance | treaty-texts
2021-09-15: australia united-kingdom united-states
= quad | the Quad | Quadrilateral Security Dialogue | 2017-11 | group | treaty-texts
2017-11: australia india japan united-states
= apec | APEC | Asia-Pacific Economic Cooperation | 1989-11 | group | apec
1989-11: australia brunei canada indonesia japan malaysia new-zealand philippines singapore south-korea thailand united-states
1991-11: china taiwan
1993-11: mexico papua-new-guinea
1994-11: chile
1998-11: peru russia vietnam
= organization-of-american-states | the Organization of American States | OAS | 1948-04-30 | union | oas
1948: argentina bolivia brazil chile colombia costa-rica dominican-republic ecuador el-salvador guatemala haiti honduras mexico panama paraguay peru united-states uruguay
1948/2023-11: nicaragua
1948: cuba venezuela
?1962/..: cuba
?2017/..: venezuela
1967: barbados trinidad-and-tobago
1969: jamaica
1975: grenada
1977: suriname
1979: dominica saint-lucia
1981: antigua-and-barbuda saint-vincent-and-the-grenadines
1982: bahamas
1984: saint-kitts-and-nevis
1990: canada
1991: belize guyana
= mercosur | Mercosur | Southern Common Market | 1991-03-26 | union | mercosur
1991-03-26: argentina brazil paraguay uruguay
?2012-06/2013: paraguay
2012/2016: venezuela
?2016/..: venezuela
2024: bolivia
?2012/2024: bolivia
= andean-community | the Andean Community | Andean Pact | 1969-05-26 | union | andean-community
1969-05-26: bolivia colombia ecuador peru
1969-05-26/1976-10: chile
1973/2006: venezuela
= caricom | CARICOM | Caribbean Community | 1973-08 | union | caricom
1973-08: barbados guyana jamaica trinidad-and-tobago
1974: antigua-and-barbuda belize dominica grenada saint-kitts-and-nevis saint-lucia saint-vincent-and-the-grenadines
1983: bahamas
1995: suriname
2002: haiti
= pacific-alliance | the Pacific Alliance | | 2012-06-06 | union | pacific-alliance
2012-06-06: chile colombia mexico peru
= nafta | NAFTA | North American Free Trade Agreement | 1994-01-01/2020-06-30 | agreement | treaty-texts
1994-01-01: canada mexico united-states
= usmca | the USMCA | United States–Mexico–Canada Agreement | 2020-07-01 | agreement | treaty-texts
2020-07-01: canada mexico united-states
= celac | CELAC | Community of Latin American and Caribbean States | 2011-12-03 | group | treaty-texts | open
= pacific-islands-forum | the Pacific Islands Forum | South Pacific Forum | 1971-08 | union | treaty-texts | open
`;
