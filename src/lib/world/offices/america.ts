/**
 * `= id | name | aliases | state or organisation | sort | source`, then a line for each term:
 * `from Name (other names)`, or `from/to Name` where nobody followed at once or the list ends there.
 * A term without an end lasts until the next. Times between terms are nobody's: acting and
 * disputed holders are left out, and nothing is proved about them.
 */
export const america = `
= president-of-the-united-states | the president of the United States | US president; American president; president of the USA | united-states | head-of-state | us-presidents
1933-03-04 Franklin D. Roosevelt (Franklin Roosevelt; Roosevelt; FDR)
1945-04-12 Harry S. Truman (Harry Truman; Truman)
1953-01-20 Dwight D. Eisenhower (Dwight Eisenhower; Eisenhower)
1961-01-20 John F. Kennedy (John Kennedy; Kennedy; JFK)
1963-11-22 Lyndon B. Johnson (Lyndon Johnson)
1969-01-20 Richard Nixon (Richard M. Nixon; Nixon)
1974-08-09 Gerald Ford
1977-01-20 Jimmy Carter (Carter)
1981-01-20 Ronald Reagan (Reagan)
1989-01-20 George H. W. Bush (George Bush; George Bush senior)
1993-01-20 Bill Clinton
2001-01-20 George W. Bush
2009-01-20 Barack Obama (Obama)
2017-01-20 Donald Trump (Trump)
2021-01-20 Joe Biden (Biden)
2025-01-20 Donald Trump (Trump)
= secretary-of-state-of-the-united-states | the secretary of state of the United States | US secretary of state; American secretary of state; United States secretary of state | united-states | foreign-minister | us-secretaries-of-state
1933-03-04/1944-11-30 Cordell Hull
1944-12-01/1945-06-27 Edward Stettinius
1945-07-03/1947-01-21 James F. Byrnes (James Byrnes)
1947-01-21/1949-01-20 George C. Marshall (George Marshall)
1949-01-21/1953-01-20 Dean Acheson
1953-01-21/1959-04-22 John Foster Dulles
1959-04-22/1961-01-20 Christian Herter
1961-01-21/1969-01-20 Dean Rusk
1969-01-22/1973-09-03 William P. Rogers (William Rogers)
1973-09-22/1977-01-20 Henry Kissinger
1977-01-23/1980-04-28 Cyrus Vance
1980-05-08/1981-01-18 Edmund Muskie
1981-01-22/1982-07-05 Alexander Haig
1982-07-16/1989-01-20 George Shultz (George P. Shultz)
1989-01-25/1992-08-23 James Baker (James A. Baker)
1992-12-08/1993-01-19 Lawrence Eagleburger
1993-01-20/1997-01-17 Warren Christopher
1997-01-23/2001-01-19 Madeleine Albright
2001-01-20/2005-01-26 Colin Powell
2005-01-26/2009-01-20 Condoleezza Rice
2009-01-21/2013-02-01 Hillary Clinton (Hillary Rodham Clinton)
2013-02-01/2017-01-20 John Kerry
2017-02-01/2018-03-31 Rex Tillerson
2018-04-26/2021-01-20 Mike Pompeo
2021-01-26/2025-01-20 Antony Blinken
2025-01-21 Marco Rubio
= national-security-adviser-of-the-united-states | the national security adviser of the United States | US national security adviser; American national security adviser | united-states | minister | us-presidents
1961-01-20/1966-02-28 McGeorge Bundy
1966-04-01/1969-01-20 Walt Rostow (Walt W. Rostow)
1969-01-20/1975-11-03 Henry Kissinger
1975-11-03/1977-01-20 Brent Scowcroft
1977-01-20/1981-01-20 Zbigniew Brzezinski
= prime-minister-of-canada | the prime minister of Canada | Canadian prime minister | canada | head-of-government | parliament-of-canada
1935-10-23 William Lyon Mackenzie King (Mackenzie King)
1948-11-15 Louis St. Laurent (Louis St Laurent)
1957-06-21 John Diefenbaker
1963-04-22 Lester B. Pearson (Lester Pearson)
1968-04-20 Pierre Trudeau
1979-06-04 Joe Clark
1980-03-03 Pierre Trudeau
1984-06-30 John Turner
1984-09-17 Brian Mulroney
1993-06-25 Kim Campbell
1993-11-04 Jean Chrétien
2003-12-12 Paul Martin
2006-02-06 Stephen Harper
2015-11-04 Justin Trudeau
2025-03-14 Mark Carney
= secretary-of-state-for-external-affairs-of-canada | the secretary of state for external affairs of Canada | Canadian secretary of state for external affairs; Canadian foreign minister | canada | foreign-minister | parliament-of-canada
1946-09/1948-09 Louis St. Laurent (Louis St Laurent)
1948-09/1957-06 Lester B. Pearson (Lester Pearson)
= president-of-cuba | the president of Cuba | Cuban president | cuba | head-of-state | state-leaders
1976-12/2008-02-24 Fidel Castro
2008-02-24/2018-04-19 Raúl Castro
2018-04-19 Miguel Díaz-Canel
= prime-minister-of-cuba | the prime minister of Cuba | Cuban prime minister | cuba | head-of-government | state-leaders
1959-02-16/1976-12 Fidel Castro
`;
