/** As in america.ts. */
export const middleEast = `
= prime-minister-of-israel | the prime minister of Israel | Israeli prime minister | israel | head-of-government | knesset
1948-05-14/1954-01-26 David Ben-Gurion (Ben-Gurion; David Ben Gurion)
1954-01-26/1955-11-03 Moshe Sharett
1955-11-03/1963-06 David Ben-Gurion (Ben-Gurion; David Ben Gurion)
1963-06/1969-02-26 Levi Eshkol
1969-03-17/1974-06-03 Golda Meir
1974-06-03/1977-04 Yitzhak Rabin
1977-06/1983-10-10 Menachem Begin (Begin)
1983-10-10/1984-09-13 Yitzhak Shamir
1984-09-13/1986-10-20 Shimon Peres
1986-10-20/1992-07-13 Yitzhak Shamir
1992-07-13/1995-11-04 Yitzhak Rabin
1995-11-04/1996-06-18 Shimon Peres
1996-06-18/1999-07-06 Benjamin Netanyahu (Binyamin Netanyahu; Netanyahu)
1999-07-06/2001-03-07 Ehud Barak
2001-03-07/2006-01-04 Ariel Sharon
2006-04-14/2009-03-31 Ehud Olmert
2009-03-31/2021-06-13 Benjamin Netanyahu (Binyamin Netanyahu; Netanyahu)
2021-06-13/2022-06-30 Naftali Bennett
2022-07-01/2022-12-29 Yair Lapid
2022-12-29 Benjamin Netanyahu (Binyamin Netanyahu; Netanyahu)
= foreign-minister-of-israel | the foreign minister of Israel | Israeli foreign minister | israel | foreign-minister | knesset
1948-05/1956-06 Moshe Sharett
1956-06/1966-01 Golda Meir
1966-01/1974-06 Abba Eban
1974-06/1977-06 Yigal Allon
1977-06/1979-10 Moshe Dayan
1980-03/1986-10-20 Yitzhak Shamir
1986-10-20/1988-12 Shimon Peres
1988-12/1990-06 Moshe Arens
1990-06/1992-07 David Levy
1992-07/1995-11 Shimon Peres
1995-11/1996-06-18 Ehud Barak
1996-06-18/1998-01 David Levy
1998-10/1999-06 Ariel Sharon
1999-07/2000-08 David Levy
2001-03/2002-10 Shimon Peres
2002-11/2003-02 Benjamin Netanyahu (Binyamin Netanyahu; Netanyahu)
2003-02/2006-01 Silvan Shalom
2006-01/2009-03-31 Tzipi Livni
2009-03-31/2012-12 Avigdor Lieberman
2013-11/2015-05 Avigdor Lieberman
2019-02/2020-05-17 Israel Katz
2020-05-17/2021-06-13 Gabi Ashkenazi
2021-06-13/2022-12-29 Yair Lapid
2022-12-29/2023-12 Eli Cohen
2024-01/2024-11 Israel Katz
2024-11 Gideon Sa'ar
= president-of-israel | the president of Israel | Israeli president | israel | head-of-state | knesset
1949-02/1952-11-09 Chaim Weizmann
1952-12/1963-04-23 Yitzhak Ben-Zvi
1963-05/1973-05 Zalman Shazar
1973-05/1978-05 Ephraim Katzir
1978-05/1983-05 Yitzhak Navon
1983-05/1993-05 Chaim Herzog
1993-05/2000-07 Ezer Weizman
2000-08/2007-01 Moshe Katsav
2007-07/2014-07 Shimon Peres
2014-07/2021-07-07 Reuven Rivlin
2021-07-07 Isaac Herzog
= president-of-egypt | the president of Egypt | Egyptian president; president of the Arab Republic of Egypt | egypt | head-of-state | egyptian-presidency
1953-06-18/1954-11-14 Mohamed Naguib (Muhammad Naguib)
1956-06/1970-09-28 Gamal Abdel Nasser (Nasser)
1970-10/1981-10-06 Anwar Sadat (Anwar el-Sadat; Sadat)
1981-10-14/2011-02-11 Hosni Mubarak
2012-06-30/2013-07-03 Mohamed Morsi (Muhammad Morsi)
2014-06-08 Abdel Fattah el-Sisi (Abdel Fattah al-Sisi)
= foreign-minister-of-egypt | the foreign minister of Egypt | Egyptian foreign minister | egypt | foreign-minister | state-leaders
1973-10/1977-11 Ismail Fahmi (Ismail Fahmy)
1977-12/1978-09 Mohamed Ibrahim Kamel (Muhammad Ibrahim Kamel)
= president-of-turkey | the president of Turkey | Turkish president; president of Türkiye | turkey | head-of-state | turkish-presidency
1923-10-29/1938-11-10 Mustafa Kemal Atatürk (Kemal Atatürk)
1938-11-11/1950-05-22 İsmet İnönü (Ismet Inonu)
1950-05-22/1960-05-27 Celâl Bayar (Celal Bayar)
1961-10/1966-03 Cemal Gürsel
1966-03/1973-03 Cevdet Sunay
1973-04/1980-04 Fahri Korutürk
1982-11/1989-11-09 Kenan Evren
1989-11-09/1993-04-17 Turgut Özal
1993-05-16/2000-05-16 Süleyman Demirel
2000-05-16/2007-08-28 Ahmet Necdet Sezer
2007-08-28/2014-08-28 Abdullah Gül (Abdullah Gul)
2014-08-28 Recep Tayyip Erdoğan (Recep Tayyip Erdogan; Erdoğan; Erdogan)
= prime-minister-of-turkey | the prime minister of Turkey | Turkish prime minister | turkey | head-of-government | turkish-presidency
1950-05-22/1960-05-27 Adnan Menderes
1983-12/1989-10 Turgut Özal
1989-11/1991-06 Yıldırım Akbulut
1991-06/1991-11 Mesut Yılmaz
1991-11/1993-05-16 Süleyman Demirel
1993-06/1996-03 Tansu Çiller (Tansu Ciller)
1996-03/1996-06 Mesut Yılmaz
1996-06/1997-06 Necmettin Erbakan
1997-06/1999-01 Mesut Yılmaz
1999-01/2002-11 Bülent Ecevit (Bulent Ecevit)
2002-11-18/2003-03 Abdullah Gül (Abdullah Gul)
2003-03-14/2014-08-28 Recep Tayyip Erdoğan (Recep Tayyip Erdogan; Erdoğan; Erdogan)
2014-08-28/2016-05 Ahmet Davutoğlu (Ahmet Davutoglu)
2016-05/2018-07-09 Binali Yıldırım (Binali Yildirim)
= foreign-minister-of-turkey | the foreign minister of Turkey | Turkish foreign minister | turkey | foreign-minister | turkish-foreign-ministry
2002-11/2003-03 Yaşar Yakış
2003-03/2007-08 Abdullah Gül (Abdullah Gul)
2007-08/2009-05-01 Ali Babacan
2009-05-01/2014-08 Ahmet Davutoğlu (Ahmet Davutoglu)
2014-08/2015-08 Mevlüt Çavuşoğlu (Mevlut Cavusoglu)
2015-08/2015-11 Feridun Sinirlioğlu
2015-11/2023-06 Mevlüt Çavuşoğlu (Mevlut Cavusoglu)
2023-06 Hakan Fidan
= president-of-iran | the president of Iran | Iranian president | iran | head-of-state | iranian-presidency
1980-02-04/1981-06 Abolhassan Banisadr
1981-08/1981-08-30 Mohammad-Ali Rajai (Mohammad Ali Rajai)
1981-10/1989-08 Ali Khamenei (Khamenei)
1989-08/1997-08 Akbar Hashemi Rafsanjani (Ali Akbar Hashemi Rafsanjani)
1997-08/2005-08-03 Mohammad Khatami
2005-08-03/2013-08-03 Mahmoud Ahmadinejad
2013-08-03/2021-08-03 Hassan Rouhani (Rouhani)
2021-08-03/2024-05-19 Ebrahim Raisi
2024-07-28 Masoud Pezeshkian
= supreme-leader-of-iran | the supreme leader of Iran | Iran's supreme leader; Iranian supreme leader | iran | head-of-state | iranian-presidency
1979-12/1989-06-03 Ruhollah Khomeini (Ayatollah Khomeini; Khomeini)
1989-06-04 Ali Khamenei (Ayatollah Khamenei; Khamenei)
= foreign-minister-of-iran | the foreign minister of Iran | Iranian foreign minister | iran | foreign-minister | iranian-presidency
1981-12/1997-08 Ali Akbar Velayati
1997-08/2005-08 Kamal Kharazi
2005-08/2010-12-13 Manouchehr Mottaki
2011-01/2013-08 Ali Akbar Salehi
2013-08/2021-08-25 Mohammad Javad Zarif (Javad Zarif)
2021-08-25/2024-05-19 Hossein Amir-Abdollahian
2024-08 Abbas Araghchi (Abbas Araqchi)
= king-of-jordan | the king of Jordan | Jordanian king | jordan | head-of-state | state-leaders
1952-08-11/1999-02-07 King Hussein (Hussein of Jordan; Hussein bin Talal)
1999-02-07 King Abdullah II (Abdullah II of Jordan)
= king-of-saudi-arabia | the king of Saudi Arabia | Saudi king | saudi-arabia | head-of-state | state-leaders
1932-09-23/1953-11-09 Ibn Saud (King Ibn Saud)
1953-11-09/1964-11-02 King Saud
1964-11-02/1975-03-25 King Faisal
1975-03-25/1982-06-13 King Khalid
1982-06-13/2005-08-01 King Fahd
2005-08-01/2015-01-23 King Abdullah
2015-01-23 King Salman
= president-of-syria | the president of Syria | Syrian president | syria | head-of-state | state-leaders
1971-03/2000-06-10 Hafez al-Assad (Hafez Assad)
2000-07-17/2024-12-08 Bashar al-Assad (Bashar Assad)
`;
