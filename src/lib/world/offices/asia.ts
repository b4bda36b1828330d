/** As in america.ts. */
export const asia = `
= president-of-china | the president of China | Chinese president | china | head-of-state | chinese-government
1983-06-18/1988-04-08 Li Xiannian
1988-04-08/1993-03-27 Yang Shangkun
1993-03-27/2003-03-15 Jiang Zemin
2003-03-15/2013-03-14 Hu Jintao
2013-03-14 Xi Jinping
= general-secretary-of-the-chinese-communist-party | the general secretary of the Chinese Communist Party | leader of the Chinese Communist Party; general secretary of the Communist Party of China | china | party-leader | chinese-government
1982-09-12/1987-01 Hu Yaobang
1987-01/1989-06 Zhao Ziyang
1989-06-24/2002-11-15 Jiang Zemin
2002-11-15/2012-11-15 Hu Jintao
2012-11-15 Xi Jinping
= premier-of-china | the premier of China | Chinese premier; prime minister of China; Chinese prime minister | china | head-of-government | chinese-government
1949-10-01/1976-01-08 Zhou Enlai
1976-04/1980-09 Hua Guofeng
1980-09/1987-11 Zhao Ziyang
1988-03/1998-03-17 Li Peng
1998-03-17/2003-03-16 Zhu Rongji
2003-03-16/2013-03-15 Wen Jiabao
2013-03-15/2023-03-11 Li Keqiang
2023-03-11 Li Qiang
= foreign-minister-of-china | the foreign minister of China | Chinese foreign minister | china | foreign-minister | chinese-government
1998-03/2003-03 Tang Jiaxuan
2003-03/2007-04 Li Zhaoxing
2007-04/2013-03 Yang Jiechi
2013-03/2022-12 Wang Yi
2022-12/2023-07 Qin Gang
2023-07 Wang Yi
= prime-minister-of-india | the prime minister of India | Indian prime minister | india | head-of-government | indian-government
1947-08-15/1964-05-27 Jawaharlal Nehru (Nehru)
1964-06-09/1966-01-11 Lal Bahadur Shastri
1966-01-24/1977-03-24 Indira Gandhi
1977-03-24/1979-07-28 Morarji Desai
1979-07-28/1980-01-14 Charan Singh
1980-01-14/1984-10-31 Indira Gandhi
1984-10-31/1989-12-02 Rajiv Gandhi
1989-12-02/1990-11-10 V. P. Singh (Vishwanath Pratap Singh)
1990-11-10/1991-06-21 Chandra Shekhar
1991-06-21/1996-05-16 P. V. Narasimha Rao (Narasimha Rao)
1996-05-16/1996-06-01 Atal Bihari Vajpayee
1996-06-01/1997-04-21 H. D. Deve Gowda (Deve Gowda)
1997-04-21/1998-03-19 I. K. Gujral (Inder Kumar Gujral)
1998-03-19/2004-05-22 Atal Bihari Vajpayee
2004-05-22/2014-05-26 Manmohan Singh
2014-05-26 Narendra Modi
= prime-minister-of-pakistan | the prime minister of Pakistan | Pakistani prime minister | pakistan | head-of-government | state-leaders
1947-08/1951-10-16 Liaquat Ali Khan
1951-10-17/1953-04-17 Khawaja Nazimuddin
1953-04-17/1955-08 Mohammad Ali Bogra
1955-08/1956-09 Chaudhry Muhammad Ali
1956-09/1957-10 Huseyn Shaheed Suhrawardy
1973-08-14/1977-07-05 Zulfikar Ali Bhutto
1985-03/1988-05-29 Muhammad Khan Junejo
1988-12-02/1990-08-06 Benazir Bhutto
1990-11-06/1993-04-18 Nawaz Sharif
1993-10-19/1996-11-05 Benazir Bhutto
1997-02-17/1999-10-12 Nawaz Sharif
2002-11/2004-06 Zafarullah Khan Jamali
2004-08/2007-11 Shaukat Aziz
2008-03/2012-04 Yousaf Raza Gilani
2012-06/2013-03 Raja Pervez Ashraf
2013-06-05/2017-07-28 Nawaz Sharif
2017-08-01/2018-05-31 Shahid Khaqan Abbasi
2018-08-18/2022-04-10 Imran Khan
2022-04-11/2023-08-14 Shehbaz Sharif
2024-03 Shehbaz Sharif
= prime-minister-of-japan | the prime minister of Japan | Japanese prime minister | japan | head-of-government | kantei
1948-10/1954-12-10 Shigeru Yoshida
1954-12-10/1956-12-23 Ichirō Hatoyama (Ichiro Hatoyama)
1956-12-23/1957-02-25 Tanzan Ishibashi
1957-02-25/1960-07-19 Nobusuke Kishi
1960-07-19/1964-11-09 Hayato Ikeda
1964-11-09/1972-07-07 Eisaku Satō (Eisaku Sato)
1972-07-07/1974-12-09 Kakuei Tanaka
1974-12-09/1976-12-24 Takeo Miki
1976-12-24/1978-12-07 Takeo Fukuda
1978-12-07/1980-06-12 Masayoshi Ōhira (Masayoshi Ohira)
1980-07-17/1982-11-27 Zenkō Suzuki (Zenko Suzuki)
1982-11-27/1987-11-06 Yasuhiro Nakasone
1987-11-06/1989-06-03 Noboru Takeshita
1989-06-03/1989-08-10 Sōsuke Uno (Sosuke Uno)
1989-08-10/1991-11-05 Toshiki Kaifu
1991-11-05/1993-08-09 Kiichi Miyazawa
1993-08-09/1994-04-28 Morihiro Hosokawa
1994-04-28/1994-06-30 Tsutomu Hata
1994-06-30/1996-01-11 Tomiichi Murayama
1996-01-11/1998-07-30 Ryutaro Hashimoto
1998-07-30/2000-04-05 Keizō Obuchi (Keizo Obuchi)
2000-04-05/2001-04-26 Yoshirō Mori (Yoshiro Mori)
2001-04-26/2006-09-26 Junichiro Koizumi
2006-09-26/2007-09-26 Shinzo Abe
2007-09-26/2008-09-24 Yasuo Fukuda
2008-09-24/2009-09-16 Tarō Asō (Taro Aso)
2009-09-16/2010-06-08 Yukio Hatoyama
2010-06-08/2011-09-02 Naoto Kan
2011-09-02/2012-12-26 Yoshihiko Noda
2012-12-26/2020-09-16 Shinzo Abe
2020-09-16/2021-10-04 Yoshihide Suga
2021-10-04/2024-10-01 Fumio Kishida
2024-10-01 Shigeru Ishiba
`;
