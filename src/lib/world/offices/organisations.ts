/** As in america.ts. */
export const ofOrganisations = `
= secretary-general-of-the-united-nations | the secretary-general of the United Nations | UN secretary-general; United Nations secretary-general; secretary-general of the UN; secretary general of the United Nations | united-nations | head-of-organisation | un-secretary-general
1946-02/1953-04-10 Trygve Lie
1953-04-10/1961-09-18 Dag Hammarskjöld (Dag Hammarskjold)
1961-11-03/1971-12-31 U Thant
1972-01-01/1981-12-31 Kurt Waldheim
1982-01-01/1991-12-31 Javier Pérez de Cuéllar
1992-01-01/1996-12-31 Boutros Boutros-Ghali
1997-01-01/2006-12-31 Kofi Annan
2007-01-01/2016-12-31 Ban Ki-moon
2017-01-01 António Guterres (Antonio Guterres)
= secretary-general-of-nato | the secretary general of NATO | NATO secretary general; secretary-general of NATO; NATO secretary-general | nato | head-of-organisation | nato
1952-03/1957-05 Lord Ismay (Hastings Ismay)
1957-05/1961-03 Paul-Henri Spaak
1961-04/1964-08-01 Dirk Stikker
1964-08-01/1971-10-01 Manlio Brosio
1971-10-01/1984-06-25 Joseph Luns
1984-06-25/1988-07-01 Peter Carrington (Lord Carrington)
1988-07-01/1994-08-13 Manfred Wörner
1994-10/1995-10-20 Willy Claes
1995-12-05/1999-10-06 Javier Solana
1999-10-14/2003-12 George Robertson (Lord Robertson)
2004-01/2009-08-01 Jaap de Hoop Scheffer
2009-08-01/2014-10-01 Anders Fogh Rasmussen
2014-10-01/2024-10-01 Jens Stoltenberg
2024-10-01 Mark Rutte
= president-of-the-european-commission | the president of the European Commission | European Commission president; Commission president | european-union | head-of-organisation | eu
1958-01/1967-07 Walter Hallstein
1967-07/1970-07 Jean Rey
1970-07/1972-03 Franco Maria Malfatti
1972-03/1973-01 Sicco Mansholt
1973-01/1977-01 François-Xavier Ortoli
1977-01/1981-01 Roy Jenkins
1981-01/1985-01 Gaston Thorn
1985-01/1995-01 Jacques Delors
1995-01/1999-03-15 Jacques Santer
1999-09/2004-11-21 Romano Prodi
2004-11-22/2014-10-31 José Manuel Barroso (José Manuel Durão Barroso)
2014-11-01/2019-11-30 Jean-Claude Juncker
2019-12-01 Ursula von der Leyen
= president-of-the-european-council | the president of the European Council | European Council president | european-union | head-of-organisation | eu
2009-12-01/2014-11-30 Herman Van Rompuy
2014-12-01/2019-11-30 Donald Tusk
2019-12-01/2024-11-30 Charles Michel
2024-12-01 António Costa (Antonio Costa)
= high-representative-of-the-european-union | the high representative of the European Union | high representative of the European Union for foreign policy; EU high representative; EU foreign policy chief; high representative of the European Union for foreign affairs and security policy | european-union | head-of-organisation | eu
1999-10-18/2009-11-30 Javier Solana
2009-12-01/2014-10-31 Catherine Ashton
2014-11-01/2019-11-30 Federica Mogherini
2019-12-01/2024-11-30 Josep Borrell
2024-12-01 Kaja Kallas
= director-general-of-the-iaea | the director general of the IAEA | director general of the International Atomic Energy Agency; IAEA director general; head of the IAEA; head of the International Atomic Energy Agency | iaea | head-of-organisation | iaea
1957-12-01/1961-11-30 Sterling Cole
1961-12-01/1981-11-30 Sigvard Eklund
1981-12-01/1997-11-30 Hans Blix
1997-12-01/2009-11-30 Mohamed ElBaradei
2009-12-01/2019-07-18 Yukiya Amano
2019-12-03 Rafael Grossi (Rafael Mariano Grossi)
= executive-secretary-of-the-unfccc | the executive secretary of the UN climate convention | executive secretary of the UNFCCC; executive secretary of the UN Framework Convention on Climate Change; UN climate chief; executive secretary of the United Nations Framework Convention on Climate Change | unfccc | head-of-organisation | un-system
2006-09/2010-07-01 Yvo de Boer
2010-07/2016-07 Christiana Figueres
2016-07/2022-07 Patricia Espinosa
2022-08-15 Simon Stiell
`;
