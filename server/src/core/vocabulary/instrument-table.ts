/**
 * Treaties, declarations and programmes that resolutions cite by name, one a line: names, the official one first;
 * resolution and its part; volume and number in the United Nations Treaty Series; date; document. Unknown or uncertain
 * fields are empty.
 */
export const instrumentRows = `
Charter of the United Nations||||1945-06-26|
Statute of the International Court of Justice||||1945-06-26|
Universal Declaration of Human Rights|A/RES/217(III)|A||1948-12-10|
International Covenant on Economic, Social and Cultural Rights|A/RES/2200(XXI)|A, annex|993 14531|1966-12-16|
International Covenant on Civil and Political Rights|A/RES/2200(XXI)|A, annex|999 14668|1966-12-16|
International Covenants on Human Rights|A/RES/2200(XXI)|A, annex||1966-12-16|
Optional Protocol to the International Covenant on Civil and Political Rights|A/RES/2200(XXI)|A, annex|999 14668|1966-12-16|
Second Optional Protocol to the International Covenant on Civil and Political Rights|A/RES/44/128|annex|1642 14668|1989-12-15|
Optional Protocol to the International Covenant on Economic, Social and Cultural Rights|A/RES/63/117|annex||2008-12-10|
International Convention on the Elimination of All Forms of Racial Discrimination|A/RES/2106(XX)|A, annex|660 9464|1965-12-21|
Convention on the Elimination of All Forms of Discrimination against Women|A/RES/34/180|annex|1249 20378|1979-12-18|
Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women|A/RES/54/4|annex|2131 20378|1999-10-06|
Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment;Convention against Torture|A/RES/39/46|annex|1465 24841|1984-12-10|
Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment;Optional Protocol to the Convention against Torture|A/RES/57/199|annex|2375 24841|2002-12-18|
Convention on the Rights of the Child|A/RES/44/25|annex|1577 27531|1989-11-20|
Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict|A/RES/54/263|annex I|2173 27531|2000-05-25|
Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography|A/RES/54/263|annex II|2171 27531|2000-05-25|
Optional Protocol to the Convention on the Rights of the Child on a communications procedure|A/RES/66/138|annex||2011-12-19|
International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families|A/RES/45/158|annex|2220 39481|1990-12-18|
Convention on the Rights of Persons with Disabilities|A/RES/61/106|annex I|2515 44910|2006-12-13|
Optional Protocol to the Convention on the Rights of Persons with Disabilities|A/RES/61/106|annex II|2518 44910|2006-12-13|
International Convention for the Protection of All Persons from Enforced Disappearance|A/RES/61/177|annex|2716 48088|2006-12-20|
Convention relating to the Status of Refugees|||189 2545|1951-07-28|
Protocol relating to the Status of Refugees|||606 8791|1967-01-31|
Convention relating to the Status of Stateless Persons|||360 5158|1954-09-28|
Convention on the Reduction of Statelessness|||989 14458|1961-08-30|
Convention on the Prevention and Punishment of the Crime of Genocide|A/RES/260(III)|A, annex|78 1021|1948-12-09|
Geneva Conventions of 12 August 1949;Geneva Conventions of 1949|||75 970–973|1949-08-12|
Geneva Convention relative to the Protection of Civilian Persons in Time of War;Fourth Geneva Convention|||75 973|1949-08-12|
Geneva Convention relative to the Treatment of Prisoners of War;Third Geneva Convention|||75 972|1949-08-12|
United Nations Convention on the Law of the Sea|||1833 31363|1982-12-10|
Agreement relating to the Implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982|A/RES/48/263|annex|1836 31364|1994-07-28|
United Nations Fish Stocks Agreement|||2167 37924|1995-08-04|
United Nations Framework Convention on Climate Change|||1771 30822|1992-05-09|
Kyoto Protocol to the United Nations Framework Convention on Climate Change;Kyoto Protocol|||2303 30822|1997-12-11|FCCC/CP/1997/7/Add.1
Paris Agreement adopted under the United Nations Framework Convention on Climate Change;Paris Agreement|||3156 54113|2015-12-12|FCCC/CP/2015/10/Add.1
Convention on Biological Diversity|||1760 30619|1992-06-05|
Cartagena Protocol on Biosafety to the Convention on Biological Diversity;Cartagena Protocol on Biosafety|||2226 30619|2000-01-29|
Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from their Utilization to the Convention on Biological Diversity;Nagoya Protocol||||2010-10-29|
Kunming-Montreal Global Biodiversity Framework||||2022-12-19|
United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa;United Nations Convention to Combat Desertification|||1954 33480|1994-06-17|
Vienna Convention for the Protection of the Ozone Layer|||1513 26164|1985-03-22|
Montreal Protocol on Substances that Deplete the Ozone Layer|||1522 26369|1987-09-16|
Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal|||1673 28911|1989-03-22|
Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade|||2244 39973|1998-09-10|
Stockholm Convention on Persistent Organic Pollutants|||2256 40214|2001-05-22|
Minamata Convention on Mercury||||2013-10-10|
Convention on International Trade in Endangered Species of Wild Fauna and Flora|||993 14537|1973-03-03|
Convention on Wetlands of International Importance especially as Waterfowl Habitat|||996 14583|1971-02-02|
2030 Agenda for Sustainable Development|A/RES/70/1|||2015-09-25|
Addis Ababa Action Agenda of the Third International Conference on Financing for Development;Addis Ababa Action Agenda|A/RES/69/313|annex||2015-07-27|
Sendai Framework for Disaster Risk Reduction 2015–2030;Sendai Framework for Disaster Risk Reduction;Sendai Framework|A/RES/69/283|annex II||2015-06-03|
Beijing Declaration and Platform for Action;Beijing Declaration;Beijing Platform for Action||||1995-09-15|
Vienna Declaration and Programme of Action||||1993-06-25|A/CONF.157/24
Durban Declaration and Programme of Action||||2001-09-08|A/CONF.189/12
United Nations Millennium Declaration;Millennium Declaration|A/RES/55/2|||2000-09-08|
2005 World Summit Outcome|A/RES/60/1|||2005-09-16|
Rio Declaration on Environment and Development||||1992-06-14|
Agenda 21||||1992-06-14|
Monterrey Consensus of the International Conference on Financing for Development;Monterrey Consensus||||2002-03-22|
Doha Declaration on Financing for Development|A/RES/63/239|annex||2008-12-24|
New York Declaration for Refugees and Migrants|A/RES/71/1|||2016-09-19|
Global Compact for Safe, Orderly and Regular Migration|A/RES/73/195|annex||2018-12-19|
Global compact on refugees;Global Compact on Refugees;global compact on refugees|A/RES/73/151|||2018-12-17|A/73/12
New Urban Agenda|A/RES/71/256|annex||2016-12-23|
SIDS Accelerated Modalities of Action (SAMOA) Pathway;SAMOA Pathway;Samoa Pathway|A/RES/69/15|annex||2014-11-14|
Antigua and Barbuda Agenda for Small Island Developing States|A/RES/78/317|annex|||
Programme of Action for the Least Developed Countries for the Decade 2011–2020;Istanbul Programme of Action||||2011-05-13|A/CONF.219/7
Doha Programme of Action for the Least Developed Countries for the Decade 2022–2031;Doha Programme of Action for the Least Developed Countries;Doha Programme of Action|A/RES/76/258|annex||2022-04-01|
Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024|A/RES/69/137|annex II||2014-12-12|
Rome Statute of the International Criminal Court;Rome Statute|||2187 38544|1998-07-17|
Treaty on the Non-Proliferation of Nuclear Weapons|A/RES/2373(XXII)|annex|729 10485|1968-07-01|
Comprehensive Nuclear-Test-Ban Treaty|A/RES/50/245|||1996-09-10|A/50/1027
Treaty on the Prohibition of Nuclear Weapons||||2017-07-07|A/CONF.229/2017/8
Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction;Biological Weapons Convention|A/RES/2826(XXVI)|annex|1015 14860|1971-12-16|
Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction;Chemical Weapons Convention|||1974 33757|1993-01-13|
Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects;Convention on Certain Conventional Weapons|||1342 22495|1980-10-10|
Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-personnel Mines and on Their Destruction|||2056 35597|1997-09-18|
Convention on Cluster Munitions|||2688 47713|2008-05-30|
Arms Trade Treaty|A/RES/67/234|B|3013 52373|2013-04-02|
Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects||||2001-07-20|A/CONF.192/15
Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies;Outer Space Treaty|A/RES/2222(XXI)|annex|610 8843|1967-01-27|
United Nations Convention against Corruption|A/RES/58/4|annex|2349 42146|2003-10-31|
United Nations Convention against Transnational Organized Crime|A/RES/55/25|annex I|2225 39574|2000-11-15|
Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children|A/RES/55/25|annex II|2237 39574|2000-11-15|
Protocol against the Smuggling of Migrants by Land, Sea and Air|A/RES/55/25|annex III|2241 39574|2000-11-15|
Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition|A/RES/55/255|annex|2326 39574|2001-05-31|
United Nations Convention against Cybercrime|A/RES/79/243|annex||2024-12-24|
Single Convention on Narcotic Drugs of 1961|||520 7515|1961-03-30|
Convention on Psychotropic Substances of 1971|||1019 14956|1971-02-21|
United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988;United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances|||1582 27627|1988-12-20|
International Convention for the Suppression of Terrorist Bombings|A/RES/52/164|annex|2149 37517|1997-12-15|
International Convention for the Suppression of the Financing of Terrorism|A/RES/54/109|annex|2178 38349|1999-12-09|
International Convention for the Suppression of Acts of Nuclear Terrorism|A/RES/59/290|annex|2445 44004|2005-04-13|
International Convention against the Taking of Hostages|A/RES/34/146|annex|1316 21931|1979-12-17|
United Nations Global Counter-Terrorism Strategy|A/RES/60/288|||2006-09-08|
Pact for the Future|A/RES/79/1|||2024-09-22|
Global Digital Compact|A/RES/79/1|annex I||2024-09-22|
Declaration on Future Generations|A/RES/79/1|annex II||2024-09-22|
Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations;Declaration on Principles of International Law concerning Friendly Relations and Co-operation among States in accordance with the Charter of the United Nations|A/RES/2625(XXV)|annex||1970-10-24|
Definition of Aggression|A/RES/3314(XXIX)|annex||1974-12-14|
Declaration on the Granting of Independence to Colonial Countries and Peoples|A/RES/1514(XV)|||1960-12-14|
Declaration on the Right to Development|A/RES/41/128|annex||1986-12-04|
United Nations Declaration on the Rights of Indigenous Peoples|A/RES/61/295|annex||2007-09-13|
United Nations Declaration on the Rights of Peasants and Other People Working in Rural Areas|A/RES/73/165|annex||2018-12-17|
Declaration on the Elimination of Violence against Women|A/RES/48/104|||1993-12-20|
Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on Religion or Belief|A/RES/36/55|||1981-11-25|
Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities|A/RES/47/135|annex||1992-12-18|
Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms|A/RES/53/144|annex||1998-12-09|
Declaration on a Culture of Peace|A/RES/53/243|A||1999-09-13|
Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power|A/RES/40/34|annex||1985-11-29|
United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules);Nelson Mandela Rules|A/RES/70/175|annex||2015-12-17|
United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules);United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders;Bangkok Rules|A/RES/65/229|annex||2010-12-21|
United Nations Standard Minimum Rules for the Administration of Juvenile Justice|A/RES/40/33|annex||1985-11-29|
United Nations Standard Minimum Rules for Non-custodial Measures|A/RES/45/110|annex||1990-12-14|
Convention on the Privileges and Immunities of the United Nations|A/RES/22(I)|A|1 4|1946-02-13|
Convention on the Safety of United Nations and Associated Personnel|A/RES/49/59|annex|2051 35457|1994-12-09|
Vienna Convention on Diplomatic Relations|||500 7310|1961-04-18|
Vienna Convention on Consular Relations|||596 8638|1963-04-24|
Vienna Convention on the Law of Treaties|||1155 18232|1969-05-23|
`;
