/**
 * Openings of preambular paragraphs, compiled from texts of the United Nations.
 * Columns: phrase; uses by GA, HRC, ECOSOC, SC since 2000, SC 1994–2015, SC 1946–1993; uses with also, with further;
 * word that nearly always follows; repetition; status; italics over the whole phrase/over less, outside and in SC.
 * Made by scripts/vocabulary; do not edit.
 */
export default `Recalling	8074	762	506	3041	1656	542	2276	956
Recognizing	5291	535	319	1044	493	49	1169	368
Reaffirming	3994	438	168	2096	693	360	933	342
Welcoming	2233	214	66	1990	1197	92	376	131
Noting	2713	212	124	1018	532	498	446	147
Taking note	1393	66	69	853	511	253	190	42	of
Stressing	1179	146	59	846	444	39	169	33
Emphasizing	1075	131	15	603	301	23	83	19
Acknowledging	997	169	63	228	94	5	112	23
Reiterating	404	38	16	795	151	42	13	8
Expressing		1		1090	16	91	29	10
Underlining	449	63	10	347	141	11	21	8
Having considered	554	1	13	240	369	263	37	1
Expressing concern	486	66	14	210	125	14	36	13					12/18
Deeply concerned	548	102	13	58	100	97	59	17
Bearing in mind	546	28	31	80	55	57	14						5/1
Acting				679	458	62
Noting with concern	494	54	25	98	95	20	34	5					1/2
Mindful	542	22	11	58	17	35	16	2
Commending	117	7	10	482	308	35	20	11
Convinced	531	11	4	65	60	70	18	5
Determining				562	332	26		2	that
Concerned	473	40	11	26	42	49	32	6
Noting with appreciation	435	43	15	38	36	18	30	1					2/1
Condemning	144	26		328	87	17	29	8
Encouraging	182	12	20	246	82	1	1
Expressing deep concern	243	83	23	59	51		23	6					7/6
Guided	206	164	4	13	2		26	2	by
Underscoring	128	27	7	220	59		2	1
Affirming	177	33	11	143	46	24	2	4
Aware	280	8	4	9	9	10	12
Strongly condemning	73	26	14	180	30	8	15	3
Expressing grave concern	125	65	36	64	45	9	30	13					2/10
Considering	227	10		38	34	90	21	1
Urging	63	8		197	82	2	2
Noting with great concern	224	5	17	13	10	5	10					44/1
Highlighting	168	24	5	41	22		11	1
Conscious	224	2	10			48
Taking note with appreciation	173	14	6	12	11	3	10	2	of
Deploring	91	22	8	72	54	35	9	9
Noting with satisfaction	175	2		14	26	19	4
Gravely concerned	115	13	16	44	44	123	1
Calling upon	47	7	4	77	40	4							5/2
Taking into account	109	5	6	12	9	42	1	1
Recognising				128	3	1		5			=Recognizing
Determined	60	6	4	55	92	37	4		to
Alarmed	86	25		6	4	13	6
Expressing its concern	79	17		20	53	7	2	1					0/4
Having examined	89		6	20	27	128	7
Cognizant	108	2		1		7	12
Expressing its deep concern	76	7	8	13	33		12	2					1/2
Expressing its appreciation	62	1	11	23	51	12							0/4
Noting with deep concern	55	18		23	16	6	6						4/4
Looking forward	59	4	3	27	21		5	1	to
Calling	1			92	5	5
Reaffirming its commitment	87			1	198	8	1		to			23/7	0/9
Noting with grave concern	58	5	6	13	5	10	3
Expressing serious concern	23	21	2	35	17	1	3	1					2/3
Supporting	16	3		51	34	1
Seriously concerned	62	3		4	2	4
Expressing appreciation	38	2		25	22	2							2/1
Echoing				62	31		5
Welcoming and encouraging	3	2		56				3
Expressing its grave concern	41	13		6	29	2	9	7					0/1
Emphasising				59	2						=Emphasizing
Calling on		5		50	47	1	1						1/1
Reiterating its deep concern	41	5		9	16		5
Taking into consideration	38	3	5	5	5	16	1	1
Recalling with appreciation	47	3					3	3
Noting with serious concern	41	3		1	15
Referring	36		7	1	1	5	10	4
Remaining deeply concerned	24	2	1	14	3
Recognizing with concern	38	3			1		7	7
Reiterating its concern	30			8	34	1							0/2
Regretting	19	5		13	14	8
Believing	32	3		1		3	7
Calling for	28			6	8								1/3
Demanding				33	18	2
Welcoming in this regard	31			2		1	3	1				5/3
Paying tribute				31	35	11							1/1
Responding				31	32	28
Recalling with concern	29			2	2
Noting with regret	23	1		6	20	20							0/1
Reminding	2			27	22	3
Appreciating	19	2		8	2	2	2
Recalling in particular	21	1		7		7							0/3
Reiterating its serious concern	10		5	11	33
Reiterating its grave concern	13	4		9	8	2		3
Desirous	25					3
Expressing alarm	4	10	4	7		1							0/2
Wishing	25
Agreeing				23	14
Deeply disturbed	13	4		6	11	18
Acknowledging with appreciation	18	3		2	2
Having taken note				22	14	14	3	1
Strongly deploring	18	2		2	5	3	7
Confirming	20	2				3	3	2
Expressing gravest concerns	18		4
Re-emphasizing	8	3		10	6	1
Noting in this regard	21					2						4/1
Having regard	1			19	19	1
Honouring	16			4	1
Recognizing with deep concern	18	2
Expressing its deep appreciation	8			11	4	2
Encouraged	14			4	6	1
Committed	17	1			5		2
Reiterating its conviction	13		5			1						1/1
Condemning in the strongest terms	12	6											0/10
Endorsing	1			16	8	4
Resolved	14	2		1	1	1
Expressing particular concern	16	1			1		4
Calling attention	16			1			6
Reiterating its strong condemnation	13		1	2	22
Reaffirming once more	14	2				1
Recommitting	16
Reaffirming its determination	15				18	7							0/7
Expressing its satisfaction	14			1	9		7
Taking note with satisfaction	4		5	6	8
Deeply alarmed	11	3	1		2	3	1
Concurring				14	6
Recognizing with satisfaction	14				1
Deeply convinced	14
Reaffirming its strong condemnation	14						7
Believing it necessary	14
Having reviewed		1		12	12	3
Remaining concerned	5	6		2	3		2
Strongly encouraging	1			12	1
Expressing its conviction	7		6			2
Renewing its unwavering commitment	13
Reaffirming its strong commitment	12				170							2/6	0/28
Reiterating its appreciation	10			2	19
Inviting	9	1		2	2
Reaffirming its deep concern	12
Reiterating its request				11	1								1/1
Noting in particular	7	3		1		2
Expressing profound regret	9	2
Reaffirming its strong support	10				18								0/3
Having heard			6	4	3	106
Remaining seriously concerned				10	9
Condemning strongly		2		8	8	1
Having received	10				2	31
Expressing grave alarm	5	1		4	4	4
Recognizing and affirming	10
Condemning in the strongest possible terms	6		2	2									0/1
Sharing the deep concern	10
Recalling with satisfaction	10
Reiterating its commitment	9				18
Deeply regretting	6	2		1	1	3
Trusting	9
Deploring in particular	7	2
Strongly convinced	9						1
Reiterating its call upon	7			1	25								0/3
Stressing again	2			6	4	1
Expressing support	7			1	3
Taking note with concern	6			2	2	1
Expressing deep appreciation	5			3	2
Particularly concerned	7			1	1
Expressing regret	4	3		1	1
Expressing continued concern	6			2	1
Gravely distressed				8	1
Deeply deploring	4	4				5
Welcoming with appreciation	7	1				1
Realizing	8					1
Reiterating its call for	8											1/1
Disappointed	8
Expressing its unequivocal support	6	2
Expressing its full support		2		5	23	1							0/3
Reaffirming its concern	5			2	11	1
Reiterating its condemnation	6			1	11	1
Expressing its support	5			2	9	1							0/1
Strongly urging				7	6
Reiterating deep concern	4			3	2
Firmly convinced	6			1	1	1
Expressing outrage				7	1	1
Recalling with grave concern	3	3		1	1
Noting with deep regret	7					3
Reaffirming its recognition	7					3
Noting with alarm	6	1				3
Reaffirming its belief	7					2							0/1
Having listened	7					1
Being gravely concerned	7					1
Underlining its strong condemnation	7
Alarmed and concerned	7
Reiterating its continuing support	7
Reaffirming its serious concern	7
Reaffirming its unwavering commitment	7						2
Noting again with appreciation	7
Continuing to underline	7
Reiterating its deep distress	7
Expressing solidarity	6			1
Noting with particular interest	7
Re-emphasizing its unequivocal support	7
Firmly believing	7
Seized	7
Expressing regret and concern	7
Reaffirming its call upon	7
Expressing grave concern in particular	7
Stressing again with grave concern	5	2
Reiterating its support	6				16	11						2/1	0/2
Congratulating				6	5
Expressing its gratitude	1		3	2	4	3
Affirming its support	6				2								0/1
Expressing profound concern	3	3			1
Recalling and reaffirming				6		10							0/3
Expressing once again				6		6
Affirming once again	6
Reconfirming	6
Recalling its commitment	6
Deeply disappointed	6
Expressing its determination				5	19
Reiterating and underscoring				5	6
Expressing again its appreciation				5	6
Remaining greatly concerned				5	5
Remaining convinced	3			2	3		1
Noting with interest		4		1	2
Expressing great concern				5	1
Noting with renewed concern	5
Commemorating	5
Noting with profound concern	5
Recognizing and reaffirming	5
Reiterating its call				4	28	1						3/1	0/5
Emphasizing once again	4				8
Reiterating its endorsement	4				4
Expressing gratitude		2		2	4
While noting				4	4
Applauding				4	4
Deploring again				4	4
Noting with strong concern				4	4
Again taking into account				4	4
Resolving				4	3
Taking note with interest		2		2	2
Observing	3	1				11
Sharing	3			1	1	1
Welcoming in particular	3			1		4
Reaffirming in particular	4					4
Expressing strong concern				4		1
Noting with gratitude	4
Expressing its profound indignation	4
Reaffirming equally	4
Rejecting	3			1
Stressing with grave concern	4
Strongly condemning and expressing deep concern	3			1
Strongly emphasizing	2			2
Welcoming and reaffirming	4
Sharing deep concern	4
Noting again with regret	2	2
Having conducted				4
Expressing serious and urgent concern				4
Reaffirming its respect	3				42							0/1	0/7
Expressing its serious concern	2			1	24	5
Noting again with concern				3	4
Having noted	2			1		37
Expressing full support	3				3								0/2
Deeply committed				3	3
Expressing its intention				3	3
Thanking				3	2
Reaffirming once again				3	1	4
Remaining gravely concerned				3	1
Reaffirming its call for	3					4
Stressing the need				3		3						0/52	0/4
Profoundly concerned	3					1
Reaffirming its grave concern	3
Reaffirming its condemnation in the strongest possible terms	3
Recalling with serious concern	3
Continuing to take the view	3
Giving due consideration	3
Expressing sympathy	3
Stressing its resolve	3
Understanding	3
Proceeding	3
Confirming its commitment	3
Marking	3
Looking forward with interest	3
Ever mindful	3
Noting with concern at the same time				3
Reaffirming specifically				3
Recognizing in this regard				3
Reaffirming its support	2				22	1						0/1	0/2
Expressing its utmost concern				2	7
Expressing its continued concern				2	7
Willing				2	6
Expressing its alarm				2	5								0/1
Gravely alarmed	1	1			3	7
Noting with approval	2				2	3
Appalled		1		1	2	2
Reiterating serious concern		2			2
Being appalled				2	2
Reaffirming its conviction	2				1	2
Seeking	1			1	1	1
Anticipating				2	1	1
Declaring				2	1	1
Recalling its request	2				1
Praising	2				1
Requesting				2	1
Extolling				2	1
Fully supporting				2	1
Equally concerned	2					1
Reiterating the need				2		1						0/3	0/6
Reiterating its call on				2		1							0/2
Expressing the expectation	2
Reaffirming its commitment and strong political will	2											1/1
Reiterating its urgent call upon	2
Mourning	1			1
Expressing its resolve	2
Acknowledging with satisfaction	2
Recalling its demand	2											1/1
Reaffirming and committing	2
Unequivocally condemning	2
Expressing its abhorrence	2
Solemnly proclaiming	2
Noting especially	2
Recognizing and underscoring	2
Striving	2
Emphasizing its deep concern	2						1						0/2
Asserting	1	1
Expressing strong support	2						1
Acknowledging with deep concern		2
Extremely alarmed and concerned		2
Expressing its deepest concern		1		1
Taking note with deep concern		2
Expressing extreme concern		2
Taking due note				2
Strongly reiterating				2
Taking full note				2
Recalling and emphasizing				2
Encouraging in particular				2
Pledging				2
Having regard to and highlighting				2
Reiterating its grave alarm and concern				2
Reiterating its grave distress				2
Noting once again				1	10						o
Reiterating its determination	1				6	5					o
Reaffirming its call				1	4	5					o
Recalling its condemnation				1	4						o
Expecting	1
Having studied					14	41					o
Emphasizing its appreciation					18						o
Recognizing once again					13						o
Underlining its determination					11						o
Reiterating its firm condemnation					10						o
Reiterating its insistence					9						o
Expressing its strong concern					7						o
Having decided					6	5					o
Expressing once again its grave concern					6	2					o
Expressing once again its concern					6						o
Reaffirming its strongest condemnation					6						o
Stressing its determination					5						o
Remaining fully committed					5						o
Expressing deep gratitude					5						o
Expressing its expectation					4						o
Reiterating once again its calls					4						o
Expressing its profound appreciation					4						o		0/2
Desiring					3	2					o
Shocked					2	1					o
Grieved						16					o
Viewing with appreciation					1						o
Anxious						2					o
Fully aware						2					o
Keeping in mind						1					o
Approving											m
Confident											m
Contemplating											m
Deeply conscious											m
Expressing its wish											m
Fulfilling											m
Fully alarmed											m
Fully believing											m
Having adopted											m
Having devoted attention											m
Noting with zest											m
Pointing out											m
Viewing with apprehension											m`;
