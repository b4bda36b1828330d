/** id | name | aliases | adjective | people | capital | neighbours | lifetime | UN member since */
export const americas = `
# Northern America
canada | Canada | | Canadian | Canadians | Ottawa | united-states | | 1945
united-states | the United States | United States of America; US; USA; U.S.; America | American | Americans | Washington | canada mexico | | 1945
# Central America
belize | Belize | British Honduras | Belizean | Belizeans | Belmopan | guatemala mexico | 1981-09-21 | 1981
costa-rica | Costa Rica | | Costa Rican | Costa Ricans | San José | nicaragua panama | | 1945
el-salvador | El Salvador | | Salvadoran | Salvadorans | San Salvador | guatemala honduras | | 1945
guatemala | Guatemala | | Guatemalan | Guatemalans | Guatemala City | belize el-salvador honduras mexico | | 1945
honduras | Honduras | | Honduran | Hondurans | Tegucigalpa | el-salvador guatemala nicaragua | | 1945
mexico | Mexico | United Mexican States | Mexican | Mexicans | Mexico City | belize guatemala united-states | | 1945
nicaragua | Nicaragua | | Nicaraguan | Nicaraguans | Managua | costa-rica honduras | | 1945
panama | Panama | | Panamanian | Panamanians | Panama City | colombia costa-rica | 1903-11-03 | 1945
# Caribbean
antigua-and-barbuda | Antigua and Barbuda | | Antiguan | Antiguans | St John's | | 1981-11-01 | 1981
bahamas | the Bahamas | | Bahamian | Bahamians | Nassau | | 1973-07-10 | 1973
barbados | Barbados | | Barbadian | Barbadians | Bridgetown | | 1966-11-30 | 1966
cuba | Cuba | Republic of Cuba | Cuban | Cubans | Havana | | 1902-05-20 | 1945
dominica | Dominica | Commonwealth of Dominica | Dominican | Dominicans | Roseau | | 1978-11-03 | 1978
dominican-republic | the Dominican Republic | | Dominican | Dominicans | Santo Domingo | haiti | | 1945
grenada | Grenada | | Grenadian | Grenadians | St George's | | 1974-02-07 | 1974
haiti | Haiti | | Haitian | Haitians | Port-au-Prince | dominican-republic | | 1945
jamaica | Jamaica | | Jamaican | Jamaicans | Kingston | | 1962-08-06 | 1962
saint-kitts-and-nevis | Saint Kitts and Nevis | St Kitts and Nevis | Kittitian | Kittitians | Basseterre | | 1983-09-19 | 1983
saint-lucia | Saint Lucia | St Lucia | Saint Lucian | Saint Lucians | Castries | | 1979-02-22 | 1979
saint-vincent-and-the-grenadines | Saint Vincent and the Grenadines | St Vincent and the Grenadines | Vincentian | Vincentians | Kingstown | | 1979-10-27 | 1980
trinidad-and-tobago | Trinidad and Tobago | | Trinidadian | Trinidadians | Port of Spain | | 1962-08-31 | 1962
# South America
argentina | Argentina | Argentine Republic | Argentine | Argentines | Buenos Aires | bolivia brazil chile paraguay uruguay | | 1945
bolivia | Bolivia | Plurinational State of Bolivia | Bolivian | Bolivians | ?Sucre | argentina brazil chile paraguay peru | | 1945
brazil | Brazil | Federative Republic of Brazil | Brazilian | Brazilians | Brasília | argentina bolivia colombia france guyana paraguay peru suriname uruguay venezuela | | 1945
chile | Chile | Republic of Chile | Chilean | Chileans | Santiago | argentina bolivia peru | | 1945
colombia | Colombia | Republic of Colombia | Colombian | Colombians | Bogotá | brazil ecuador panama peru venezuela | | 1945
ecuador | Ecuador | | Ecuadorian | Ecuadorians | Quito | colombia peru | | 1945
guyana | Guyana | British Guiana | Guyanese | Guyanese | Georgetown | brazil suriname venezuela | 1966-05-26 | 1966
paraguay | Paraguay | | Paraguayan | Paraguayans | Asunción | argentina bolivia brazil | | 1945
peru | Peru | | Peruvian | Peruvians | Lima | bolivia brazil chile colombia ecuador | | 1945
suriname | Suriname | Surinam; Dutch Guiana | Surinamese | Surinamese | Paramaribo | brazil france guyana | 1975-11-25 | 1975
uruguay | Uruguay | | Uruguayan | Uruguayans | Montevideo | argentina brazil | | 1945
venezuela | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Venezuelans | Caracas | brazil colombia guyana | | 1945
`;

export const oceania = `
# Australia and New Zealand
australia | Australia | Commonwealth of Australia | Australian | Australians | Canberra | | 1901-01-01 | 1945
new-zealand | New Zealand | Aotearoa | New Zealand | New Zealanders | Wellington | | 1907-09-26 | 1945
# Melanesia
fiji | Fiji | | Fijian | Fijians | Suva | | 1970-10-10 | 1970
papua-new-guinea | Papua New Guinea | PNG | Papua New Guinean | Papua New Guineans | Port Moresby | indonesia | 1975-09-16 | 1975
solomon-islands | Solomon Islands | the Solomon Islands | - | Solomon Islanders | Honiara | | 1978-07-07 | 1978
vanuatu | Vanuatu | New Hebrides | Vanuatuan | Vanuatuans | Port Vila | | 1980-07-30 | 1980
# Micronesia
kiribati | Kiribati | Gilbert Islands | Kiribati | I-Kiribati | ?South Tarawa | | 1979-07-12 | 1999
marshall-islands | the Marshall Islands | | Marshallese | Marshallese | Majuro | | 1986-10-21 | 1991
micronesia | the Federated States of Micronesia | FSM | Micronesian | Micronesians | Palikir | | 1986-11-03 | 1991
nauru | Nauru | | Nauruan | Nauruans | - | | 1968-01-31 | 1999
palau | Palau | | Palauan | Palauans | Ngerulmud | | 1994-10-01 | 1994
# Polynesia
samoa | Samoa | Western Samoa | Samoan | Samoans | Apia | | 1962-01-01 | 1976
tonga | Tonga | Kingdom of Tonga | Tongan | Tongans | Nuku'alofa | | 1970-06-04 | 1999
tuvalu | Tuvalu | Ellice Islands | Tuvaluan | Tuvaluans | Funafuti | | 1978-10-01 | 2000
`;
