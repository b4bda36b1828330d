/** As in america.ts. */
export const east = `
= leader-of-the-soviet-communist-party | the leader of the Soviet Communist Party | Soviet leader; leader of the Soviet Union; general secretary of the Soviet Communist Party; first secretary of the Soviet Communist Party; general secretary of the Communist Party of the Soviet Union | soviet-union | party-leader | soviet-leaders
1922-04-03/1953-03-05 Joseph Stalin (Stalin)
1953-09/1964-10-14 Nikita Khrushchev (Khrushchev)
1964-10-14/1982-11-10 Leonid Brezhnev (Brezhnev)
1982-11-12/1984-02-09 Yuri Andropov
1984-02-13/1985-03-10 Konstantin Chernenko
1985-03-11/1991-08-24 Mikhail Gorbachev (Gorbachev)
= prime-minister-of-the-soviet-union | the prime minister of the Soviet Union | Soviet prime minister; Soviet premier; premier of the Soviet Union; chairman of the Council of Ministers of the Soviet Union | soviet-union | head-of-government | soviet-leaders
1941-05/1953-03-05 Joseph Stalin (Stalin)
1953-03/1955-02-08 Georgy Malenkov
1955-02-08/1958-03-27 Nikolai Bulganin (Bulganin)
1958-03-27/1964-10 Nikita Khrushchev (Khrushchev)
1964-10/1980-10 Alexei Kosygin
1980-10/1985-09 Nikolai Tikhonov
1985-09/1991-01 Nikolai Ryzhkov
1991-01/1991-08 Valentin Pavlov
= president-of-the-soviet-union | the president of the Soviet Union | Soviet president | soviet-union | head-of-state | soviet-leaders
1990-03-15/1991-12-25 Mikhail Gorbachev (Gorbachev)
= foreign-minister-of-the-soviet-union | the foreign minister of the Soviet Union | Soviet foreign minister; Soviet minister of foreign affairs | soviet-union | foreign-minister | soviet-leaders
1939-05/1949-03-04 Vyacheslav Molotov (Molotov)
1949-03-04/1953-03-05 Andrei Vyshinsky (Andrey Vyshinsky)
1953-03/1956-06-01 Vyacheslav Molotov (Molotov)
1956-06-01/1957-02 Dmitri Shepilov (Dmitry Shepilov)
1957-02/1985-07-02 Andrei Gromyko (Gromyko)
1985-07-02/1990-12-20 Eduard Shevardnadze (Shevardnadze)
1991-01/1991-08 Alexander Bessmertnykh
1991-08/1991-11 Boris Pankin
= president-of-russia | the president of Russia | Russian president; president of the Russian Federation | russia | head-of-state | kremlin
1991-07-10/1999-12-31 Boris Yeltsin (Yeltsin)
2000-05-07/2008-05-07 Vladimir Putin (Putin)
2008-05-07/2012-05-07 Dmitry Medvedev
2012-05-07 Vladimir Putin (Putin)
= prime-minister-of-russia | the prime minister of Russia | Russian prime minister | russia | head-of-government | kremlin
1992-12-14/1998-03-23 Viktor Chernomyrdin
1998-04-24/1998-08-23 Sergei Kiriyenko
1998-09-11/1999-05-12 Yevgeny Primakov
1999-05-19/1999-08-09 Sergei Stepashin
1999-08-16/2000-05-07 Vladimir Putin (Putin)
2000-05-17/2004-02-24 Mikhail Kasyanov
2004-03-05/2007-09-12 Mikhail Fradkov
2007-09-14/2008-05-07 Viktor Zubkov
2008-05-08/2012-05-07 Vladimir Putin (Putin)
2012-05-08/2020-01-15 Dmitry Medvedev
2020-01-16 Mikhail Mishustin
= foreign-minister-of-russia | the foreign minister of Russia | Russian foreign minister | russia | foreign-minister | kremlin
1990-10/1996-01-05 Andrei Kozyrev
1996-01-09/1998-09-11 Yevgeny Primakov
1998-09/2004-02 Igor Ivanov
2004-03-09 Sergei Lavrov (Sergey Lavrov)
= president-of-ukraine | the president of Ukraine | Ukrainian president | ukraine | head-of-state | state-leaders
1991-12-05/1994-07-19 Leonid Kravchuk
1994-07-19/2005-01-23 Leonid Kuchma
2005-01-23/2010-02-25 Viktor Yushchenko
2010-02-25/2014-02-22 Viktor Yanukovych
2014-06-07/2019-05-20 Petro Poroshenko
2019-05-20 Volodymyr Zelensky (Volodymyr Zelenskyy)
= president-of-serbia | the president of Serbia | Serbian president | serbia | head-of-state | state-leaders
1991-01/1997-07 Slobodan Milošević (Slobodan Milosevic)
1997-12/2002-12 Milan Milutinović
2004-07/2012-04 Boris Tadić
2012-05/2017-05-31 Tomislav Nikolić
2017-05-31 Aleksandar Vučić
= president-of-croatia | the president of Croatia | Croatian president | croatia | head-of-state | state-leaders
1990-05-30/1999-11 Franjo Tuđman (Franjo Tudjman)
2000-02-18/2010-02-18 Stjepan Mesić (Stipe Mesić)
2010-02-18/2015-02 Ivo Josipović
2015-02/2020-02 Kolinda Grabar-Kitarović
2020-02 Zoran Milanović
= high-representative-for-bosnia-and-herzegovina | the high representative for Bosnia and Herzegovina | international high representative in Bosnia; high representative in Bosnia | bosnia-and-herzegovina | head-of-organisation | ohr
1995-12/1997-06 Carl Bildt
1997-06/1999-07 Carlos Westendorp
1999-08/2002-05-27 Wolfgang Petritsch
2002-05-27/2006-01-31 Paddy Ashdown
2006-02-01/2007-06-30 Christian Schwarz-Schilling
2007-07/2009-03 Miroslav Lajčák
2009-03/2021-08-01 Valentin Inzko
2021-08-01 Christian Schmidt
`;
