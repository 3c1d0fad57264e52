/**
 * Bodies in document symbols, compiled from texts of the United Nations.
 * Columns: first components; kind: s series, b body within a series, f series of another organization; name.
 * Made by scripts/vocabulary; do not edit.
 */
export default `A	s	General Assembly
S	s	Security Council
E	s	Economic and Social Council
T	s	Trusteeship Council
ST	s	Secretariat
AT	s	United Nations Administrative Tribunal (to 2009)
CAC/COSP	s	Conference of the States Parties to the United Nations Convention against Corruption
CAT/C	s	Committee against Torture
CBD	s	Convention on Biological Diversity
CCM	s	Convention on Cluster Munitions
CCPR/C	s	Human Rights Committee
CCW	s	Convention on Certain Conventional Weapons
CD	s	Conference on Disarmament
CEB	s	Chief Executives Board for Coordination
CED/C	s	Committee on Enforced Disappearances
CEDAW/C	s	Committee on the Elimination of Discrimination against Women
CERD/C	s	Committee on the Elimination of Racial Discrimination
CLCS	s	Commission on the Limits of the Continental Shelf
CMW/C	s	Committee on Migrant Workers
CRC/C	s	Committee on the Rights of the Child
CRPD/C	s	Committee on the Rights of Persons with Disabilities
CTOC/COP	s	Conference of the Parties to the United Nations Convention against Transnational Organized Crime
DC	s	Disarmament Commission (1952–)
DP	s	United Nations Development Programme
E/ICEF	s	Executive Board of UNICEF
FCCC	s	United Nations Framework Convention on Climate Change
GOV	f	IAEA Board of Governors
HRI	s	International human rights instruments
HSP	s	UN-Habitat
ICCD	s	United Nations Convention to Combat Desertification
ID	s	UNIDO (before it became a specialized agency)
INFCIRC	f	IAEA information circular
IPBES	s	Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services
ISBA	s	International Seabed Authority
JIU	s	Joint Inspection Unit
LOS	s	Preparatory Commission for the Seabed Authority and ITLOS
NPT/CONF	s	Review Conferences of the Parties to the Non-Proliferation Treaty
PBC	s	Peacebuilding Commission
SPLOS	s	Meeting of States Parties to the Convention on the Law of the Sea
TD	s	United Nations Conference on Trade and Development
UNCTAD	s	UNCTAD secretariat publications
TPNW	s	Treaty on the Prohibition of Nuclear Weapons
BWC	s	Biological Weapons Convention
UNEP	s	United Nations Environment Programme
UNEP/CBD	s	Convention on Biological Diversity (to 2016)
UNEP/CMS	s	Convention on Migratory Species
UNEP/OzL.Pro	s	Montreal Protocol
UNITAR	s	United Nations Institute for Training and Research
UNW	s	UN-Women Executive Board
WFC	s	World Food Council
WFP/EB	f	World Food Programme Executive Board
WT	f	World Trade Organization
WHA	f	World Health Assembly
Hg	s	Minamata Convention
A/C.1	b	First Committee (Disarmament and International Security)
A/C.2	b	Second Committee (Economic and Financial)
A/C.3	b	Third Committee (Social, Humanitarian and Cultural)
A/C.4	b	Special Political and Decolonization Committee (Fourth Committee)
A/C.5	b	Fifth Committee (Administrative and Budgetary)
A/C.6	b	Sixth Committee (Legal)
A/SPC	b	Special Political Committee (to 1993)
A/HRC	b	Human Rights Council
A/HRC/WG.6	b	Working Group on the Universal Periodic Review
A/HRC/WGEID	b	Working Group on Enforced or Involuntary Disappearances
A/CN.4	b	International Law Commission
A/CN.9	b	United Nations Commission on International Trade Law
A/CN.10	b	Disarmament Commission (since 1978)
A/AC.105	b	Committee on the Peaceful Uses of Outer Space
A/AC.109	b	Special Committee on decolonization (Committee of 24)
A/AC.96	b	Executive Committee of the UNHCR Programme
A/AC.121	b	Special Committee on Peacekeeping Operations
A/AC.183	b	Committee on the Exercise of the Inalienable Rights of the Palestinian People
A/AC.198	b	Committee on Information
A/ES-10	b	tenth emergency special session
A/S-32	b	thirty-second special session
A/INF	b	General Assembly information series
A/BUR	b	General Committee
A/CONF.192	b	Small arms Programme of Action conferences
E/CN.3	b	Statistical Commission
E/CN.4	b	Commission on Human Rights (to 2006)
E/CN.4/Sub.2	b	Sub-Commission on the Promotion and Protection of Human Rights
E/CN.5	b	Commission for Social Development
E/CN.6	b	Commission on the Status of Women
E/CN.7	b	Commission on Narcotic Drugs
E/CN.9	b	Commission on Population and Development
E/CN.15	b	Commission on Crime Prevention and Criminal Justice
E/CN.16	b	Commission on Science and Technology for Development
E/CN.17	b	Commission on Sustainable Development (to 2013)
E/CN.18	b	United Nations Forum on Forests
E/C.2	b	Committee on Non-Governmental Organizations
E/C.12	b	Committee on Economic, Social and Cultural Rights
E/C.16	b	Committee of Experts on Public Administration
E/C.19	b	Permanent Forum on Indigenous Issues
E/C.20	b	Committee of Experts on Global Geospatial Information Management
E/HLPF	b	high-level political forum on sustainable development under ECOSOC
E/FFDF	b	forum on financing for development follow-up
E/ECE	b	Economic Commission for Europe
E/ESCAP	b	Economic and Social Commission for Asia and the Pacific
E/ECA	b	Economic Commission for Africa
E/ESCWA	b	Economic and Social Commission for Western Asia
LC	b	Economic Commission for Latin America and the Caribbean
S/AC.	b	committees of the Security Council
ST/SGB	b	Secretary-General's bulletin
ST/AI	b	administrative instruction
ST/IC	b	information circular
ST/SG/AC.10	b	Committee of Experts on the Transport of Dangerous Goods and GHS
ST/LEG	b	Office of Legal Affairs series
ST/ESA	b	Department of Economic and Social Affairs series
TD/B	b	Trade and Development Board
TD/B/EDE	b	Intergovernmental Group of Experts on E-commerce and the Digital Economy`;
