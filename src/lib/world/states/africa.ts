/** id | name | aliases | adjective | people | capital | neighbours | lifetime | UN member since */
export const africa = `
# Northern Africa
algeria | Algeria | | Algerian | Algerians | Algiers | libya mali mauritania morocco niger tunisia | 1962-07 | 1962
egypt | Egypt | Arab Republic of Egypt; United Arab Republic@1961-09-29/1971-09 | Egyptian | Egyptians | Cairo | israel libya palestine sudan | 1922-02-28/1958-02-21, 1961-09-29 | 1945
libya | Libya | | Libyan | Libyans | Tripoli | algeria chad egypt niger sudan tunisia | 1951-12-24 | 1955
morocco | Morocco | Kingdom of Morocco | Moroccan | Moroccans | Rabat | algeria spain | 1956 | 1956
sudan | Sudan | the Sudan; Republic of the Sudan | Sudanese | Sudanese | Khartoum | central-african-republic chad egypt eritrea ethiopia libya south-sudan | 1956-01-01 | 1956
tunisia | Tunisia | Tunisian Republic | Tunisian | Tunisians | Tunis | algeria libya | 1956-03-20 | 1956
# Western Africa
benin | Benin | Republic of Benin; Dahomey | Beninese | Beninese | ?Porto-Novo | burkina-faso niger nigeria togo | 1960-08-01 | 1960
burkina-faso | Burkina Faso | Upper Volta | Burkinabe | Burkinabe | Ouagadougou | benin ghana ivory-coast mali niger togo | 1960-08-05 | 1960
cape-verde | Cape Verde | Cabo Verde | Cape Verdean | Cape Verdeans | Praia | | 1975-07-05 | 1975
gambia | the Gambia | | Gambian | Gambians | Banjul | senegal | 1965-02-18 | 1965
ghana | Ghana | Republic of Ghana; Gold Coast | Ghanaian | Ghanaians | Accra | burkina-faso ivory-coast togo | 1957-03-06 | 1957
guinea | Guinea | Republic of Guinea | Guinean | Guineans | Conakry | guinea-bissau ivory-coast liberia mali senegal sierra-leone | 1958-10-02 | 1958
guinea-bissau | Guinea-Bissau | Portuguese Guinea | Bissau-Guinean | Bissau-Guineans | Bissau | guinea senegal | 1974 | 1974
ivory-coast | Ivory Coast | Côte d'Ivoire | Ivorian | Ivorians | ?Yamoussoukro | burkina-faso ghana guinea liberia mali | 1960-08-07 | 1960
liberia | Liberia | | Liberian | Liberians | Monrovia | guinea ivory-coast sierra-leone | | 1945
mali | Mali | Republic of Mali | Malian | Malians | Bamako | algeria burkina-faso guinea ivory-coast mauritania niger senegal | 1960 | 1960
mauritania | Mauritania | | Mauritanian | Mauritanians | Nouakchott | algeria mali senegal | 1960-11-28 | 1961
niger | Niger | Republic of the Niger | Nigerien | Nigeriens | Niamey | algeria benin burkina-faso chad libya mali nigeria | 1960-08-03 | 1960
nigeria | Nigeria | Federal Republic of Nigeria | Nigerian | Nigerians | Abuja | benin cameroon chad niger | 1960-10-01 | 1960
senegal | Senegal | Republic of Senegal | Senegalese | Senegalese | Dakar | gambia guinea guinea-bissau mali mauritania | 1960 | 1960
sierra-leone | Sierra Leone | | Sierra Leonean | Sierra Leoneans | Freetown | guinea liberia | 1961-04-27 | 1961
togo | Togo | | Togolese | Togolese | Lomé | benin burkina-faso ghana | 1960-04-27 | 1960
# Eastern Africa
burundi | Burundi | | Burundian | Burundians | ?Gitega | democratic-republic-of-the-congo rwanda tanzania | 1962-07-01 | 1962
comoros | the Comoros | Union of the Comoros | Comorian | Comorians | Moroni | | 1975-07-06 | 1975
djibouti | Djibouti | | Djiboutian | Djiboutians | Djibouti | eritrea ethiopia somalia | 1977-06-27 | 1977
eritrea | Eritrea | State of Eritrea | Eritrean | Eritreans | Asmara | djibouti ethiopia sudan | 1993-05 | 1993
ethiopia | Ethiopia | Abyssinia | Ethiopian | Ethiopians | Addis Ababa | djibouti eritrea kenya somalia south-sudan sudan | | 1945
kenya | Kenya | Republic of Kenya | Kenyan | Kenyans | Nairobi | ethiopia somalia south-sudan tanzania uganda | 1963-12-12 | 1963
madagascar | Madagascar | Malagasy Republic | Malagasy | Malagasy | Antananarivo | | 1960-06-26 | 1960
malawi | Malawi | Nyasaland | Malawian | Malawians | Lilongwe | mozambique tanzania zambia | 1964-07-06 | 1964
mauritius | Mauritius | | Mauritian | Mauritians | Port Louis | | 1968-03-12 | 1968
mozambique | Mozambique | | Mozambican | Mozambicans | Maputo | eswatini malawi south-africa tanzania zambia zimbabwe | 1975-06-25 | 1975
rwanda | Rwanda | | Rwandan | Rwandans | Kigali | burundi democratic-republic-of-the-congo tanzania uganda | 1962-07-01 | 1962
seychelles | Seychelles | the Seychelles | Seychellois | Seychellois | Victoria | | 1976-06-29 | 1976
somalia | Somalia | | Somali | Somalis | Mogadishu | djibouti ethiopia kenya | 1960-07-01 | 1960
south-sudan | South Sudan | Republic of South Sudan | South Sudanese | South Sudanese | Juba | central-african-republic democratic-republic-of-the-congo ethiopia kenya sudan uganda | 2011-07-09 | 2011
tanzania | Tanzania | United Republic of Tanzania | Tanzanian | Tanzanians | ?Dodoma | burundi democratic-republic-of-the-congo kenya malawi mozambique rwanda uganda zambia | 1964-04-26 | 1961
uganda | Uganda | | Ugandan | Ugandans | Kampala | democratic-republic-of-the-congo kenya rwanda south-sudan tanzania | 1962-10-09 | 1962
zambia | Zambia | Northern Rhodesia | Zambian | Zambians | Lusaka | angola botswana democratic-republic-of-the-congo malawi mozambique namibia tanzania zimbabwe | 1964-10-24 | 1964
zimbabwe | Zimbabwe | Republic of Zimbabwe | Zimbabwean | Zimbabweans | Harare | botswana mozambique south-africa zambia | 1980-04-18 | 1980
# Middle Africa
angola | Angola | | Angolan | Angolans | Luanda | democratic-republic-of-the-congo namibia republic-of-the-congo zambia | 1975-11-11 | 1976
cameroon | Cameroon | | Cameroonian | Cameroonians | Yaoundé | central-african-republic chad equatorial-guinea gabon nigeria republic-of-the-congo | 1960-01-01 | 1960
central-african-republic | the Central African Republic | | Central African | Central Africans | Bangui | cameroon chad democratic-republic-of-the-congo republic-of-the-congo south-sudan sudan | 1960-08-13 | 1960
chad | Chad | | Chadian | Chadians | N'Djamena | cameroon central-african-republic libya niger nigeria sudan | 1960-08-11 | 1960
democratic-republic-of-the-congo | the Democratic Republic of the Congo | DRC; DR Congo; Congo-Kinshasa; Zaire | Congolese | Congolese | Kinshasa | angola burundi central-african-republic republic-of-the-congo rwanda south-sudan tanzania uganda zambia | 1960-06-30 | 1960
equatorial-guinea | Equatorial Guinea | | Equatorial Guinean | Equatorial Guineans | ?Malabo | cameroon gabon | 1968-10-12 | 1968
gabon | Gabon | | Gabonese | Gabonese | Libreville | cameroon equatorial-guinea republic-of-the-congo | 1960-08-17 | 1960
republic-of-the-congo | the Republic of the Congo | Congo-Brazzaville | Congolese | Congolese | Brazzaville | angola cameroon central-african-republic democratic-republic-of-the-congo gabon | 1960-08-15 | 1960
sao-tome-and-principe | São Tomé and Príncipe | Sao Tome and Principe | Santomean | Santomeans | São Tomé | | 1975-07-12 | 1975
# Southern Africa
botswana | Botswana | Bechuanaland | Botswanan | Botswanans | Gaborone | namibia south-africa zambia zimbabwe | 1966-09-30 | 1966
eswatini | Eswatini | Swaziland | Swazi | Swazis | ?Mbabane | mozambique south-africa | 1968-09-06 | 1968
lesotho | Lesotho | Basutoland | Basotho | Basotho | Maseru | south-africa | 1966-10-04 | 1966
namibia | Namibia | South West Africa | Namibian | Namibians | Windhoek | angola botswana south-africa zambia | 1990-03-21 | 1990
south-africa | South Africa | Republic of South Africa; Union of South Africa@1910/1961 | South African | South Africans | ?Pretoria | botswana eswatini lesotho mozambique namibia zimbabwe | 1910-05-31 | 1945
`;
