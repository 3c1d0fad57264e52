/**
 * Openings of operative paragraphs, compiled from texts of the United Nations.
 * Columns: phrase; uses by GA, HRC, ECOSOC, SC since 2000, SC 1994–2015, SC 1946–1993; uses with also, with further;
 * word that nearly always follows; repetition; status; italics over the whole phrase/over less, outside and in SC.
 * Made by scripts/vocabulary; do not edit.
 */
export default `Requests	4698	487	246	3388	2052	627	669	242		addressee
Encourages	5613	329	319	1194	611	24	545	150		addressee
Decides	2788	282	97	4156	2955	653	464	385		content
Calls upon	4057	442	218	1293	963	444	431	130		addressee		744/1	44/6
Welcomes	3058	173	164	1414	892	130	422	113		content
Urges	2610	281	180	1316	761	201	229	73		addressee
Recognizes	3002	101	275	331	187	18	425	100		content
Reaffirms	2498	108	160	894	331	225	383	171		content
Recalls	2261	66	112	631	181	7	337	64		content
Stresses	1871	99	90	609	383	26	199	32		content
Invites	2018	88	136	142	129	67	85	11		addressee
Notes	1877	48	105	320	166	60	214	40		content
Takes note	1904	51	110	230	125	51	171	28	of	content
Emphasizes	1469	47	65	349	175	11	225	29		content
Reiterates	763	68	53	739	234	100	47	17		content
Underlines	552	27	13	320	174	16	28	10		content
Acknowledges	738	43	55	71	33		53	6		content
Expresses	13		1	640	18	118	1	8
Demands	117	23	4	502	354	162	22	49		content
Calls for	421	60	51	105	72	27	49	6		content		93/2	5/6
Calls on	7	4		583	401	35	5	12					28/3
Commends	363	23	8	191	163	61	39	5		mixed
Endorses	413		14	97	94	35	4	4
Notes with appreciation	484	7	7	7	13	8	25	1		content
Condemns	147	44		269	153	110	25	11		content
Expresses its appreciation	416	4	14	20	45	28	22	1		mixed
Underscores	157	16	9	251	70	2	8	4		content
Affirms	168	17	2	238	87	34	14	5		content
Notes with concern	343	6	18	21	24	1	28			content			3/1
Authorizes	91			289	250	35	7	12
Expresses concern	288	32	9	48	31	4	10	4		content			3/3
Strongly condemns	162	43	3	147	67	66	19	2		content
Takes note with appreciation	302	14	32	4	8	8	17		of	content		53/1
Recommends	216	3	55	26	13	145	32	6		content
Approves	209		4	16	35	83	33	21		content
Directs	1			218	103	15		4
Reiterates its request	193	2	4	16	28	3	10	1		addressee		28/1	2/6
Notes with satisfaction	186	4		3	14	10	33	5		content
Strongly urges	71	9		102	45	12	1
Expresses deep concern	123	36	5	17	21	2	5					36/1
Supports	83	2		68	57	16		1
Looks forward	105	1	8	36	35	6	7		to
Expresses grave concern	97	24		9	6		8	1		content
Strongly encourages	102	5	1	19	8		3			addressee
Appeals	106	3	2	10	18	41			to
Expresses its concern	87	7	1	19	38	2	4	1
Highlights	74	3	13	20	4		2
Reiterates its call upon	96			8		3	7						0/3
Expresses its deep concern	81	10		10	30	3	2
Deplores	63	17		20	19	40	3
Appreciates	88	1	2	5	3	1	1
Appropriates	86						24			content
Takes into account	83
Expresses serious concern	65	2		15	7		6
Reaffirms its commitment	76		5		10	2	9	2		content		8/7
Confirms	10	2	1	66	29	27	1	2
Expresses its intention	9			67	154	1		2					3/3
Reminds	22	3		44	70	13
Recognizes with appreciation	66						12	6		content
Authorises				64				24			=Authorizes
Emphasises				60	8						=Emphasizes
Considers	47	2	1	9	11	26
Agrees	36		1	19	10	6	1
Resolves	43	2		7	4	27
Declares	36			15	7	54	7
Regrets	19			31	17	4	3
Re-emphasizes	40	4	2	2	15	23	7			content
Reiterates its appreciation	44			2	10
Reiterates its invitation	42		3		2		1
Reiterates its call for	43			2								4/9	1/6
Reiterates its call	15			29	96	8						29/9	5/6
Calls once again upon	43				4	4
Expresses its gratitude	40			1	3	3
Condemns in the strongest terms	30	9		2		1	1
Welcomes and encourages	31	2		7				2
Renews				37	1	3
Recalls with appreciation	35	1					2
Recalls with satisfaction	33			1	1		2
Condemns unequivocally	22	12				2	6	2
Condemns in the strongest possible terms	27	3	4				6
Expresses appreciation	27		6		7	3	3	3
Recommits	31	2					1
Pays tribute	13			19	27	2
Welcomes with appreciation	29	1	2		1	3
Reiterates its demand	18			13	44	9							0/1
Determines	11	2		18	7	19
Reaffirms its support	30				15	5
Adopts	27		1	2	1	1
Notes with grave concern	29			1	1
Reiterates its commitment	27				10		3
Expresses its satisfaction	24			2	6	3
Recognises				26	1						=Recognizes
Draws the attention	20		6			1	5	1				2/1
Notes with great concern	14		10	1
Reiterates its concern	20	1		2	12								0/1
Expresses its grave concern	7	13		3	10	4
Reiterates its support	21			1	15	1							0/1
Requires	1			21	11	3
Recalls its request	21				3		1						0/2
Once again urges	20			1	1
Acknowledges with appreciation	20	1
Takes note with interest	20			1
Notes with regret	18	2			1	1	7
Strongly supports		2		17	21	3
Reiterates its deep concern	15	3		1	4
Commits	18	1
Reaffirms its determination	18				1	8							0/2
Expresses particular concern	10	1		7	1
Rejects	12	2		4		2
Renews its call upon	14			4
Continues to encourage	15			3
Reaffirms its request	17				2	1	5
Notes with deep concern	12		1	4	1		3
Expresses its support	8	4		4	35	4
Expresses its serious concern	11			5	13
Expresses its deep appreciation	6		5	5	7
Congratulates	16					1
Recognizes with concern	16						1
Remains deeply concerned	12	4
Reiterates its grave concern	15				6
Strongly reaffirms	10			5	1	1
Notes with interest	15					2
Reiterates its call on				15		2
Proclaims	15
Welcomes and urges	4		9	2
Reaffirms its strong support	14				7
Remains concerned	7	2		5	3
Reiterates its serious concern	10			4	2
Maintains	2			12		1
Deeply regrets				13	8	2
Takes note with satisfaction	11			2	2	3	2
Invites and encourages	13
Expresses its determination	4			8	24	1
Expresses support	8	1		3	3
Reiterates its endorsement	8			4	2
Strongly appeals	12				1	5
Notes with serious concern	12				1
Reconfirms	7			5		2
Strongly calls upon	3			9
Deplores and condemns in the strongest terms	12
Welcomes and supports	6	2		3	3	1	1
Fully supports	2			9	2	5
Expresses strong concern	10			1	1
Urgently calls upon	8			3		6
Condemns without reservation	10			1			1
Expresses its profound gratitude	8		3
Expresses the hope	10					9
Recognizes with deep concern	10
Reiterates its conviction	10
Reiterates its strong support	8			1	36	21
Reaffirms its decision	3		2	4	12	4	1					2/4
Reiterates its calls				9	9	1
Reiterates its condemnation	7			2	6	1
Expresses its commitment	8			1	5
Clarifies				9	1
Expresses alarm	7	1		1		1
Firmly condemns	7			2
Strongly objects	7	2
Continues to urge				9				1
Expresses its willingness				8	16	1							0/1
Extends				8	4	60
Commends and strongly supports				8	8
Expresses full support	7			1	6	2							0/2
Reaffirms its concern	7			1	1
Urgently requests	6			2		1
Encourages and recognizes	8
Undertakes	1			6	8	5		1
Expresses its firm conviction	7				1
Expresses its firm belief	7				1
Reaffirms once again	7					9
Reaffirms its approval	7					2
Reaffirms its call upon	6		1			2
Reaffirms its recognition	7					1
Underlines once again	7					1
Expresses the view	7
Considers it important	7
Affirms its support once again	7
Calls attention to and reaffirms	7
Notes with increasing concern	7
Emphasizes once more	7
Emphasizes its utmost concern	7
Determines once more	7
Demands once more	7
Declares its firm opposition	7
Renews its commitment	7
Calls once again for	7
Stresses its commitment	7
Expresses its very serious concern	7
Underscores its very serious concern	7
Expresses its very deep concern	7
Reiterates its approval	7
Once again encourages	7
Commends once again	7						2
Emphasizes once again	7
Expresses its continued serious concern	7
Notes with appreciation and satisfaction	7
Recommits firmly	7
Takes note with concern	7
Realizes	7
Supports and encourages	7
Reaffirms its condemnation in the strongest possible terms	7
Continues to welcome	7
Reiterates its invitation and encouragement	7
Respects	7
Proposes	5	2
Forwards				7
Stresses once again	6				1	2
Again calls upon		2		4		4
Affirms its deep commitment	6
Reiterates its previous requests	6
Deplores and strongly condemns	6
Emphasizes once again its serious concern	6
Takes note with great concern in that regard	6
Reiterates its appeals	6
Takes note once again	6
Acknowledges with great concern	6
Reiterates its requests	6
Renews its decision	6						1
Strongly deplores	1	3		1	6	11
Insists				5	6	6
Notes with strong concern				5	6
Strongly emphasizes	3			2	2
Unequivocally condemns	1			4	2		1
Deeply deplores	2	2		1	1	4
Expresses its conviction	5					1
Reiterates its strong condemnation	3	2				1
Welcomes and accepts with appreciation	5
Recalls and reiterates	5
Acknowledges with great appreciation	5
Expresses the need	5
Expresses special commendation	5
Recognizes and encourages	3	1		1
Values	5
Anticipates	5
Considers it alarming	5
Recalls with concern	5
Notes with deep regret	5
Acknowledges and profoundly regrets	5
Expresses its deep regret	5
Understands	4			1
Continues to condemn in the strongest possible terms		5
Expresses its readiness				4	34	8
Affirms its intention				4	9
Reaffirms its demand				4	8	4
Concurs	1			3	4	1
Asks				4	3	1
Expresses strong support	4				1
Again encourages				4	1
Renews its request	3		1			3
Reaffirms its profound solidarity	4						1
Expresses solidarity with and compassion for	4
Reaffirms its conviction	4
Pledges its continued support	4
Reiterates its unwavering commitment	4
Takes note with grave concern	4
Reiterates its strong encouragement	4
Recalls in this regard	3			1								0/1
Notes with alarm	4
Welcomes and expresses its appreciation		4					1
Expresses serious concerns				4									0/1
Recalls its decision	2			1	20							0/10
Reiterates its intention				3	11
Calls again upon		2		1	7	8
Urges once again		2		1	7	1
Demands once again				3	5	6
Expects	2			1	3	2
Renews its appeal			3		3
Exhorts				3	3
Expresses its continued concern				3	3
Reiterates its appeal	3				2	5
Reaffirms its full commitment	3				1
Recalls its invitation	3				1
Endorses and supports	3				1
Expresses its continued deep concern	3				1
Calls attention	3					3
Establishes	2			1		3
Appoints	1			2		2
Greatly appreciates	3
Continues to express particular concern	3
Considers it intolerable	2	1
Expresses its profound concern	3
Expresses its utmost concern	3
Continues to acknowledge	3
Welcomes in this regard	2			1								0/1
Notes with particular concern	3
Reaffirms its commitments	3
Encourages once again	3
Once again requests	3
Revises	2			1
Confirms its recognition	3
Welcomes and continues to encourage	3
Once again invites	3
Renews its previous call	3
Commends with satisfaction	3
Stresses its continued determination	3
Brings to the attention	3
Recalls with interest	3
Confirms its determination	2			1
Asserts		1		2
Recognizes and promotes			3
Remains however deeply concerned				3
Unequivocally rejects and condemns				3
Welcomes and endorses				3
Strongly supports and encourages				3
Notes again				3
Expresses its full support	1			1	49	10							0/6
Expresses its intent				2	9								0/2
Reiterates its demands				2	5	1
Reaffirms its condemnation				2	2	2
Gives its full support				2	2
Emphasizes again				2	2
Recalls its demand				2	2
Expresses regret				2	2
Denounces		2			1	1
Expresses satisfaction	1			1	1
Takes note with extreme concern				2	1
Intends				2	1			1
Reaffirms its responsibility				2	1
Affirms its expectation				2	1
Welcomes and acknowledges	2
Is encouraged	2
Bears in mind	2
Expresses its gratitude and support	2
Notes with encouragement	2
Reiterates once again its serious concern	2
Reaffirms its firm support	2
Greets	2
Welcomes in particular	1			1
Welcomes and recognizes	2
Continues to stress	2
Reiterates its strong and unequivocal condemnation	2
Suggests	2
Applauds	2
Deplores in the strongest terms	2
Reaffirms its expectation	1			1
Emphasizes in particular	2
Recalls its concern	2
Strives	2
Refers	2
In this regard calls upon	2						2
Raises awareness	2
Continues to be concerned	2
Strongly welcomes	1	1
Expresses strong expectations	2
Expresses grave alarm	1		1
Decreases	2						1
Stresses and restates		2
Strongly reiterates		2
Expresses deep sympathy		2
Acknowledges with satisfaction			2
Strongly underlines				2
Takes full note				2
Takes positive note				2
Expresses great concern				2
Stresses anew				2
Reiterates and reaffirms				2
Welcomes and affirms				2
Deplores and condemns				2
Calls again on				1	9	1					o
Reiterates its determination	1				8	2					o
Expresses its strong concern				1	7						o
Urges again				1	5	1					o
Calls once again on				1	4						o
Trusts	1
Draws attention				1
Reaffirms its call					12	4					o	1/1	0/3
Renews its call					12						o
Reaffirms its position					7	2					o
Expresses its deepest sympathy and condolences					7						o
Reiterates its encouragement					6	1					o		0/1
Reiterates its belief					5						o
Reiterates its decisions					5						o
Notes again its concern					4						o
Instructs						14					o
Expresses its hope					1	1					o
Censures						5					o
Accepts						4					o
Transmits						3					o
Declares accordingly											m
Designates											m
Has resolved											m
Hopes											m
Registers											m
Seeks											m
Solemnly affirms											m`;
