/**
 * Openings that follow one another, compiled from texts of the United Nations.
 * Columns: part, p or o; opening before, empty at the beginning; paragraphs after it; those that open alike outside the
 * Security Council, and those of them with also or further in turn; what opens them most often, with counts.
 * Made by scripts/vocabulary; do not edit.
 */
export default `p	recalling	792	268	264	recalling 286,reaffirming 105,recognizing 53,welcoming 46,noting 43,stressing 20,taking note 20,concerned 15,having considered 13,emphasizing 11,acknowledging 9,bearing in mind 9
p	recognizing	435	117	113	recognizing 121,reaffirming 34,recalling 33,welcoming 31,noting 26,stressing 18,emphasizing 16,expressing concern 14,acknowledging 12,concerned 10,underlining 9,deeply concerned 8
p	reaffirming	405	110	110	reaffirming 118,recalling 84,recognizing 42,welcoming 17,emphasizing 15,taking note 12,reiterating 10,noting 9,acknowledging 8,bearing in mind 6,deeply concerned 5,highlighting 5
p	noting	241	59	57	noting 60,recalling 31,recognizing 23,welcoming 14,reaffirming 13,acknowledging 12,taking note 11,stressing 7,noting with concern 6,mindful 5,noting with appreciation 4,underlining 4
p		231			recalling 127,guided 29,reaffirming 27,having considered 22,recognizing 5,having examined 3,bearing in mind 2,convinced 2,determined 2,emphasizing 2,mindful 2,noting 2
p	welcoming	224	36	33	welcoming 37,recalling 34,recognizing 19,noting 17,acknowledging 10,taking note 10,noting with appreciation 7,stressing 6,bearing in mind 4,concerned 4,emphasizing 4,encouraging 4
p	taking note	127	23	22	taking note 26,recalling 20,recognizing 18,noting 14,welcoming 8,reaffirming 7,stressing 5,determining 4,acknowledging 3,bearing in mind 3,emphasizing 3,considering 2
p	stressing	125	14	14	stressing 16,recalling 15,recognizing 14,noting 8,emphasizing 6,reaffirming 6,welcoming 6,acknowledging 5,reiterating 5,noting with satisfaction 4,taking note 4,deeply concerned 3
p	acknowledging	112	20	19	acknowledging 20,recognizing 19,recalling 9,noting 8,reaffirming 7,stressing 6,welcoming 6,concerned 5,emphasizing 4,noting with concern 4,bearing in mind 2,deeply concerned 2
p	emphasizing	98	7	7	recognizing 15,recalling 11,emphasizing 9,noting 9,taking note 5,welcoming 5,expressing concern 4,bearing in mind 3,encouraging 3,expressing deep concern 3,reiterating 3,stressing 3
p	deeply concerned	66	12	12	deeply concerned 12,recognizing 11,recalling 6,noting with concern 4,reaffirming 4,convinced 3,stressing 3,acknowledging 2,bearing in mind 2,deeply alarmed 2,gravely concerned 2,noting 2
p	expressing concern	62	5	5	recognizing 9,recalling 7,expressing concern 5,conscious 4,reaffirming 4,deeply concerned 3,emphasizing 3,noting with concern 3,reiterating 3,stressing 3,commending 2,noting 2
p	concerned	54	4	4	recognizing 9,convinced 6,concerned 4,disappointed 4,recalling 4,acknowledging 3,deeply concerned 3,noting 3,reaffirming 3,stressing 3,taking note 2,welcoming 2
p	noting with concern	46			recognizing 8,welcoming 7,reaffirming 4,noting 3,recalling 3,acknowledging 2,concerned 2,emphasizing 2,expressing concern 2,noting with great concern 2,taking into consideration 2
p	underlining	46			recognizing 7,reaffirming 5,recalling 4,acknowledging 3,stressing 3,alarmed 2,emphasizing 2,expressing its satisfaction 2,mindful 2,noting 2,taking note 2,urging 2
p	bearing in mind	43	1	1	recalling 11,welcoming 7,recognizing 5,convinced 3,taking note 3,reaffirming 2
p	mindful	43			recalling 12,noting 5,aware 4,recognizing 4,acknowledging 2,cognizant 2,noting with appreciation 2,reaffirming 2,taking note 2,welcoming 2
p	reiterating	37			welcoming 5,recognizing 4,noting 3,reaffirming 3,recalling 3,encouraging 2,expressing 2,noting with great concern 2
p	convinced	36			noting 7,acknowledging 4,concerned 4,reaffirming 3,welcoming 3,expressing concern 2,recalling 2
p	expressing	36			expressing 8,underlining 4,calling 2,condemning 2,noting 2,recalling 2,recognizing 2,stressing 2
p	guided	35	4	4	reaffirming 14,recalling 14,guided 4
p	noting with appreciation	34			welcoming 6,recalling 5,noting 4,recognizing 3,stressing 3,taking note 3,mindful 2,taking note with appreciation 2
p	having considered	33	1	1	recalling 13,taking note 9,noting with appreciation 2,reaffirming 2
p	expressing deep concern	30	1	1	recognizing 5,noting 3,calling upon 2,gravely concerned 2,recalling 2
p	encouraging	29			recalling 7,acknowledging 5,recognizing 5,reaffirming 2,urging 2
p	condemning	26	4	4	condemning 4,gravely concerned 4,reaffirming 3,emphasizing 2,taking note 2
p	commending	21	1	1	recalling 4,recognizing 2
p	underscoring	21			reaffirming 7,expressing 2,noting 2,recognizing 2
p	gravely concerned	20			condemning 3,recalling 3,acknowledging 2
p	noting with great concern	20	2	2	recognizing 6,acknowledging 2,emphasizing 2,noting with concern 2,noting with great concern 2,recalling 2
p	affirming	19			reaffirming 3,recognizing 3,expressing concern 2,stressing 2
p	urging	18			recalling 4,reaffirming 3,concerned 2,condemning 2,welcoming 2
p	expressing grave concern	17	4	4	expressing grave concern 4,emphasizing 3
p	conscious	16			recognizing 6,reaffirming 2
p	determining	16			acting 14
p	noting with satisfaction	16			recalling 5,welcoming 3
p	aware	15	1	1	recognizing 5,recalling 2
p	considering	15	1	1	noting 2,recognizing 2,stressing 2
p	highlighting	15	2	2	expressing concern 3,highlighting 2,noting with great concern 2,recognizing 2
p	deploring	12	2	2	deploring 2,gravely concerned 2,stressing 2
p	expressing serious concern	12	3	3	expressing concern 3,expressing serious concern 3,noting with concern 2
p	strongly condemning	12	2	2	noting 2,recalling 2,strongly condemning 2
o	encourages	481	127	57	encourages 129,requests 43,urges 41,calls upon 37,recognizes 35,invites 33,welcomes 25,emphasizes 14,recalls 14,decides 13,reaffirms 12,stresses 12
o	requests	424	107	50	requests 124,decides 75,encourages 29,urges 25,calls upon 21,invites 20,recalls 19,welcomes 16,takes note 13,recognizes 10,notes 6,endorses 5
o	calls upon	386	73	25	calls upon 75,encourages 41,requests 40,urges 39,reaffirms 21,recognizes 20,welcomes 14,invites 13,emphasizes 11,stresses 10,takes note 10,acknowledges 9
o	urges	284	51	23	urges 57,encourages 42,calls upon 40,requests 21,reaffirms 18,recognizes 15,welcomes 10,invites 9,notes 8,stresses 7,takes note 6,recalls 5
o	welcomes	281	46	45	welcomes 51,encourages 35,requests 23,calls upon 19,recognizes 13,recalls 12,stresses 11,urges 10,decides 9,invites 9,notes 9,reaffirms 7
o		259			takes note 63,reaffirms 33,decides 32,calls upon 11,welcomes 11,recalls 10,requests 8,stresses 7,takes note with appreciation 7,recognizes 6,adopts 4,invites 4
o	reaffirms	236	43	43	reaffirms 43,calls upon 30,recalls 16,requests 13,encourages 12,recognizes 12,welcomes 11,urges 10,decides 9,takes note 8,reiterates 7,emphasizes 6
o	recognizes	229	30	29	recognizes 30,encourages 27,calls upon 21,urges 19,welcomes 18,reaffirms 14,notes 13,emphasizes 9,stresses 9,recalls 6,requests 6,acknowledges 4
o	decides	206	78	71	decides 103,requests 26,invites 12,encourages 8,calls upon 5,stresses 5,recalls 4,reiterates 4,demands 3,directs 3,notes 3,reaffirms 3
o	recalls	182	26	24	recalls 30,welcomes 24,requests 20,notes 16,encourages 14,urges 10,takes note 8,decides 7,invites 6,stresses 5,approves 4,reaffirms 4
o	invites	172	36	10	invites 36,requests 26,encourages 24,decides 15,calls upon 11,urges 10,welcomes 8,recognizes 7,stresses 7,notes 3,recalls 3,reiterates 3
o	takes note	162	13	12	endorses 26,decides 16,requests 14,takes note 13,encourages 9,notes 9,recognizes 8,reaffirms 7,welcomes 7,expresses its appreciation 6,recalls 6,invites 5
o	notes	150	17	17	notes 17,requests 14,encourages 13,recalls 10,welcomes 10,calls upon 9,recognizes 9,stresses 9,invites 7,emphasizes 6,reaffirms 6,notes with concern 5
o	stresses	127	3	3	requests 18,encourages 17,recognizes 11,urges 9,calls upon 8,decides 8,welcomes 8,emphasizes 6,notes 4,reaffirms 4,stresses 4,takes note 4
o	emphasizes	114	13	13	emphasizes 14,requests 12,encourages 10,calls upon 8,recognizes 8,reaffirms 7,notes 6,recalls 5,urges 5,invites 4,stresses 4,welcomes 4
o	reiterates	79	1	1	requests 12,calls upon 8,reaffirms 6,urges 6,encourages 5,recalls 4,recognizes 4,invites 3,notes 3,welcomes 3,calls for 2,decides 2
o	acknowledges	56	3	3	encourages 8,reaffirms 6,declares 4,recognizes 4,welcomes 4,acknowledges 3,calls upon 3,emphasizes 3,notes 3,requests 3,affirms 2,decides 2
o	calls for	45	6	6	calls for 6,calls upon 5,encourages 5,reaffirms 4,reiterates 3,urges 3,demands 2,stresses 2,underlines 2,underscores 2,welcomes 2
o	endorses	36			approves 8,decides 4,reaffirms 4,acknowledges 3,appropriates 3,requests 3
o	commends	32	2	2	welcomes 5,calls upon 4,encourages 3,reaffirms 3,requests 3,affirms 2,commends 2,recalls 2
o	expresses concern	32	6	6	expresses concern 6,emphasizes 5,invites 4,recognizes 4,expresses deep concern 2,requests 2,welcomes 2
o	expresses its appreciation	32	1		expresses concern 4,welcomes 4,calls upon 3,encourages 3,requests 3,invites 2
o	underlines	30	3	3	recognizes 5,reaffirms 3,underlines 3,acknowledges 2,calls upon 2,commends 2,encourages 2,expresses 2,reiterates 2,requests 2,takes note 2
o	notes with concern	29	2	2	reaffirms 4,calls upon 2,emphasizes 2,encourages 2,notes with concern 2,recognizes 2,reiterates 2,requests 2
o	notes with appreciation	27			encourages 5,notes 3,reiterates its call for 2,underlines 2,welcomes 2
o	takes note with appreciation	26			reaffirms 7,commends 2,encourages 2,requests 2,stresses 2,welcomes 2
o	approves	24	9	9	approves 9,appropriates 4,decides 2,endorses 2,recalls 2
o	demands	24			strongly condemns 4,decides 3,reiterates 3,requests 3,calls for 2,calls upon 2,welcomes 2
o	condemns	23	2	2	calls upon 5,condemns 2,decides 2,deplores 2,urges 2,welcomes 2
o	affirms	22			requests 4,decides 3,encourages 3,recognizes 3,reiterates 2,urges 2,welcomes 2
o	strongly condemns	21	2	2	demands 3,calls for 2,calls upon 2,strongly condemns 2
o	recommends	19	4	3	recommends 4,encourages 2,reiterates its invitation 2,urges 2
o	expresses deep concern	18	1	1	calls upon 4,encourages 3,urges 3,recognizes 2
o	underscores	16	1	1	calls upon 2,condemns 2,encourages 2,stresses 2
o	expresses grave concern	14	3	3	expresses grave concern 3,emphasizes 2,welcomes 2
o	reiterates its call upon	12	2	1	calls upon 2,once again urges 2,reiterates its call upon 2,requests 2`;
