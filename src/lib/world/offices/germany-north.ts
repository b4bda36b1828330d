/** As in america.ts. */
export const germanyAndTheNorth = `
= chancellor-of-germany | the chancellor of Germany | German chancellor; West German chancellor; chancellor of West Germany; federal chancellor; chancellor of the Federal Republic of Germany | germany | head-of-government | german-government
1949-09-15 Konrad Adenauer (Adenauer)
1963-10 Ludwig Erhard
1966-12-01 Kurt Georg Kiesinger
1969-10/1974-05-07 Willy Brandt
1974-05-16 Helmut Schmidt
1982-10-01 Helmut Kohl (Kohl)
1998-10-27 Gerhard Schröder
2005-11-22 Angela Merkel
2021-12-08 Olaf Scholz
2025-05-06 Friedrich Merz
= foreign-minister-of-germany | the foreign minister of Germany | German foreign minister; West German foreign minister; foreign minister of West Germany; foreign minister of the Federal Republic of Germany | germany | foreign-minister | german-foreign-office
1966-12/1969-10 Willy Brandt
1969-10/1974-05-16 Walter Scheel
1974-05-17/1982-09-17 Hans-Dietrich Genscher (Genscher)
1982-10/1992-05 Hans-Dietrich Genscher (Genscher)
1992-05 Klaus Kinkel
1998-10-27 Joschka Fischer
2005-11-22 Frank-Walter Steinmeier
2009-10-28 Guido Westerwelle
2013-12-17 Frank-Walter Steinmeier
2017-01-27 Sigmar Gabriel
2018-03-14 Heiko Maas
2021-12-08 Annalena Baerbock
2025-05-06 Johann Wadephul
= president-of-germany | the president of Germany | German president; federal president of Germany; president of West Germany; West German president | germany | head-of-state | german-president
1949-09/1959-09 Theodor Heuss
1959-09/1969-06-30 Heinrich Lübke
1969-07-01 Gustav Heinemann
1974-07-01 Walter Scheel
1979-07-01 Karl Carstens
1984-07-01 Richard von Weizsäcker
1994-07-01 Roman Herzog
1999-07-01 Johannes Rau
2004-07-01/2010-05-31 Horst Köhler
2010-06-30/2012-02-17 Christian Wulff
2012-03-18 Joachim Gauck
2017-03-19 Frank-Walter Steinmeier
= prime-minister-of-east-germany | the prime minister of East Germany | East German prime minister; prime minister of the German Democratic Republic; chairman of the Council of Ministers of East Germany | east-germany | head-of-government | german-government
1949-10/1964-09 Otto Grotewohl
1964-09/1973-10 Willi Stoph
1973-10/1976-10 Horst Sindermann
1976-10/1989-11-13 Willi Stoph
1989-11-13/1990-04-12 Hans Modrow (Modrow)
1990-04-12/1990-10-02 Lothar de Maizière (Lothar de Maiziere)
= leader-of-the-socialist-unity-party | the leader of East Germany's ruling party | East German leader; leader of the Socialist Unity Party; general secretary of the Socialist Unity Party; leader of East Germany | east-germany | party-leader | german-government
1950-07/1971-05-03 Walter Ulbricht
1971-05-03/1989-10-18 Erich Honecker
1989-10-18/1989-12-03 Egon Krenz
= foreign-minister-of-east-germany | the foreign minister of East Germany | East German foreign minister | east-germany | foreign-minister | german-government
1975-01/1990-04-12 Oskar Fischer
1990-04-12/1990-08 Markus Meckel
= prime-minister-of-poland | the prime minister of Poland | Polish prime minister | poland | head-of-government | state-leaders
1989-08/1991-01 Tadeusz Mazowiecki
1991-01/1991-12 Jan Krzysztof Bielecki
1991-12/1992-06 Jan Olszewski
1992-07/1993-10 Hanna Suchocka
1993-10/1995-03 Waldemar Pawlak
1995-03/1996-02 Józef Oleksy
1996-02/1997-10 Włodzimierz Cimoszewicz
1997-10/2001-10 Jerzy Buzek
2001-10/2004-05 Leszek Miller
2004-05/2005-10 Marek Belka
2007-11/2014-09 Donald Tusk
2014-09/2015-11 Ewa Kopacz
2015-11/2017-12 Beata Szydło
2017-12/2023-12 Mateusz Morawiecki
2023-12-13 Donald Tusk
= president-of-poland | the president of Poland | Polish president | poland | head-of-state | state-leaders
1990-12-22 Lech Wałęsa (Lech Walesa)
1995-12/2005-12 Aleksander Kwaśniewski
2005-12-23/2010-04-10 Lech Kaczyński
2010-08-06/2015-08-06 Bronisław Komorowski
2015-08-06 Andrzej Duda
= president-of-finland | the president of Finland | Finnish president | finland | head-of-state | finnish-president
1946-03/1956-03-01 Juho Kusti Paasikivi (J. K. Paasikivi)
1956-03-01/1981-10 Urho Kekkonen
1982-01-27 Mauno Koivisto
1994-03-01 Martti Ahtisaari
2000-03-01 Tarja Halonen
2012-03-01/2024-02-29 Sauli Niinistö
2024-03-01 Alexander Stubb
= prime-minister-of-finland | the prime minister of Finland | Finnish prime minister | finland | head-of-government | finnish-government
1995-04-13 Paavo Lipponen
2003-04-17 Anneli Jäätteenmäki
2003-06-24 Matti Vanhanen
2010-06-22 Mari Kiviniemi
2011-06-22 Jyrki Katainen
2014-06-24 Alexander Stubb
2015-05-29 Juha Sipilä
2019-06-06 Antti Rinne
2019-12-10 Sanna Marin
2023-06-20 Petteri Orpo
= prime-minister-of-sweden | the prime minister of Sweden | Swedish prime minister | sweden | head-of-government | swedish-government
1946-10-11 Tage Erlander
1969-10-14 Olof Palme
1976-10-08 Thorbjörn Fälldin
1978-10-18 Ola Ullsten
1979-10-12 Thorbjörn Fälldin
1982-10-08/1986-02-28 Olof Palme
1986-03 Ingvar Carlsson
1991-10 Carl Bildt
1994-10-07 Ingvar Carlsson
1996-03 Göran Persson
2006-10-06 Fredrik Reinfeldt
2014-10-03 Stefan Löfven
2021-11-30 Magdalena Andersson
2022-10 Ulf Kristersson
= prime-minister-of-hungary | the prime minister of Hungary | Hungarian prime minister | hungary | head-of-government | state-leaders
1990-05/1993-12-12 József Antall
1993-12/1994-07 Péter Boross
1994-07/1998-07 Gyula Horn
1998-07/2002-05 Viktor Orbán
2002-05/2004-09 Péter Medgyessy
2004-09/2009-04 Ferenc Gyurcsány
2009-04/2010-05 Gordon Bajnai
2010-05-29 Viktor Orbán
`;
