-- A small community as a server of this migration wrote it: data only, in an order that foreign keys accept.
INSERT INTO public.community VALUES
	('com_1m8a88qfdram0gxxhyh6mmxva', '{"en": "Willow Bank"}', NULL, 'Asia/Shanghai', 'CNY', '2026-11-25 21:02:28.845+00', NULL);
INSERT INTO public.board VALUES
	('brd_1m8a88qnsvjtf0btyhr6c794g', 1, 'com_1m8a88qfdram0gxxhyh6mmxva', '{"en": "What first?", "zh-Hans": "先办哪件？"}', NULL, 'DECIDE', '{}', '2026-11-25 21:02:29.049+00', 'PUBLIC', NULL, NULL);
INSERT INTO public.person VALUES
	('per_1m8a88qgecph8m7qdbkh5gdbm', NULL, 3, '2026-10-26 21:02:28.878+00', NULL),
	('per_1m8a88qh4r7bfdn7cs21sdf7q', NULL, 3, '2026-10-26 21:02:28.9+00', NULL),
	('per_1m8a88qhct9wwr9pfp9fd834q', NULL, 3, '2026-10-26 21:02:28.908+00', NULL),
	('per_1m8a88qhkacee7jte3ckhf8j7', NULL, 3, '2026-10-26 21:02:28.915+00', NULL),
	('per_1m8a88qhre5te798gvwxz7jgj', NULL, 3, '2026-10-26 21:02:28.92+00', NULL),
	('per_1m8a88qhr0tag0tj6nm9c15hh', NULL, 3, '2026-10-26 21:02:28.92+00', NULL),
	('per_1m8a88qhrxmbvkqe6jed0pw0x', NULL, 3, '2026-10-26 21:02:28.92+00', NULL),
	('per_1m8a88qhrda43770g6cgrfzcm', NULL, 3, '2026-10-26 21:02:28.92+00', NULL);
INSERT INTO public.proposal VALUES
	('pro_1m8a88qq6s82k5ca2kj87ggpv', 2, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'per_1m8a88qhre5te798gvwxz7jgj', '{"en": "Lamps again"}', '{"en": "One every 120 m."}', 'FACILITIES', 4000000, '2026-11-25 21:02:29.094+00', 'MERGED', 'pro_1m8a88qpsk14t88ebwc122vkb', NULL, NULL),
	('pro_1m8a88qq3e8586da53fnrr7v7', 2, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'per_1m8a88qhre5te798gvwxz7jgj', '{"en": "Garden"}', '{"en": "One every 120 m."}', 'FACILITIES', 4000000, '2026-11-25 21:02:29.091+00', 'DECLINED', NULL, NULL, NULL),
	('pro_1m8a88qqa477pe6gekqy6phtc', 2, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'per_1m8a88qhre5te798gvwxz7jgj', '{"en": "Rude"}', '{"en": "One every 120 m."}', 'FACILITIES', 4000000, '2026-11-25 21:02:29.098+00', 'OPEN', NULL, '2026-11-25 21:02:29.778+00', NULL),
	('pro_1m8a88qnxaah34540rkv3k70e', 3, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'per_1m8a88qhre5te798gvwxz7jgj', '{"en": "Benches"}', '{"en": "One every 120 m."}', 'FACILITIES', 4000000, '2026-11-25 21:02:29.053+00', 'ADOPTED', NULL, NULL, NULL),
	('pro_1m8a88qpsk14t88ebwc122vkb', 3, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'per_1m8a88qhre5te798gvwxz7jgj', '{"en": "Lamps"}', '{"en": "One every 120 m."}', 'FACILITIES', 4000000, '2026-11-25 21:02:29.081+00', 'DECLINED', NULL, NULL, NULL),
	('pro_1m8a88s0janj9qwc9s7fqdc3r', 2, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'per_1m8a88qhre5te798gvwxz7jgj', '{"en": "Racks"}', '{"en": "One every 120 m."}', 'FACILITIES', 4200000, '2026-11-25 21:02:30.418+00', 'SHORTLISTED', NULL, NULL, NULL),
	('pro_1m8a88s0nzfe1k4ej1aekdwzq', 2, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'per_1m8a88qhre5te798gvwxz7jgj', '{"en": "Trees"}', '{"en": "One every 120 m."}', 'FACILITIES', 4200000, '2026-11-25 21:02:30.422+00', 'SHORTLISTED', NULL, NULL, NULL);
INSERT INTO public.unit VALUES
	('unt_1m8a88qg7q6jcefq2k5q2z2at', 'com_1m8a88qfdram0gxxhyh6mmxva', '{"en": "Community Affairs Desk"}', NULL);
INSERT INTO public.answer_request VALUES
	('ask_1m8a88rekx7kwytm3v0m9er55', 'pro_1m8a88qnxaah34540rkv3k70e', 'unt_1m8a88qg7q6jcefq2k5q2z2at', '{"en": "Can it be done?"}', 'per_1m8a88qh4r7bfdn7cs21sdf7q', '2026-11-25 21:02:29.851+00', '2026-12-25 21:02:29.851+00');
INSERT INTO public.moderation_case VALUES
	('cas_1m8a88ravjhz7pr7t2qxt6s37', 'com_1m8a88qfdram0gxxhyh6mmxva', 'brd_1m8a88qnsvjtf0btyhr6c794g', 'pro_1m8a88qqa477pe6gekqy6phtc', 'PROPOSAL', 'per_1m8a88qhre5te798gvwxz7jgj', '{"en": "Rude"}', '{"en": "One every 120 m."}', '2026-11-25 21:02:29.67+00', '2026-11-25 21:02:29.778+00');
INSERT INTO public.moderation_act VALUES
	('act_1m8a88rcmsxx72rezwahdzsha', 'cas_1m8a88ravjhz7pr7t2qxt6s37', 'com_1m8a88qfdram0gxxhyh6mmxva', 'brd_1m8a88qnsvjtf0btyhr6c794g', 'pro_1m8a88qqa477pe6gekqy6phtc', 'PROPOSAL', 'per_1m8a88qhre5te798gvwxz7jgj', 'HIDE', 'INSULT', '{"en": "It insults a neighbour."}', 'per_1m8a88qh4r7bfdn7cs21sdf7q', '2026-11-25 21:02:29.778+00');
INSERT INTO public.audit_log OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-25 21:02:29.731264+00', 'com_1m8a88qfdram0gxxhyh6mmxva', 'per_1m8a88qhr0tag0tj6nm9c15hh', 'FLAGGED', 'pro_1m8a88qqa477pe6gekqy6phtc', 'INSULT'),
	(2, '2026-11-25 21:02:29.783011+00', 'com_1m8a88qfdram0gxxhyh6mmxva', 'per_1m8a88qh4r7bfdn7cs21sdf7q', 'CONTENT_HIDDEN', 'pro_1m8a88qqa477pe6gekqy6phtc', 'INSULT');
INSERT INTO public.decision VALUES
	('dec_1m8a88rkkm4exz30cpbhgxabp', 3, 'brd_1m8a88qnsvjtf0btyhr6c794g', '{"en": "Closed"}', 'BUDGET', '{"budget": 5000000, "tieRule": "LISTED_ORDER", "tieSeed": null, "budgetRule": "GREEDY", "minChoices": 1}', 'CLOSED', 'OPEN', 'LIVE', 'SELF_GOVERNANCE', true, 'unt_1m8a88qg7q6jcefq2k5q2z2at', '{"en": "The fund"}', 'CNY', '2027-02-23 21:02:29.973+00', 30, 4, NULL, NULL, '2026-11-25 21:02:30.155+00', '2026-11-25 21:02:30.322+00', '{"spent": 4000000, "passed": true, "rounds": [{"cost": 4000000, "votes": 2, "number": 1, "outcome": "SELECTED", "optionId": "opt_1m8a88rktw0f5xfzxy3nj3zws", "tiedWith": [], "remaining": 1000000}, {"cost": 4000000, "votes": 0, "number": 2, "outcome": "NOT_SELECTED", "optionId": "opt_1m8a88rktfg54ydzggbm0aq0m", "tiedWith": [], "remaining": 1000000}], "ballots": 2, "options": [{"votes": 2, "percent": 100, "optionId": "opt_1m8a88rktw0f5xfzxy3nj3zws", "selected": true}, {"votes": 0, "percent": 0, "optionId": "opt_1m8a88rktfg54ydzggbm0aq0m", "selected": false}], "conditions": [{"met": true, "kind": "TURNOUT", "needed": 30, "current": 50}]}', '2026-11-25 21:02:30.003+00', '2026-11-25 21:02:30.003+00', NULL, NULL, NULL, NULL),
	('dec_1m8a88s16xcdvm19344s3s912', 1, 'brd_1m8a88qnsvjtf0btyhr6c794g', '{"en": "Announced"}', 'BUDGET', '{"budget": 15000000, "tieRule": "LISTED_ORDER", "tieSeed": null, "budgetRule": "GREEDY", "minChoices": 1}', 'SCHEDULED', 'OPEN', 'LIVE', 'SELF_GOVERNANCE', false, 'unt_1m8a88qg7q6jcefq2k5q2z2at', NULL, 'CNY', '2027-02-23 21:02:30.43+00', 30, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-25 21:02:30.437+00', '2026-11-25 21:02:30.437+00', NULL, NULL, NULL, NULL);
INSERT INTO public.roll_entry VALUES
	('dec_1m8a88rkkm4exz30cpbhgxabp', 'per_1m8a88qhre5te798gvwxz7jgj'),
	('dec_1m8a88rkkm4exz30cpbhgxabp', 'per_1m8a88qhr0tag0tj6nm9c15hh'),
	('dec_1m8a88rkkm4exz30cpbhgxabp', 'per_1m8a88qhrxmbvkqe6jed0pw0x'),
	('dec_1m8a88rkkm4exz30cpbhgxabp', 'per_1m8a88qhrda43770g6cgrfzcm');
INSERT INTO public.ballot VALUES
	('MAYauLC99UKpOt7vaTyu0P4_aDq86djC2-tCTOdZUvg', 'dec_1m8a88rkkm4exz30cpbhgxabp', 'per_1m8a88qhre5te798gvwxz7jgj', '{"options":["opt_1m8a88rktw0f5xfzxy3nj3zws"]}', 'wxq4wLWJ3COt_JfGmJvYcX_rmeZNBhzhtidjIl0X44k', '2026-11-25 21:02:30.254+00', NULL),
	('_pRFetiw93u577SNqwMw-xsNA5IAxy3kjho6kq7L3_8', 'dec_1m8a88rkkm4exz30cpbhgxabp', 'per_1m8a88qhr0tag0tj6nm9c15hh', '{"options":["opt_1m8a88rktw0f5xfzxy3nj3zws"]}', 'C_ecmLCuvVPJgBrm5jYlGNj6IIT-yMSEFl3N1UnsJas', '2026-11-25 21:02:30.287+00', NULL);
INSERT INTO public.comment VALUES
	('cmt_1m8a88qyv053szpsr7wey8xf0', 1, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'pro_1m8a88qnxaah34540rkv3k70e', NULL, 'per_1m8a88qhr0tag0tj6nm9c15hh', 'FOR', '{"en": "Yes."}', '2026-11-25 21:02:29.348+00', NULL),
	('cmt_1m8a88r09fsb0p44tpy3na747', 1, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'pro_1m8a88qnxaah34540rkv3k70e', 'cmt_1m8a88qyv053szpsr7wey8xf0', 'per_1m8a88qhrda43770g6cgrfzcm', 'NEUTRAL', '{"en": "Where?"}', '2026-11-25 21:02:29.394+00', NULL);
INSERT INTO public.decision_option VALUES
	('opt_1m8a88rktw0f5xfzxy3nj3zws', 'dec_1m8a88rkkm4exz30cpbhgxabp', 'PROPOSAL', '{"en": "Benches"}', 4000000, 'CNY', 'pro_1m8a88qnxaah34540rkv3k70e', 1),
	('opt_1m8a88rktfg54ydzggbm0aq0m', 'dec_1m8a88rkkm4exz30cpbhgxabp', 'PROPOSAL', '{"en": "Lamps"}', 4000000, 'CNY', 'pro_1m8a88qpsk14t88ebwc122vkb', 2),
	('opt_1m8a88s1adm02qxbvsa4e6czt', 'dec_1m8a88s16xcdvm19344s3s912', 'PROPOSAL', '{"en": "Racks"}', 4200000, 'CNY', 'pro_1m8a88s0janj9qwc9s7fqdc3r', 1),
	('opt_1m8a88s1a20f19qr6n47n8khz', 'dec_1m8a88s16xcdvm19344s3s912', 'PROPOSAL', '{"en": "Trees"}', 4200000, 'CNY', 'pro_1m8a88s0nzfe1k4ej1aekdwzq', 2);
INSERT INTO public.outcome VALUES
	('out_1m8a88rxvrz5fxm9n7y0j9c8h', 1, 'dec_1m8a88rkkm4exz30cpbhgxabp', 'brd_1m8a88qnsvjtf0btyhr6c794g', true, true, 'unt_1m8a88qg7q6jcefq2k5q2z2at', '2027-02-23 21:02:29.973+00', '2026-11-25 21:02:30.322+00', NULL, NULL, NULL);
INSERT INTO public.commitment VALUES
	('prm_1m8a88rxz37jm5xga3472dc28', 2, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'out_1m8a88rxvrz5fxm9n7y0j9c8h', 'dec_1m8a88rkkm4exz30cpbhgxabp', 'opt_1m8a88rktw0f5xfzxy3nj3zws', 'pro_1m8a88qnxaah34540rkv3k70e', '{"en": "Benches"}', 1, 4000000, 'CNY', 'unt_1m8a88qg7q6jcefq2k5q2z2at', 'PLANNED', '2027-02-23 21:02:29.973+00', '2099-01-01 00:00:00+00', NULL, NULL, '2026-11-25 21:02:30.322+00', NULL, NULL);
INSERT INTO public.step VALUES
	('stp_1m8a88s05gq9q44nfxkrwy88s', 1, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'prm_1m8a88rxz37jm5xga3472dc28', 1, '{"en": "Order"}', 1, '2099-01-01 00:00:00+00', NULL, 'OPEN', 0, NULL),
	('stp_1m8a88s05j969kndwbmp0b9gc', 1, 'brd_1m8a88qnsvjtf0btyhr6c794g', 'prm_1m8a88rxz37jm5xga3472dc28', 2, '{"en": "Put up"}', 2, '2099-01-01 00:00:00+00', NULL, 'OPEN', 0, NULL);
INSERT INTO public.flag VALUES
	('flg_1m8a88r96gf6w1xdg5yg71md7', 'cas_1m8a88ravjhz7pr7t2qxt6s37', 'pro_1m8a88qqa477pe6gekqy6phtc', 'per_1m8a88qhr0tag0tj6nm9c15hh', 'INSULT', NULL, '2026-11-25 21:02:29.67+00');
INSERT INTO public.hidden_by_act VALUES
	('pro_1m8a88qqa477pe6gekqy6phtc', 'act_1m8a88rcmsxx72rezwahdzsha');
INSERT INTO public.initiative VALUES
	('ini_1m8a88rhy33w7dr67gfrp5d0m', 2, 'com_1m8a88qfdram0gxxhyh6mmxva', 'per_1m8a88qhre5te798gvwxz7jgj', '{"en": "A bus stop?"}', '{"en": "We need one at the gate."}', 'REACHED', 4, 1, 10, '2026-11-25 21:02:29.951+00', '2026-11-25 21:02:29.962263+00', '2026-12-05 21:02:29.962263+00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.initiative_support VALUES
	('ini_1m8a88rhy33w7dr67gfrp5d0m', 'per_1m8a88qhre5te798gvwxz7jgj', '2026-11-25 21:02:29.951+00');
INSERT INTO public.objection VALUES
	('obj_1m8a88s2h91ne9wwh7xnaqvhj', 'dec_1m8a88s16xcdvm19344s3s912', 'brd_1m8a88qnsvjtf0btyhr6c794g', 'per_1m8a88qhr0tag0tj6nm9c15hh', '{"en": "The price is missing."}', '2026-11-25 21:02:30.483+00', NULL, NULL, NULL);
INSERT INTO public.proposal_status_change VALUES
	('chg_1m8a88r2sbg99g58q7b5654ng', 'pro_1m8a88qq6s82k5ca2kj87ggpv', 'MERGED', '{"en": "It is the same thing."}', 'per_1m8a88qh4r7bfdn7cs21sdf7q', 'pro_1m8a88qpsk14t88ebwc122vkb', NULL, '2026-11-25 21:02:29.45+00'),
	('chg_1m8a88r6q7kdbr3fnncxa3qgt', 'pro_1m8a88qq3e8586da53fnrr7v7', 'DECLINED', '{"en": "There is no ground for it."}', 'per_1m8a88qh4r7bfdn7cs21sdf7q', NULL, NULL, '2026-11-25 21:02:29.586+00'),
	('chg_1m8a88rmmswjmyqhfvczz06s4', 'pro_1m8a88qnxaah34540rkv3k70e', 'SHORTLISTED', '{"en": "It is on the ballot of “Closed”.", "zh-Hans": "已列入表决“Closed”。"}', 'per_1m8a88qh4r7bfdn7cs21sdf7q', NULL, 'dec_1m8a88rkkm4exz30cpbhgxabp', '2026-11-25 21:02:30.003+00'),
	('chg_1m8a88rmnezvfcf59h7twvs3b', 'pro_1m8a88qpsk14t88ebwc122vkb', 'SHORTLISTED', '{"en": "It is on the ballot of “Closed”.", "zh-Hans": "已列入表决“Closed”。"}', 'per_1m8a88qh4r7bfdn7cs21sdf7q', NULL, 'dec_1m8a88rkkm4exz30cpbhgxabp', '2026-11-25 21:02:30.003+00'),
	('chg_1m8a88rxsm8drs0qkfkf56t7e', 'pro_1m8a88qnxaah34540rkv3k70e', 'ADOPTED', '{"en": "The vote chose it: 2 of 2 ballots, place 1.", "zh-Hans": "表决选上：2 张票中得 2 票，列第 1。"}', NULL, NULL, 'dec_1m8a88rkkm4exz30cpbhgxabp', '2026-11-25 21:02:30.322+00'),
	('chg_1m8a88rxsep8tavh7r48ztq8e', 'pro_1m8a88qpsk14t88ebwc122vkb', 'DECLINED', '{"en": "The vote did not choose it: 0 of 2 ballots, place 2.", "zh-Hans": "表决未选上：2 张票中得 0 票，列第 2。"}', NULL, NULL, 'dec_1m8a88rkkm4exz30cpbhgxabp', '2026-11-25 21:02:30.322+00'),
	('chg_1m8a88s1qba1056q1tv7qw98m', 'pro_1m8a88s0janj9qwc9s7fqdc3r', 'SHORTLISTED', '{"en": "It is on the ballot of “Announced”.", "zh-Hans": "已列入表决“Announced”。"}', 'per_1m8a88qh4r7bfdn7cs21sdf7q', NULL, 'dec_1m8a88s16xcdvm19344s3s912', '2026-11-25 21:02:30.437+00'),
	('chg_1m8a88s1qteq5tc7a2d0x6mba', 'pro_1m8a88s0nzfe1k4ej1aekdwzq', 'SHORTLISTED', '{"en": "It is on the ballot of “Announced”.", "zh-Hans": "已列入表决“Announced”。"}', 'per_1m8a88qh4r7bfdn7cs21sdf7q', NULL, 'dec_1m8a88s16xcdvm19344s3s912', '2026-11-25 21:02:30.437+00');
INSERT INTO public.proposal_summary VALUES
	('pro_1m8a88qnxaah34540rkv3k70e', 'brd_1m8a88qnsvjtf0btyhr6c794g', 0),
	('pro_1m8a88qq3e8586da53fnrr7v7', 'brd_1m8a88qnsvjtf0btyhr6c794g', 0),
	('pro_1m8a88qqa477pe6gekqy6phtc', 'brd_1m8a88qnsvjtf0btyhr6c794g', 0),
	('pro_1m8a88qq6s82k5ca2kj87ggpv', 'brd_1m8a88qnsvjtf0btyhr6c794g', 4),
	('pro_1m8a88qpsk14t88ebwc122vkb', 'brd_1m8a88qnsvjtf0btyhr6c794g', 4),
	('pro_1m8a88s0janj9qwc9s7fqdc3r', 'brd_1m8a88qnsvjtf0btyhr6c794g', 0),
	('pro_1m8a88s0nzfe1k4ej1aekdwzq', 'brd_1m8a88qnsvjtf0btyhr6c794g', 0);
INSERT INTO public.proposal_support VALUES
	('pro_1m8a88qq6s82k5ca2kj87ggpv', 'per_1m8a88qhre5te798gvwxz7jgj', '2026-11-25 21:02:29.176262+00', NULL),
	('pro_1m8a88qq6s82k5ca2kj87ggpv', 'per_1m8a88qhr0tag0tj6nm9c15hh', '2026-11-25 21:02:29.250202+00', NULL),
	('pro_1m8a88qq6s82k5ca2kj87ggpv', 'per_1m8a88qhrda43770g6cgrfzcm', '2026-11-25 21:02:29.276847+00', NULL),
	('pro_1m8a88qq6s82k5ca2kj87ggpv', 'per_1m8a88qhrxmbvkqe6jed0pw0x', '2026-11-25 21:02:29.303835+00', NULL),
	('pro_1m8a88qpsk14t88ebwc122vkb', 'per_1m8a88qhr0tag0tj6nm9c15hh', '2026-11-25 21:02:29.250202+00', 'pro_1m8a88qq6s82k5ca2kj87ggpv'),
	('pro_1m8a88qpsk14t88ebwc122vkb', 'per_1m8a88qhrda43770g6cgrfzcm', '2026-11-25 21:02:29.276847+00', 'pro_1m8a88qq6s82k5ca2kj87ggpv'),
	('pro_1m8a88qpsk14t88ebwc122vkb', 'per_1m8a88qhre5te798gvwxz7jgj', '2026-11-25 21:02:29.176262+00', 'pro_1m8a88qq6s82k5ca2kj87ggpv'),
	('pro_1m8a88qpsk14t88ebwc122vkb', 'per_1m8a88qhrxmbvkqe6jed0pw0x', '2026-11-25 21:02:29.303835+00', 'pro_1m8a88qq6s82k5ca2kj87ggpv');
INSERT INTO public.register_entry VALUES
	('com_1m8a88qfdram0gxxhyh6mmxva', 'per_1m8a88qhre5te798gvwxz7jgj', '2026-11-25 21:02:28.936191+00', NULL),
	('com_1m8a88qfdram0gxxhyh6mmxva', 'per_1m8a88qhr0tag0tj6nm9c15hh', '2026-11-25 21:02:29.005065+00', NULL),
	('com_1m8a88qfdram0gxxhyh6mmxva', 'per_1m8a88qhrxmbvkqe6jed0pw0x', '2026-11-25 21:02:29.023827+00', NULL),
	('com_1m8a88qfdram0gxxhyh6mmxva', 'per_1m8a88qhrda43770g6cgrfzcm', '2026-11-25 21:02:29.037835+00', NULL);
INSERT INTO public.role_grant VALUES
	('rol_1m8a88qgn1zzme0zehhp9jaqp', 'per_1m8a88qgecph8m7qdbkh5gdbm', 'ADMINISTRATOR', NULL, NULL),
	('rol_1m8a88qh5c1ftz9wy182vbw55', 'per_1m8a88qh4r7bfdn7cs21sdf7q', 'MODERATOR', 'com_1m8a88qfdram0gxxhyh6mmxva', NULL),
	('rol_1m8a88qhet3ypeamv0jyhp3ar', 'per_1m8a88qhct9wwr9pfp9fd834q', 'MODERATOR', 'com_1m8a88qfdram0gxxhyh6mmxva', NULL),
	('rol_1m8a88qhp63bxqprckt7x7zr3', 'per_1m8a88qhkacee7jte3ckhf8j7', 'OFFICIAL', 'com_1m8a88qfdram0gxxhyh6mmxva', 'unt_1m8a88qg7q6jcefq2k5q2z2at');
INSERT INTO public.rulebook VALUES
	('com_1m8a88qfdram0gxxhyh6mmxva', 1, '{"boardOpeners": ["MODERATOR"], "minimumSample": 30, "newMemberDays": 7, "quorumPercent": 30, "publicityHours": 0, "watchersNeeded": 2, "decisionOpeners": ["MODERATOR"], "proposalAnswerDays": 30, "newMemberDailyLimit": 10, "initiativeAnswerDays": 10, "initiativeBackingPercent": 5}', '2026-11-25 21:02:28.845+00', NULL);
INSERT INTO public.stream_event VALUES
	('brd_1m8a88qnsvjtf0btyhr6c794g', 1, 'COMMENT_ADDED', '{"commentId": "cmt_1m8a88qyv053szpsr7wey8xf0"}', '2026-11-25 21:02:29.355695+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 2, 'COMMENT_ADDED', '{"commentId": "cmt_1m8a88r09fsb0p44tpy3na747"}', '2026-11-25 21:02:29.396863+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 3, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8a88qq6s82k5ca2kj87ggpv"}', '2026-11-25 21:02:29.474827+00'),
	('per_1m8a88qhr0tag0tj6nm9c15hh', 1, 'FATE_CHANGED', '{"kind": "PROPOSAL_MOVED", "proposalId": "pro_1m8a88qq6s82k5ca2kj87ggpv"}', '2026-11-25 21:02:29.511617+00'),
	('per_1m8a88qhrda43770g6cgrfzcm', 1, 'FATE_CHANGED', '{"kind": "PROPOSAL_MOVED", "proposalId": "pro_1m8a88qq6s82k5ca2kj87ggpv"}', '2026-11-25 21:02:29.51163+00'),
	('per_1m8a88qhre5te798gvwxz7jgj', 1, 'FATE_CHANGED', '{"kind": "PROPOSAL_MOVED", "proposalId": "pro_1m8a88qq6s82k5ca2kj87ggpv"}', '2026-11-25 21:02:29.511635+00'),
	('per_1m8a88qhrxmbvkqe6jed0pw0x', 1, 'FATE_CHANGED', '{"kind": "PROPOSAL_MOVED", "proposalId": "pro_1m8a88qq6s82k5ca2kj87ggpv"}', '2026-11-25 21:02:29.511639+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 4, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8a88qq3e8586da53fnrr7v7"}', '2026-11-25 21:02:29.598637+00'),
	('per_1m8a88qhre5te798gvwxz7jgj', 2, 'FATE_CHANGED', '{"kind": "PROPOSAL_MOVED", "proposalId": "pro_1m8a88qq3e8586da53fnrr7v7"}', '2026-11-25 21:02:29.659332+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 5, 'PROPOSAL_HIDDEN', '{"boardId": "brd_1m8a88qnsvjtf0btyhr6c794g", "proposalId": "pro_1m8a88qqa477pe6gekqy6phtc"}', '2026-11-25 21:02:29.804329+00'),
	('per_1m8a88qhre5te798gvwxz7jgj', 3, 'CONTENT_HIDDEN', '{"actId": "act_1m8a88rcmsxx72rezwahdzsha"}', '2026-11-25 21:02:29.804414+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 6, 'PROPOSAL_ANSWER_CHANGED', '{"proposalId": "pro_1m8a88qnxaah34540rkv3k70e"}', '2026-11-25 21:02:29.857652+00'),
	('com_1m8a88qfdram0gxxhyh6mmxva', 1, 'INITIATIVE_STARTED', '{"initiativeId": "ini_1m8a88rhy33w7dr67gfrp5d0m"}', '2026-11-25 21:02:29.963183+00'),
	('com_1m8a88qfdram0gxxhyh6mmxva', 2, 'INITIATIVE_REACHED', '{"initiativeId": "ini_1m8a88rhy33w7dr67gfrp5d0m"}', '2026-11-25 21:02:29.96326+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 7, 'DECISION_SCHEDULED', '{"decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.042361+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 8, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8a88qnxaah34540rkv3k70e"}', '2026-11-25 21:02:30.042451+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 9, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8a88qpsk14t88ebwc122vkb"}', '2026-11-25 21:02:30.042497+00'),
	('per_1m8a88qhr0tag0tj6nm9c15hh', 2, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.075886+00'),
	('per_1m8a88qhrda43770g6cgrfzcm', 2, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.075908+00'),
	('per_1m8a88qhre5te798gvwxz7jgj', 4, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.075916+00'),
	('per_1m8a88qhrxmbvkqe6jed0pw0x', 2, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.075922+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 10, 'DECISION_OPENED', '{"decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.190085+00'),
	('per_1m8a88qhr0tag0tj6nm9c15hh', 3, 'FATE_CHANGED', '{"kind": "DECISION_OPENED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.237822+00'),
	('per_1m8a88qhrda43770g6cgrfzcm', 3, 'FATE_CHANGED', '{"kind": "DECISION_OPENED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.237845+00'),
	('per_1m8a88qhre5te798gvwxz7jgj', 5, 'FATE_CHANGED', '{"kind": "DECISION_OPENED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.237852+00'),
	('per_1m8a88qhrxmbvkqe6jed0pw0x', 3, 'FATE_CHANGED', '{"kind": "DECISION_OPENED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.237858+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 11, 'DECISION_CLOSED', '{"decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.340008+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 12, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8a88qnxaah34540rkv3k70e"}', '2026-11-25 21:02:30.340102+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 13, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8a88qpsk14t88ebwc122vkb"}', '2026-11-25 21:02:30.340148+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 14, 'COMMITMENT_MADE', '{"commitmentId": "prm_1m8a88rxz37jm5xga3472dc28"}', '2026-11-25 21:02:30.340189+00'),
	('per_1m8a88qhr0tag0tj6nm9c15hh', 4, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.370845+00'),
	('per_1m8a88qhrda43770g6cgrfzcm', 4, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.370866+00'),
	('per_1m8a88qhre5te798gvwxz7jgj', 6, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.370874+00'),
	('per_1m8a88qhrxmbvkqe6jed0pw0x', 4, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8a88rkkm4exz30cpbhgxabp"}', '2026-11-25 21:02:30.370879+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 15, 'COMMITMENT_CHANGED', '{"commitmentId": "prm_1m8a88rxz37jm5xga3472dc28"}', '2026-11-25 21:02:30.410214+00'),
	('per_1m8a88qhr0tag0tj6nm9c15hh', 5, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8a88rxz37jm5xga3472dc28"}', '2026-11-25 21:02:30.422562+00'),
	('per_1m8a88qhrda43770g6cgrfzcm', 5, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8a88rxz37jm5xga3472dc28"}', '2026-11-25 21:02:30.422578+00'),
	('per_1m8a88qhre5te798gvwxz7jgj', 7, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8a88rxz37jm5xga3472dc28"}', '2026-11-25 21:02:30.422584+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 16, 'DECISION_SCHEDULED', '{"decisionId": "dec_1m8a88s16xcdvm19344s3s912"}', '2026-11-25 21:02:30.459215+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 17, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8a88s0janj9qwc9s7fqdc3r"}', '2026-11-25 21:02:30.459266+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 18, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8a88s0nzfe1k4ej1aekdwzq"}', '2026-11-25 21:02:30.459293+00'),
	('per_1m8a88qhre5te798gvwxz7jgj', 8, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8a88s16xcdvm19344s3s912"}', '2026-11-25 21:02:30.471812+00'),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 19, 'OBJECTION_RAISED', '{"decisionId": "dec_1m8a88s16xcdvm19344s3s912", "objectionId": "obj_1m8a88s2h91ne9wwh7xnaqvhj"}', '2026-11-25 21:02:30.486551+00');
INSERT INTO public.stream_head VALUES
	('com_1m8a88qfdram0gxxhyh6mmxva', 2),
	('per_1m8a88qhrxmbvkqe6jed0pw0x', 4),
	('per_1m8a88qhr0tag0tj6nm9c15hh', 5),
	('per_1m8a88qhrda43770g6cgrfzcm', 5),
	('per_1m8a88qhre5te798gvwxz7jgj', 8),
	('brd_1m8a88qnsvjtf0btyhr6c794g', 19);
SELECT pg_catalog.setval('public.audit_log_seq_seq', 2, true);
SELECT pg_catalog.setval('public.fate_news_id_seq', 7, true);
SELECT pg_catalog.setval('public.migration_id_seq', 9, true);
