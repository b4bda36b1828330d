/** id | name | aliases | adjective | people | capital | neighbours | lifetime | UN member since */
export const europe = `
# Northern Europe
denmark | Denmark | Kingdom of Denmark | Danish | Danes | Copenhagen | germany | | 1945
estonia | Estonia | Republic of Estonia | Estonian | Estonians | Tallinn | latvia russia | 1918/1940, 1991 | 1991
finland | Finland | Republic of Finland | Finnish | Finns | Helsinki | norway russia sweden | 1917-12-06 | 1955
iceland | Iceland | Republic of Iceland | Icelandic | Icelanders | Reykjavik | | 1918-12-01 | 1946
ireland | Ireland | Republic of Ireland; Éire; Irish Free State@1922/1937 | Irish | Irish | Dublin | united-kingdom | 1922-12-06 | 1955
latvia | Latvia | Republic of Latvia | Latvian | Latvians | Riga | belarus estonia lithuania russia | 1918/1940, 1991 | 1991
lithuania | Lithuania | Republic of Lithuania | Lithuanian | Lithuanians | Vilnius | belarus latvia poland russia | 1918/1940, 1991 | 1991
norway | Norway | Kingdom of Norway | Norwegian | Norwegians | Oslo | finland russia sweden | 1905 | 1945
sweden | Sweden | Kingdom of Sweden | Swedish | Swedes | Stockholm | finland norway | | 1946
united-kingdom | the United Kingdom | Britain; Great Britain; UK; U.K.; United Kingdom of Great Britain and Northern Ireland | British | Britons | London | ireland | | 1945
# Western Europe
austria | Austria | Republic of Austria | Austrian | Austrians | Vienna | czechia germany hungary italy liechtenstein slovakia slovenia switzerland | 1918-11-12/1938-03-13, 1945-04-27 | 1955
belgium | Belgium | Kingdom of Belgium | Belgian | Belgians | Brussels | france germany luxembourg netherlands | | 1945
france | France | French Republic | French | French | Paris | andorra belgium brazil germany italy luxembourg monaco spain suriname switzerland | | 1945
germany | Germany | united Germany; reunified Germany; Federal Republic of Germany@1990-10-03/ | German | Germans | Berlin | austria belgium czechia denmark france luxembourg netherlands poland switzerland | 1990-10-03 | 1973
liechtenstein | Liechtenstein | Principality of Liechtenstein | Liechtenstein | Liechtensteiners | Vaduz | austria switzerland | | 1990
luxembourg | Luxembourg | Grand Duchy of Luxembourg | Luxembourgish | Luxembourgers | Luxembourg | belgium france germany | | 1945
monaco | Monaco | Principality of Monaco | Monegasque | Monegasques | Monaco | france | | 1993
netherlands | the Netherlands | Holland; Kingdom of the Netherlands | Dutch | Dutch | Amsterdam | belgium germany | | 1945
switzerland | Switzerland | Swiss Confederation | Swiss | Swiss | Bern | austria france germany italy liechtenstein | | 2002
# Eastern Europe
belarus | Belarus | Republic of Belarus; Byelorussia | Belarusian | Belarusians | Minsk | latvia lithuania poland russia ukraine | 1991 | 1945
bulgaria | Bulgaria | Republic of Bulgaria | Bulgarian | Bulgarians | Sofia | greece north-macedonia romania serbia turkey | 1908 | 1955
czechia | Czechia | Czech Republic | Czech | Czechs | Prague | austria germany poland slovakia | 1993-01-01 | 1993
hungary | Hungary | Hungarian People's Republic@1949/1989 | Hungarian | Hungarians | Budapest | austria croatia romania serbia slovakia slovenia ukraine | 1918 | 1955
moldova | Moldova | Republic of Moldova | Moldovan | Moldovans | Chisinau | romania ukraine | 1991 | 1992
poland | Poland | Republic of Poland | Polish | Poles | Warsaw | belarus czechia germany lithuania russia slovakia ukraine | 1918-11-11 | 1945
romania | Romania | | Romanian | Romanians | Bucharest | bulgaria hungary moldova serbia ukraine | | 1955
russia | Russia | Russian Federation | Russian | Russians | Moscow | azerbaijan belarus china estonia finland georgia kazakhstan latvia lithuania mongolia north-korea norway poland ukraine | 1991-12-26 | 1945
slovakia | Slovakia | Slovak Republic | Slovak | Slovaks | Bratislava | austria czechia hungary poland ukraine | 1993-01-01 | 1993
ukraine | Ukraine | the Ukraine | Ukrainian | Ukrainians | Kyiv | belarus hungary moldova poland romania russia slovakia | 1991 | 1945
# Southern Europe
albania | Albania | Republic of Albania | Albanian | Albanians | Tirana | greece kosovo montenegro north-macedonia | 1912-11-28 | 1955
andorra | Andorra | Principality of Andorra | Andorran | Andorrans | Andorra la Vella | france spain | | 1993
bosnia-and-herzegovina | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Republic of Bosnia and Herzegovina | Bosnian | Bosnians | Sarajevo | croatia montenegro serbia | 1992-04 | 1992
croatia | Croatia | Republic of Croatia | Croatian | Croats | Zagreb | bosnia-and-herzegovina hungary montenegro serbia slovenia | 1992-01-15 | 1992
greece | Greece | Hellenic Republic | Greek | Greeks | Athens | albania bulgaria north-macedonia turkey | | 1945
holy-see | the Holy See | the Vatican; Vatican City | Vatican | - | - | italy | 1929-02-11 | observer
italy | Italy | Italian Republic | Italian | Italians | Rome | austria france holy-see san-marino slovenia switzerland | | 1955
kosovo | Kosovo | Republic of Kosovo | Kosovan | Kosovars | ?Pristina | albania montenegro north-macedonia serbia | 2008-02-17 | disputed
malta | Malta | Republic of Malta | Maltese | Maltese | Valletta | | 1964-09-21 | 1964
montenegro | Montenegro | | Montenegrin | Montenegrins | Podgorica | albania bosnia-and-herzegovina croatia kosovo serbia | /1918, 2006-06-03 | 2006
north-macedonia | North Macedonia | Macedonia; Republic of North Macedonia; the former Yugoslav Republic of Macedonia; FYROM | Macedonian | Macedonians | Skopje | albania bulgaria greece kosovo serbia | 1993-04 | 1993
portugal | Portugal | Portuguese Republic | Portuguese | Portuguese | Lisbon | spain | | 1955
san-marino | San Marino | Republic of San Marino | Sammarinese | Sammarinese | City of San Marino | italy | | 1992
serbia | Serbia | Republic of Serbia | Serbian | Serbs | Belgrade | bosnia-and-herzegovina bulgaria croatia hungary kosovo montenegro north-macedonia romania | /1918, 2006-06-05 | 2000
slovenia | Slovenia | Republic of Slovenia | Slovenian | Slovenes | Ljubljana | austria croatia hungary italy | 1992-01-15 | 1992
spain | Spain | Kingdom of Spain | Spanish | Spaniards | Madrid | andorra france morocco portugal | | 1955
`;
