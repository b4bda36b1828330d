/**
 * id | name | aliases | adjective | people | capital | successors | lifetime | UN
 * A successor is a state on the same land that is not this one. The Baltic states lived
 * beside the Soviet Union before 1940.
 */
export const historic = `
# Europe > Eastern Europe
soviet-union | the Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviets | Soviet | Soviets | Moscow | russia ukraine belarus moldova estonia latvia lithuania armenia azerbaijan georgia kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan | 1922-12-30/1991-12-25 | 1945
czechoslovakia | Czechoslovakia | | Czechoslovak | Czechoslovaks | Prague | czechia slovakia | 1918-10-28/1939-03-15, 1945-05/1992-12-31 | 1945
russian-empire | the Russian Empire | Imperial Russia; tsarist Russia | Russian | Russians | ?St Petersburg | soviet-union | /1917 | historic
# Europe > Southern Europe
yugoslavia | Yugoslavia | Socialist Federal Republic of Yugoslavia; SFRY; Kingdom of Yugoslavia | Yugoslav | Yugoslavs | Belgrade | serbia-and-montenegro slovenia croatia bosnia-and-herzegovina north-macedonia serbia montenegro | 1918-12-01/1992 | 1945
serbia-and-montenegro | Serbia and Montenegro | Federal Republic of Yugoslavia; FRY; rump Yugoslavia | Yugoslav | Yugoslavs | Belgrade | serbia montenegro | 1992-04-27/2006-06-02 | 2000
# Europe > Western Europe
east-germany | East Germany | German Democratic Republic; GDR; DDR | East German | East Germans | ?East Berlin | germany | 1949-10-07/1990-10-02 | 1973
west-germany | West Germany | Federal Republic of Germany@1949-05-23/1990-10-02; FRG | West German | West Germans | Bonn | germany | 1949-05-23/1990-10-02 | 1973
german-reich | the German Reich | Nazi Germany; Imperial Germany; Weimar Republic; Third Reich | German | Germans | Berlin | west-germany east-germany | /1945 | historic
austria-hungary | Austria-Hungary | Austro-Hungarian Empire | Austro-Hungarian | - | Vienna | austria hungary czechoslovakia | /1918 | historic
free-city-of-danzig | the Free City of Danzig | Danzig | - | - | Danzig | - | 1920-11-15/1939-09-01 | historic
# Asia > Western Asia
ottoman-empire | the Ottoman Empire | Ottomans | Ottoman | Ottomans | Constantinople | turkey | /1922-11-01 | historic
united-arab-republic | the United Arab Republic | UAR | - | - | Cairo | egypt syria | 1958-02-22/1961-09-28 | 1958
north-yemen | North Yemen | Yemen Arab Republic | North Yemeni | North Yemenis | Sanaa | yemen | 1918/1990-05-21 | 1947
south-yemen | South Yemen | People's Democratic Republic of Yemen | South Yemeni | South Yemenis | Aden | yemen | 1967-11-30/1990-05-21 | 1967
hejaz | the Kingdom of Hejaz | Hejaz | Hejazi | - | Mecca | saudi-arabia | 1916/1925 | historic
# Asia > South-eastern Asia
north-vietnam | North Vietnam | Democratic Republic of Vietnam | North Vietnamese | North Vietnamese | Hanoi | vietnam | 1954/1976-07-01 | historic
south-vietnam | South Vietnam | Republic of Vietnam | South Vietnamese | South Vietnamese | Saigon | vietnam | 1955/1975-04-30 | historic
# Africa > Eastern Africa
tanganyika | Tanganyika | | Tanganyikan | Tanganyikans | Dar es Salaam | tanzania | 1961-12-09/1964-04-25 | 1961
zanzibar | Zanzibar | | Zanzibari | Zanzibaris | Zanzibar City | tanzania | 1963-12-10/1964-04-25 | 1963
rhodesia | Rhodesia | Southern Rhodesia | Rhodesian | Rhodesians | Salisbury | zimbabwe | 1965-11-11/1979 | disputed
`;
