/**
 * `= id | name | aliases | lifetime | kind | source`, then its members, a line for each date of entry:
 * `from: …`, `from/to: …`; `?from/to: …` is a time for which membership is unclear or suspended.
 * A list ends with the organisation. `= … | open` has no list of ours and proves nothing.
 */
export const europe = `
= nato | NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance | 1949-04-04 | alliance | nato
1949: belgium canada denmark france iceland italy luxembourg netherlands norway portugal united-kingdom united-states
1952-02-18: greece turkey
1955-05/1990-10-02: west-germany
1990-10-03: germany
1982-05-30: spain
1999-03-12: czechia hungary poland
2004-03-29: bulgaria estonia latvia lithuania romania slovakia slovenia
2009-04-01: albania croatia
2017-06-05: montenegro
2020-03-27: north-macedonia
2023-04-04: finland
2024-03-07: sweden

= warsaw-pact | the Warsaw Pact | Warsaw Treaty Organization | 1955-05-14/1991-07-01 | alliance | treaty-texts
1955: bulgaria czechoslovakia hungary poland romania soviet-union
1955/1968-09: albania
1956/1990-09: east-germany
?1955: east-germany

= western-european-union | the Western European Union | WEU | 1955-05-06/2011-06-30 | alliance | treaty-texts
1955-05: belgium france italy luxembourg netherlands united-kingdom
1955-05/1990-10-02: west-germany
1990-10-03: germany
1990: portugal spain
1995: greece

= european-coal-and-steel-community | the European Coal and Steel Community | ECSC | 1952-07/2002-07-23 | union | eu
1952-07: belgium france italy luxembourg netherlands
1952-07/1990-10-02: west-germany
1990-10-03: germany
1973-01-01: denmark ireland united-kingdom
1981-01-01: greece
1986-01-01: portugal spain
1995-01-01: austria finland sweden

= european-economic-community | the European Economic Community | EEC; European Community; Common Market | 1958-01-01/1993-10-31 | union | eu
1958-01-01: belgium france italy luxembourg netherlands
1958-01-01/1990-10-02: west-germany
1990-10-03: germany
1973-01-01: denmark ireland united-kingdom
1981-01-01: greece
1986-01-01: portugal spain

= european-union | the European Union | EU | 1993-11-01 | union | eu
1993-11-01: belgium denmark france germany greece ireland italy luxembourg netherlands portugal spain
1993-11-01/2020-01-31: united-kingdom
1995-01-01: austria finland sweden
2004-05-01: cyprus czechia estonia hungary latvia lithuania malta poland slovakia slovenia
2007-01-01: bulgaria romania
2013-07-01: croatia

= eurozone | the euro area | eurozone | 1999-01-01 | union | eu
1999-01-01: austria belgium finland france germany ireland italy luxembourg netherlands portugal spain
2001-01-01: greece
2007-01-01: slovenia
2008-01-01: cyprus malta
2009-01-01: slovakia
2011-01-01: estonia
2014-01-01: latvia
2015-01-01: lithuania
2023-01-01: croatia

= schengen-area | the Schengen area | Schengen | 1995-03-26 | union | eu
1995-03-26: belgium france germany luxembourg netherlands portugal spain
1997: austria italy
2000: greece
2001-03-25: denmark finland iceland norway sweden
2007-12-21: czechia estonia hungary latvia lithuania malta poland slovakia slovenia
2008-12-12: switzerland
2011-12-19: liechtenstein
2023-01-01: croatia
2025-01-01: bulgaria romania
?2024-03-31/2024-12-31: bulgaria romania

= council-of-europe | the Council of Europe | | 1949-05-05 | union | council-of-europe
1949: belgium denmark france ireland italy luxembourg netherlands norway sweden united-kingdom
1949/1969-12, 1974-11: greece
?1969-12/1974-11: greece
1950: iceland turkey
?1949: turkey iceland
1951/1990-10-02: west-germany
?1950: west-germany
1990-10-03: germany
1956: austria
1961: cyprus
1963: switzerland
1965: malta
1976: portugal
1977: spain
1978: liechtenstein
1988: san-marino
1989: finland
1990: hungary
1991: poland
1991/1992: czechoslovakia
1992: bulgaria
1993: czechia estonia lithuania romania slovakia slovenia
1994: andorra
1995: albania latvia moldova north-macedonia ukraine
1996: croatia
1996/2022-03-16: russia
1999: georgia
2001: armenia azerbaijan
2002: bosnia-and-herzegovina
2003/2006-06-02: serbia-and-montenegro
2006-06-05: serbia
2004: monaco
2007: montenegro

= efta | the European Free Trade Association | EFTA | 1960-05-03 | union | efta
1960-05/1972-12-31: denmark united-kingdom
1960-05/1985-12-31: portugal
1960-05/1994-12-31: austria sweden
1960-05: norway switzerland
1970-03: iceland
1986/1994-12-31: finland
?1961/1985: finland
1991: liechtenstein
?1960/1990: liechtenstein

= benelux | Benelux | Benelux Union | 1948 | union | treaty-texts
1948: belgium luxembourg netherlands

= comecon | Comecon | Council for Mutual Economic Assistance; CMEA | 1949-01/1991-06-28 | union | treaty-texts
1949-01: bulgaria czechoslovakia hungary poland romania soviet-union
1949/1961: albania
?1961/1991: albania
1950/1990-10-02: east-germany
1962: mongolia
1972: cuba
1978: vietnam

= visegrad-group | the Visegrad Group | Visegrad Four; V4 | 1991-02-15 | group | visegrad
1991-02-15: hungary poland
1991-02-15/1992-12-31: czechoslovakia
1993-01-01: czechia slovakia

= nordic-council | the Nordic Council | | 1952 | union | nordic-council
1952: denmark iceland norway sweden
1955: finland

= baltic-assembly | the Baltic Assembly | | 1991-11-08 | union | baltic-assembly
1991-11-08: estonia latvia lithuania

= weimar-triangle | the Weimar Triangle | | 1991-08 | group | treaty-texts
1991-08: france germany poland

= normandy-format | the Normandy Format | Normandy Four | 2014-06/2022-02 | group | treaty-texts
2014-06: france germany russia ukraine

= two-plus-four | the Two Plus Four talks | Two Plus Four | 1990-02/1990-09-12 | group | treaty-texts
1990-02: east-germany france soviet-union united-kingdom united-states west-germany

= guam | GUAM | Organization for Democracy and Economic Development | 1997-10 | group | treaty-texts
1997-10: azerbaijan georgia moldova ukraine
1999/2005: uzbekistan

= csto | the Collective Security Treaty Organization | CSTO | 2002-10-07 | alliance | treaty-texts
2002-10-07: belarus kazakhstan kyrgyzstan russia tajikistan
2002-10-07/2023: armenia
?2024/..: armenia
2006/2012: uzbekistan

= eurasian-economic-union | the Eurasian Economic Union | EAEU | 2015-01-01 | union | treaty-texts
2015-01-01: belarus kazakhstan russia
2015-01-02: armenia
2015-08: kyrgyzstan

= osce | the OSCE | Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; CSCE | 1975-08-01 | union | osce | open
= cis | the Commonwealth of Independent States | CIS | 1991-12-08 | union | treaty-texts | open
= energy-community | the Energy Community | | 2006-07 | union | eu | open
`;
