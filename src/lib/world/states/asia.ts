/** id | name | aliases | adjective | people | capital | neighbours | lifetime | UN member since */
export const asia = `
# Western Asia
armenia | Armenia | Republic of Armenia | Armenian | Armenians | Yerevan | azerbaijan georgia iran turkey | 1991 | 1992
azerbaijan | Azerbaijan | Republic of Azerbaijan | Azerbaijani | Azerbaijanis | Baku | armenia georgia iran russia turkey | 1991 | 1992
bahrain | Bahrain | Kingdom of Bahrain | Bahraini | Bahrainis | Manama | | 1971-08-15 | 1971
cyprus | Cyprus | Republic of Cyprus | Cypriot | Cypriots | Nicosia | | 1960-08-16 | 1960
georgia | Georgia | Republic of Georgia | Georgian | Georgians | Tbilisi | armenia azerbaijan russia turkey | 1991 | 1992
iraq | Iraq | Republic of Iraq | Iraqi | Iraqis | Baghdad | iran jordan kuwait saudi-arabia syria turkey | 1932-10-03 | 1945
israel | Israel | State of Israel | Israeli | Israelis | ?Jerusalem | egypt jordan lebanon palestine syria | 1948-05-14 | 1949
jordan | Jordan | Hashemite Kingdom of Jordan; Transjordan@1946/1949 | Jordanian | Jordanians | Amman | iraq israel palestine saudi-arabia syria | 1946-05-25 | 1955
kuwait | Kuwait | State of Kuwait | Kuwaiti | Kuwaitis | Kuwait City | iraq saudi-arabia | 1961-06-19 | 1963
lebanon | Lebanon | Lebanese Republic | Lebanese | Lebanese | Beirut | israel syria | 1943-11-22 | 1945
oman | Oman | Sultanate of Oman; Muscat and Oman@/1970 | Omani | Omanis | Muscat | saudi-arabia united-arab-emirates yemen | | 1971
palestine | Palestine | State of Palestine | Palestinian | Palestinians | ?Ramallah | egypt israel jordan | 1988-11-15 | disputed
qatar | Qatar | State of Qatar | Qatari | Qataris | Doha | saudi-arabia | 1971-09-03 | 1971
saudi-arabia | Saudi Arabia | Kingdom of Saudi Arabia | Saudi | Saudis | Riyadh | iraq jordan kuwait oman qatar united-arab-emirates yemen | 1932-09-23 | 1945
syria | Syria | Syrian Arab Republic | Syrian | Syrians | Damascus | iraq israel jordan lebanon turkey | 1946-04-17/1958-02-21, 1961-09-29 | 1945
turkey | Turkey | Türkiye; Republic of Turkey; Republic of Türkiye | Turkish | Turks | Ankara | armenia azerbaijan bulgaria georgia greece iran iraq syria | 1923-10-29 | 1945
united-arab-emirates | the United Arab Emirates | UAE; Emirates | Emirati | Emiratis | Abu Dhabi | oman saudi-arabia | 1971-12-02 | 1971
yemen | Yemen | Republic of Yemen | Yemeni | Yemenis | ?Sanaa | oman saudi-arabia | 1990-05-22 | 1947
# Central Asia
kazakhstan | Kazakhstan | Republic of Kazakhstan | Kazakh | Kazakhs | Astana | china kyrgyzstan russia turkmenistan uzbekistan | 1991 | 1992
kyrgyzstan | Kyrgyzstan | Kyrgyz Republic | Kyrgyz | Kyrgyz | Bishkek | china kazakhstan tajikistan uzbekistan | 1991 | 1992
tajikistan | Tajikistan | Republic of Tajikistan | Tajik | Tajiks | Dushanbe | afghanistan china kyrgyzstan uzbekistan | 1991 | 1992
turkmenistan | Turkmenistan | | Turkmen | Turkmen | Ashgabat | afghanistan iran kazakhstan uzbekistan | 1991 | 1992
uzbekistan | Uzbekistan | Republic of Uzbekistan | Uzbek | Uzbeks | Tashkent | afghanistan kazakhstan kyrgyzstan tajikistan turkmenistan | 1991 | 1992
# Eastern Asia
china | China | People's Republic of China; PRC; communist China | Chinese | Chinese | Beijing | afghanistan bhutan india kazakhstan kyrgyzstan laos mongolia myanmar nepal north-korea pakistan russia tajikistan vietnam | | 1945
japan | Japan | | Japanese | Japanese | Tokyo | | | 1956
mongolia | Mongolia | Mongolian People's Republic@1924/1992 | Mongolian | Mongolians | Ulaanbaatar | china russia | 1921 | 1961
north-korea | North Korea | Democratic People's Republic of Korea; DPRK | North Korean | North Koreans | Pyongyang | china russia south-korea | 1948-09-09 | 1991
south-korea | South Korea | Republic of Korea; ROK | South Korean | South Koreans | Seoul | north-korea | 1948-08-15 | 1991
taiwan | Taiwan | Republic of China | Taiwanese | Taiwanese | ?Taipei | | 1949-12 | disputed
# Southern Asia
afghanistan | Afghanistan | | Afghan | Afghans | Kabul | china iran pakistan tajikistan turkmenistan uzbekistan | 1919-08 | 1946
bangladesh | Bangladesh | People's Republic of Bangladesh | Bangladeshi | Bangladeshis | Dhaka | india myanmar | 1971 | 1974
bhutan | Bhutan | Kingdom of Bhutan | Bhutanese | Bhutanese | Thimphu | china india | | 1971
india | India | Republic of India | Indian | Indians | New Delhi | bangladesh bhutan china myanmar nepal pakistan | 1947-08-15 | 1945
iran | Iran | Islamic Republic of Iran; Persia | Iranian | Iranians | Tehran | afghanistan armenia azerbaijan iraq pakistan turkey turkmenistan | | 1945
maldives | the Maldives | Republic of Maldives | Maldivian | Maldivians | Malé | | 1965-07-26 | 1965
nepal | Nepal | | Nepali | Nepalis | Kathmandu | china india | | 1955
pakistan | Pakistan | Islamic Republic of Pakistan | Pakistani | Pakistanis | Islamabad | afghanistan china india iran | 1947-08-14 | 1947
sri-lanka | Sri Lanka | Ceylon | Sri Lankan | Sri Lankans | ?Colombo | | 1948-02-04 | 1955
# South-eastern Asia
brunei | Brunei | Brunei Darussalam | Bruneian | Bruneians | Bandar Seri Begawan | malaysia | 1984-01-01 | 1984
cambodia | Cambodia | Kampuchea; Khmer Republic@1970/1975 | Cambodian | Cambodians | Phnom Penh | laos thailand vietnam | 1953-11-09 | 1955
indonesia | Indonesia | Republic of Indonesia | Indonesian | Indonesians | Jakarta | malaysia papua-new-guinea timor-leste | 1949-12-27 | 1950
laos | Laos | Lao People's Democratic Republic | Laotian | Laotians | Vientiane | cambodia china myanmar thailand vietnam | 1953 | 1955
malaysia | Malaysia | Malaya; Federation of Malaya@1957/1963 | Malaysian | Malaysians | Kuala Lumpur | brunei indonesia thailand | 1957-08-31 | 1957
myanmar | Myanmar | Burma; Republic of the Union of Myanmar | Burmese | Burmese | Naypyidaw | bangladesh china india laos thailand | 1948-01-04 | 1948
philippines | the Philippines | Republic of the Philippines | Philippine | Filipinos | Manila | | 1946-07-04 | 1945
singapore | Singapore | Republic of Singapore | Singaporean | Singaporeans | Singapore | | 1965-08-09 | 1965
thailand | Thailand | Kingdom of Thailand; Siam | Thai | Thais | Bangkok | cambodia laos malaysia myanmar | | 1946
timor-leste | Timor-Leste | East Timor | Timorese | Timorese | Dili | indonesia | 2002-05-20 | 2002
vietnam | Vietnam | Viet Nam; Socialist Republic of Vietnam | Vietnamese | Vietnamese | Hanoi | cambodia china laos | 1976-07-02 | 1977
`;
