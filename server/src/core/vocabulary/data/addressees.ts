/**
 * Those whom operative paragraphs address, compiled from texts of the United Nations.
 * Columns: addressee; paragraphs of GA, HRC, ECOSOC, SC; paragraphs that open with encourages, requests, calls upon, urges, invites.
 * Made by scripts/vocabulary; do not edit.
 */
export default `the Secretary-General	210	8	10	46	13	242	8	3	8
Member States	242		46	4	113	3	78	50	43
States	118	65	3		58	5	55	61	5
all States	28	15	1	1	8	5	24	8
all Member States	24		1	5	13	1	8	7	1
the international community	16	2	1	1	6		9	5
all parties	7	1	2	9	1		9	8	1
the Office of the High Commissioner	9	13			6	11	3		2
Governments	37				20		7	4	3
States parties	23	2			6		6	13
the Special Committee	12					10			2
the United Nations	7		4		2	2	4	2	1
the High Commissioner	2	13				14			1
all Governments	5	2			1		2	3	1
the United Nations High Commissioner for Human Rights		6				6
Member States and other donors	3		2					1	4
all relevant stakeholders	6				3				3
the Secretary-General and the United Nations High Commissioner for Human Rights	2	3				5
the Special Rapporteur	4	3			1	5			1
the United Nations Office on Drugs and Crime	19		2		1	13	2	4	1
the United Nations system	5		1		1	2		1	2
the administering Power	15					7	7	1
the parties	3	2		1	1		4	1
the Independent Expert	1	7				5			3
the President of the General Assembly	4					3			1
the Territory and the administering Power	4					4
Governments and all relevant stakeholders	3				2			1
Governments and other relevant stakeholders	3				1
Member States and other stakeholders	3						2	1
Member States and relevant stakeholders	3		1		1		1	1	1
States and other relevant stakeholders	2	2			2		2
all States parties	3						1	2
the Commission on Crime Prevention and Criminal Justice	2		1			1	2
the Office of the United Nations High Commissioner for Human Rights	1	2				3
the administering Powers concerned	3		1			3	1`;
