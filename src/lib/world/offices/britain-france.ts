/** As in america.ts. */
export const britainAndFrance = `
= prime-minister-of-the-united-kingdom | the prime minister of the United Kingdom | British prime minister; UK prime minister; prime minister of Britain; prime minister of Great Britain | united-kingdom | head-of-government | gov-uk
1940-05-10/1945-07-26 Winston Churchill (Churchill)
1945-07-26/1951-10-26 Clement Attlee (Attlee)
1951-10-26/1955-04-05 Winston Churchill (Churchill)
1955-04-06/1957-01-09 Anthony Eden (Eden)
1957-01-10/1963-10-18 Harold Macmillan (Macmillan)
1963-10-19/1964-10-16 Alec Douglas-Home (Lord Home)
1964-10-16/1970-06-19 Harold Wilson
1970-06-19/1974-03-04 Edward Heath
1974-03-04/1976-04-05 Harold Wilson
1976-04-05/1979-05-04 James Callaghan (Jim Callaghan)
1979-05-04/1990-11-28 Margaret Thatcher (Thatcher)
1990-11-28/1997-05-02 John Major
1997-05-02/2007-06-27 Tony Blair (Blair)
2007-06-27/2010-05-11 Gordon Brown
2010-05-11/2016-07-13 David Cameron (Cameron)
2016-07-13/2019-07-24 Theresa May
2019-07-24/2022-09-06 Boris Johnson
2022-09-06/2022-10-25 Liz Truss
2022-10-25/2024-07-05 Rishi Sunak
2024-07-05 Keir Starmer
= foreign-secretary-of-the-united-kingdom | the foreign secretary of the United Kingdom | British foreign secretary; UK foreign secretary; foreign secretary of Britain | united-kingdom | foreign-minister | gov-uk
1940-12-22/1945-07-26 Anthony Eden (Eden)
1945-07-27/1951-03-09 Ernest Bevin
1951-03-09/1951-10-26 Herbert Morrison
1951-10-28/1955-04-06 Anthony Eden (Eden)
1955-04/1955-12 Harold Macmillan (Macmillan)
1955-12/1960-07 Selwyn Lloyd
1960-07/1963-10 Alec Douglas-Home (Lord Home; Earl of Home)
1963-10/1964-10-16 Rab Butler (R. A. Butler; Richard Austen Butler)
1964-10-16/1965-01 Patrick Gordon Walker
1965-01/1966-08 Michael Stewart
1966-08/1968-03 George Brown
1968-03/1970-06-19 Michael Stewart
1970-06/1974-03-04 Alec Douglas-Home (Lord Home)
1974-03/1976-04 James Callaghan (Jim Callaghan)
1976-04/1977-02-19 Anthony Crosland
1977-02-21/1979-05-04 David Owen
1979-05/1982-04-05 Peter Carrington (Lord Carrington)
1982-04-06/1983-06-11 Francis Pym
1983-06-11/1989-07-24 Geoffrey Howe
1989-07-24/1989-10-26 John Major
1989-10-26/1995-07-05 Douglas Hurd
1995-07-05/1997-05-02 Malcolm Rifkind
1997-05-02/2001-06-08 Robin Cook
2001-06-08/2006-05-05 Jack Straw
2006-05-05/2007-06-27 Margaret Beckett
2007-06-28/2010-05-11 David Miliband
2010-05-12/2014-07-14 William Hague
2014-07-15/2016-07-13 Philip Hammond
2016-07-13/2018-07-09 Boris Johnson
2018-07-09/2019-07-24 Jeremy Hunt
2019-07-24/2021-09-15 Dominic Raab
2021-09-15/2022-09-06 Liz Truss
2022-09-06/2023-11-13 James Cleverly
2023-11-13/2024-07-05 David Cameron (Lord Cameron; Cameron)
2024-07-05 David Lammy
= secretary-of-state-for-northern-ireland | the secretary of state for Northern Ireland | Northern Ireland secretary; British secretary of state for Northern Ireland | united-kingdom | minister | gov-uk
1981-09/1984-09 James Prior (Jim Prior)
1984-09/1985-09 Douglas Hurd
1985-09/1989-07 Tom King
1989-07/1992-04 Peter Brooke
1992-04/1997-05-02 Patrick Mayhew
1997-05-03/1999-10-11 Mo Mowlam (Marjorie Mowlam)
1999-10-11/2001-01-24 Peter Mandelson
2001-01-25/2002-10-24 John Reid
2002-10-24/2005-05 Paul Murphy
2005-05/2007-06 Peter Hain
= president-of-france | the president of France | French president; president of the French Republic | france | head-of-state | elysee
1947-01-16 Vincent Auriol
1954-01-16 René Coty
1959-01-08/1969-04-28 Charles de Gaulle (de Gaulle)
1969-06-20/1974-04-02 Georges Pompidou
1974-05-27/1981-05-21 Valéry Giscard d'Estaing (Valéry Giscard d’Estaing)
1981-05-21 François Mitterrand (Mitterrand)
1995-05-17 Jacques Chirac
2007-05-16 Nicolas Sarkozy
2012-05-15 François Hollande
2017-05-14 Emmanuel Macron
= prime-minister-of-france | the prime minister of France | French prime minister; president of the Council of Ministers of France | france | head-of-government | french-government
1954-06/1955-02 Pierre Mendès France (Pierre Mendès-France)
1955-02/1956-01 Edgar Faure
1956-02-01/1957-05 Guy Mollet
1957-06/1957-09 Maurice Bourgès-Maunoury
1957-11/1958-04 Félix Gaillard
1958-05/1958-05 Pierre Pflimlin
1958-06/1959-01-08 Charles de Gaulle (de Gaulle)
1959-01-08 Michel Debré
1962-04-14 Georges Pompidou
1968-07 Maurice Couve de Murville
1969-06 Jacques Chaban-Delmas
1972-07 Pierre Messmer
1974-05-27 Jacques Chirac
1976-08 Raymond Barre
1981-05 Pierre Mauroy
1984-07 Laurent Fabius
1986-03-20 Jacques Chirac
1988-05-10 Michel Rocard
1991-05-15 Édith Cresson
1992-04-02 Pierre Bérégovoy
1993-03-29 Édouard Balladur
1995-05-17 Alain Juppé
1997-06 Lionel Jospin
2002-05-06 Jean-Pierre Raffarin
2005-05-31 Dominique de Villepin
2007-05-17 François Fillon
2012-05-15 Jean-Marc Ayrault
2014-03-31 Manuel Valls
2016-12-06 Bernard Cazeneuve
2017-05-15 Édouard Philippe
2020-07-03 Jean Castex
2022-05-16 Élisabeth Borne
2024-01-09 Gabriel Attal
2024-09-05 Michel Barnier
2024-12-13 François Bayrou
= foreign-minister-of-france | the foreign minister of France | French foreign minister; minister of foreign affairs of France | france | foreign-minister | french-government
1995-05 Hervé de Charette
1997-06 Hubert Védrine
2002-05 Dominique de Villepin
2004-03 Michel Barnier
2005-06 Philippe Douste-Blazy
2007-05 Bernard Kouchner
2010-11 Michèle Alliot-Marie
2011-02 Alain Juppé
2012-05 Laurent Fabius
2016-02 Jean-Marc Ayrault
2017-05 Jean-Yves Le Drian
2022-05 Catherine Colonna
2024-01 Stéphane Séjourné
2024-09 Jean-Noël Barrot
= taoiseach | the taoiseach | Irish taoiseach; Irish prime minister; prime minister of Ireland; taoiseach of Ireland | ireland | head-of-government | irish-government
1937-12-29 Éamon de Valera (Eamon de Valera)
1948-02-18 John A. Costello (John Costello)
1951-06-13 Éamon de Valera (Eamon de Valera)
1954-06-02 John A. Costello (John Costello)
1957-03-20 Éamon de Valera (Eamon de Valera)
1959-06-23 Seán Lemass
1966-11-10 Jack Lynch
1973-03-14 Liam Cosgrave
1977-07-05 Jack Lynch
1979-12-11 Charles Haughey
1981-06-30 Garret FitzGerald
1982-03-09 Charles Haughey
1982-12-14 Garret FitzGerald
1987-03-10 Charles Haughey
1992-02-11 Albert Reynolds
1994-12-15 John Bruton
1997-06-26 Bertie Ahern
2008-05-07 Brian Cowen
2011-03-09 Enda Kenny
2017-06-14 Leo Varadkar
2020-06-27 Micheál Martin
2022-12-17 Leo Varadkar
2024-04-09 Simon Harris
2025-01-23 Micheál Martin
= minister-for-external-affairs-of-ireland | the minister for external affairs of Ireland | Irish minister for external affairs; minister for foreign affairs of Ireland; Irish foreign minister | ireland | foreign-minister | irish-government
1948-02/1951-06 Seán MacBride
1951-06/1954-06 Frank Aiken
1954-06/1957-03 Liam Cosgrave
1957-03/1969-07 Frank Aiken
= prime-minister-of-belgium | the prime minister of Belgium | Belgian prime minister | belgium | head-of-government | state-leaders
1947-03/1949-08 Paul-Henri Spaak
1949-08/1950-06 Gaston Eyskens
`;
