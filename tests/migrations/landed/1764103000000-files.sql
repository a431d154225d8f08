-- A small community as a server of this migration wrote it: data only, in an order that foreign keys accept.
INSERT INTO public.community VALUES
	('com_1m8akwnp13vv5rd76e9bg4nqs', '{"en": "Willow Bank", "zh-Hans": "柳岸"}', NULL, 'Asia/Shanghai', 'CNY', '2026-11-26 00:25:36.705+00', NULL);
INSERT INTO public.board VALUES
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 1, 'com_1m8akwnp13vv5rd76e9bg4nqs', '{"en": "What first?", "zh-Hans": "先办哪件？"}', NULL, 'DECIDE', '{}', '2026-11-26 00:25:36.733+00', 'PUBLIC', NULL, NULL);
INSERT INTO public.person VALUES
	('per_1m8akwnq04yyeh6dv8d5x5npe', NULL, 3, '2026-10-27 00:25:36.736+00', NULL),
	('per_1m8akwnqaemfregeq91qd7kea', NULL, 3, '2026-10-27 00:25:36.746+00', NULL),
	('per_1m8akwnqaemfs119p9p3ftv64', NULL, 3, '2026-10-27 00:25:36.746+00', NULL),
	('per_1m8akwnqbbvtk07mnnzsgz54f', NULL, 3, '2026-10-27 00:25:36.747+00', NULL),
	('per_1m8akwnqbbvtp70qxsmdzdfcm', NULL, 3, '2026-10-27 00:25:36.747+00', NULL),
	('per_1m8akwnqbbvtmf53xcb98xch6', NULL, 3, '2026-10-27 00:25:36.747+00', NULL),
	('per_1m8akwnqbbvtn8f1zets95dfy', NULL, 3, '2026-10-27 00:25:36.747+00', NULL),
	('per_1m8akwp9v4d1xw9r3vj3k3x1s', NULL, 3, '2026-10-27 00:25:37.339+00', NULL);
INSERT INTO public.proposal VALUES
	('pro_1m8akwnsq3m219mfc33vvwejv', 5, 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'per_1m8akwnq04yyeh6dv8d5x5npe', '{"en": "Proposal 1"}', '{"en": "One every 120 m."}', 'FACILITIES', 4200000, '2026-11-26 00:25:36.823+00', 'ADOPTED', NULL, NULL, NULL),
	('pro_1m8akwnt2djn05fx9w47p0575', 6, 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'per_1m8akwnq04yyeh6dv8d5x5npe', '{"en": "Proposal 2"}', '{"en": "One every 120 m."}', 'FACILITIES', 8400000, '2026-11-26 00:25:36.834+00', 'ADOPTED', NULL, NULL, NULL),
	('pro_1m8akwnt810ew8khbvy2c30g5', 6, 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'per_1m8akwnq04yyeh6dv8d5x5npe', '{"en": "Proposal 3"}', '{"en": "One every 120 m."}', 'FACILITIES', 9600000, '2026-11-26 00:25:36.84+00', 'DECLINED', NULL, NULL, NULL);
INSERT INTO public.unit VALUES
	('unt_1m8akwnpr3mgm3f3tsh270k6k', 'com_1m8akwnp13vv5rd76e9bg4nqs', '{"en": "Community Affairs Desk"}', NULL);
INSERT INTO public.moderation_case VALUES
	('cas_1m8akwpn34ntjrsc177ssgf8z', 'com_1m8akwnp13vv5rd76e9bg4nqs', 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'cmt_1m8akwpk83h087kv13xp6e5t3', 'COMMENT', 'per_1m8akwnqbbvtn8f1zets95dfy', NULL, '{"en": "Remark 0"}', '2026-11-26 00:25:37.696+00', '2026-11-26 00:25:37.696+00');
INSERT INTO public.moderation_act VALUES
	('act_1m8akwpn4dmz0yftk9v30013c', 'cas_1m8akwpn34ntjrsc177ssgf8z', 'com_1m8akwnp13vv5rd76e9bg4nqs', 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'cmt_1m8akwpk83h087kv13xp6e5t3', 'COMMENT', 'per_1m8akwnqbbvtn8f1zets95dfy', 'HIDE', 'INSULT', '{"en": "It insulted."}', 'per_1m8akwnq04yyeh6dv8d5x5npe', '2026-11-26 00:25:37.696+00');
INSERT INTO public.audit_log OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-26 00:25:37.702856+00', 'com_1m8akwnp13vv5rd76e9bg4nqs', 'per_1m8akwnq04yyeh6dv8d5x5npe', 'CONTENT_HIDDEN', 'cmt_1m8akwpk83h087kv13xp6e5t3', 'INSULT');
INSERT INTO public.decision VALUES
	('dec_1m8akwnwf1qbm8w53a4t1t109', 3, 'brd_1m8akwnpwdmvqpg40sq1tfqph', '{"en": "What should be done?"}', 'BUDGET', '{"budget": 1000000000, "tieRule": "LISTED_ORDER", "tieSeed": null, "minScore": 1, "budgetRule": "GREEDY_THRESHOLD", "minChoices": 1}', 'CLOSED', 'OPEN', 'LIVE', 'SELF_GOVERNANCE', true, 'unt_1m8akwnpr3mgm3f3tsh270k6k', '{"en": "The street’s fund"}', 'CNY', '2027-02-24 00:25:36.847+00', 30, 6, NULL, NULL, '2026-11-26 00:25:37.053+00', '2026-11-26 00:25:37.276+00', '{"spent": 4200000, "passed": true, "rounds": [{"cost": 4200000, "votes": 6, "number": 1, "outcome": "SELECTED", "optionId": "opt_1m8akwnwk9n8hh9g0cq9n96wz", "tiedWith": [], "remaining": 995800000}, {"cost": 8400000, "votes": 0, "number": 2, "outcome": "BELOW_MIN_SCORE", "optionId": "opt_1m8akwnwk9n8jn7xgdfdzz24a", "tiedWith": [], "remaining": 995800000}, {"cost": 9600000, "votes": 0, "number": 3, "outcome": "BELOW_MIN_SCORE", "optionId": "opt_1m8akwnwk9n8k6fe2sf8edpkt", "tiedWith": [], "remaining": 995800000}], "ballots": 6, "options": [{"votes": 6, "percent": 100, "optionId": "opt_1m8akwnwk9n8hh9g0cq9n96wz", "selected": true}, {"votes": 0, "percent": 0, "optionId": "opt_1m8akwnwk9n8jn7xgdfdzz24a", "selected": false}, {"votes": 0, "percent": 0, "optionId": "opt_1m8akwnwk9n8k6fe2sf8edpkt", "selected": false}], "conditions": [{"met": true, "kind": "TURNOUT", "needed": 30, "current": 100}]}', '2026-11-26 00:25:36.911+00', '2026-11-26 00:25:36.911+00', NULL, NULL, NULL, NULL),
	('dec_1m8akwpfk87r8kqek7mdmb2xk', 3, 'brd_1m8akwnpwdmvqpg40sq1tfqph', '{"en": "What should be done?"}', 'BUDGET', '{"budget": 15000000, "tieRule": "LISTED_ORDER", "tieSeed": null, "budgetRule": "GREEDY", "minChoices": 1}', 'CLOSED', 'OPEN', 'LIVE', 'SELF_GOVERNANCE', false, 'unt_1m8akwnpr3mgm3f3tsh270k6k', NULL, 'CNY', '2027-02-24 00:25:37.419+00', 30, 6, NULL, NULL, '2026-11-26 00:25:37.555+00', '2026-11-26 00:25:37.617+00', '{"spent": 12600000, "passed": true, "rounds": [{"cost": 4200000, "votes": 1, "number": 1, "outcome": "SELECTED", "optionId": "opt_1m8akwpfn4s05t9pkk4x3caw5", "tiedWith": ["opt_1m8akwpfn4s06vd99rf9wr8jq"], "remaining": 10800000}, {"cost": 8400000, "votes": 1, "number": 2, "outcome": "SELECTED", "optionId": "opt_1m8akwpfn4s06vd99rf9wr8jq", "tiedWith": ["opt_1m8akwpfn4s05t9pkk4x3caw5"], "remaining": 2400000}, {"cost": 9600000, "votes": 0, "number": 3, "outcome": "NOT_SELECTED", "optionId": "opt_1m8akwpfn4s07fy8n03ewd62f", "tiedWith": [], "remaining": 2400000}], "ballots": 2, "options": [{"votes": 1, "percent": 50, "optionId": "opt_1m8akwpfn4s05t9pkk4x3caw5", "selected": true}, {"votes": 1, "percent": 50, "optionId": "opt_1m8akwpfn4s06vd99rf9wr8jq", "selected": true}, {"votes": 0, "percent": 0, "optionId": "opt_1m8akwpfn4s07fy8n03ewd62f", "selected": false}], "conditions": [{"met": true, "kind": "TURNOUT", "needed": 30, "current": 33.33}]}', '2026-11-26 00:25:37.523+00', '2026-11-26 00:25:37.523+00', NULL, NULL, NULL, NULL);
INSERT INTO public.roll_entry VALUES
	('dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqaemfregeq91qd7kea'),
	('dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqaemfs119p9p3ftv64'),
	('dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqbbvtp70qxsmdzdfcm'),
	('dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqbbvtk07mnnzsgz54f'),
	('dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqbbvtmf53xcb98xch6'),
	('dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqbbvtn8f1zets95dfy'),
	('dec_1m8akwpfk87r8kqek7mdmb2xk', 'per_1m8akwnqaemfregeq91qd7kea'),
	('dec_1m8akwpfk87r8kqek7mdmb2xk', 'per_1m8akwnqaemfs119p9p3ftv64'),
	('dec_1m8akwpfk87r8kqek7mdmb2xk', 'per_1m8akwnqbbvtp70qxsmdzdfcm'),
	('dec_1m8akwpfk87r8kqek7mdmb2xk', 'per_1m8akwnqbbvtk07mnnzsgz54f'),
	('dec_1m8akwpfk87r8kqek7mdmb2xk', 'per_1m8akwnqbbvtmf53xcb98xch6'),
	('dec_1m8akwpfk87r8kqek7mdmb2xk', 'per_1m8akwnqbbvtn8f1zets95dfy');
INSERT INTO public.ballot VALUES
	('oZ25XKk4ThiT-TLRn1nIB7N_tUDU0IVze-MUkIFl59M', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqaemfregeq91qd7kea', '{"options":["opt_1m8akwnwk9n8hh9g0cq9n96wz"]}', 'iKH_iFPal6Oa_LJIqsEtrZ2VwQ3C0ISNGxKaA8qFMoU', '2026-11-26 00:25:37.134+00', NULL),
	('tdE_9p11hiW4Q3zkJvG-67haauceJ-PN81ZRdUE8_ng', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqaemfs119p9p3ftv64', '{"options":["opt_1m8akwnwk9n8hh9g0cq9n96wz"]}', '7RAIAlG99XInpjp6Sl5Bv20P8Nb4a7HDQTVLmc5sq_w', '2026-11-26 00:25:37.147+00', NULL),
	('DP9v6yoOuChw4mGgzQ31lAg45HDRylxiuO1W_lulbkM', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqbbvtk07mnnzsgz54f', '{"options":["opt_1m8akwnwk9n8hh9g0cq9n96wz"]}', 'dPpcGPkWklWsiE3gfUyJedOV6ndyn2gp0Qf_8vu3wXY', '2026-11-26 00:25:37.159+00', NULL),
	('lq1-Sasc6Omc2962mxQUIGJEY50YczwXbsJ1pPNuOSI', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqbbvtmf53xcb98xch6', '{"options":["opt_1m8akwnwk9n8hh9g0cq9n96wz"]}', 'JKITvTydUhVu71ufRnN3xPzbb241UWXzBbvzzQsj5ws', '2026-11-26 00:25:37.194+00', NULL),
	('BjBcMcHaatmalQHtem5sP8kheUTgHs0NrfG5D5YE4og', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqbbvtn8f1zets95dfy', '{"options":["opt_1m8akwnwk9n8hh9g0cq9n96wz"]}', 'VIslPDjtWjMe9H7MIYTZ5caEApSF7CmAknx3uW35KY0', '2026-11-26 00:25:37.216+00', NULL),
	('esd83ornyj20j7_gXTYcTmCs4QgUFvG5YoYZHOrmrrw', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'per_1m8akwnqbbvtp70qxsmdzdfcm', '{"options":["opt_1m8akwnwk9n8hh9g0cq9n96wz"]}', 'Q0hc95nHIXV1NzobUydzhse_08VEC_V8PZBLkBqGz9U', '2026-11-26 00:25:37.237+00', NULL),
	('IfVXeYtcMkA2ErytyuJSJ6OpsySqab7tIyvMrR-MxWc', 'dec_1m8akwpfk87r8kqek7mdmb2xk', 'per_1m8akwnqaemfregeq91qd7kea', '{"options":["opt_1m8akwpfn4s05t9pkk4x3caw5"]}', 'lXgoEvoSRqVrLDl5g7YLtOWvVTf9r4nnK032L4hkRt0', '2026-11-26 00:25:37.584+00', NULL),
	('KGrQDGTFZa9zNrxE8n7ZgXrFHff0JOIHILEQ2tTl3OY', 'dec_1m8akwpfk87r8kqek7mdmb2xk', 'per_1m8akwnqaemfs119p9p3ftv64', '{"options":["opt_1m8akwpfn4s06vd99rf9wr8jq"]}', 'cK-r56l8U317kga878Wga0OxcoEX49rDPhh75BN7ftU', '2026-11-26 00:25:37.6+00', NULL);
INSERT INTO public.comment VALUES
	('cmt_1m8akwpk83h09fdzb9taka2ed', 1, 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'pro_1m8akwnsq3m219mfc33vvwejv', NULL, 'per_1m8akwnqbbvtn8f1zets95dfy', 'AGAINST', '{"en": "Remark 1"}', '2026-11-26 00:25:36.64+00', NULL),
	('cmt_1m8akwpk83h087kv13xp6e5t3', 2, 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'pro_1m8akwnsq3m219mfc33vvwejv', NULL, 'per_1m8akwnqbbvtn8f1zets95dfy', 'FOR', '{"en": "Remark 0"}', '2026-11-26 00:25:35.64+00', '2026-11-26 00:25:37.696+00'),
	('cmt_1m8akwpkc4z1wrx3faa23zqdx', 2, 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'pro_1m8akwnsq3m219mfc33vvwejv', 'cmt_1m8akwpk83h087kv13xp6e5t3', 'per_1m8akwnqbbvtn8f1zets95dfy', 'FOR', '{"en": "Remark 0"}', '2026-11-26 00:25:36.644+00', '2026-11-26 00:25:37.696+00');
INSERT INTO public.decision_option VALUES
	('opt_1m8akwnwk9n8hh9g0cq9n96wz', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'PROPOSAL', '{"en": "Proposal 1"}', 4200000, 'CNY', 'pro_1m8akwnsq3m219mfc33vvwejv', 1),
	('opt_1m8akwnwk9n8jn7xgdfdzz24a', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'PROPOSAL', '{"en": "Proposal 2"}', 8400000, 'CNY', 'pro_1m8akwnt2djn05fx9w47p0575', 2),
	('opt_1m8akwnwk9n8k6fe2sf8edpkt', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'PROPOSAL', '{"en": "Proposal 3"}', 9600000, 'CNY', 'pro_1m8akwnt810ew8khbvy2c30g5', 3),
	('opt_1m8akwpfn4s05t9pkk4x3caw5', 'dec_1m8akwpfk87r8kqek7mdmb2xk', 'PROPOSAL', '{"en": "Proposal 1"}', 4200000, 'CNY', 'pro_1m8akwnsq3m219mfc33vvwejv', 1),
	('opt_1m8akwpfn4s06vd99rf9wr8jq', 'dec_1m8akwpfk87r8kqek7mdmb2xk', 'PROPOSAL', '{"en": "Proposal 2"}', 8400000, 'CNY', 'pro_1m8akwnt2djn05fx9w47p0575', 2),
	('opt_1m8akwpfn4s07fy8n03ewd62f', 'dec_1m8akwpfk87r8kqek7mdmb2xk', 'PROPOSAL', '{"en": "Proposal 3"}', 9600000, 'CNY', 'pro_1m8akwnt810ew8khbvy2c30g5', 3);
INSERT INTO public.outcome VALUES
	('out_1m8akwp85297v64916wvj8jx5', 1, 'dec_1m8akwnwf1qbm8w53a4t1t109', 'brd_1m8akwnpwdmvqpg40sq1tfqph', true, true, 'unt_1m8akwnpr3mgm3f3tsh270k6k', '2027-02-24 00:25:36.847+00', '2026-11-26 00:25:37.276+00', NULL, NULL, NULL),
	('out_1m8akwpjycxqep7hz8jfak5qw', 1, 'dec_1m8akwpfk87r8kqek7mdmb2xk', 'brd_1m8akwnpwdmvqpg40sq1tfqph', true, false, 'unt_1m8akwnpr3mgm3f3tsh270k6k', '2027-02-24 00:25:37.419+00', '2026-11-26 00:25:37.617+00', NULL, NULL, NULL);
INSERT INTO public.commitment VALUES
	('prm_1m8akwp872ne6s15stkx9nqt4', 3, 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'out_1m8akwp85297v64916wvj8jx5', 'dec_1m8akwnwf1qbm8w53a4t1t109', 'opt_1m8akwnwk9n8hh9g0cq9n96wz', 'pro_1m8akwnsq3m219mfc33vvwejv', '{"en": "Proposal 1"}', 1, 4200000, 'CNY', 'unt_1m8akwnpr3mgm3f3tsh270k6k', 'IN_PROGRESS', '2027-02-24 00:25:36.847+00', '2026-12-26 00:25:37.345+00', NULL, NULL, '2026-11-26 00:25:37.276+00', NULL, NULL);
INSERT INTO public.step VALUES
	('stp_1m8akwpb4b7swvbqjtp2j1wjp', 4, 'brd_1m8akwnpwdmvqpg40sq1tfqph', 'prm_1m8akwp872ne6s15stkx9nqt4', 1, '{"en": "Step 1"}', 1, '2026-12-16 00:25:37.345+00', NULL, 'REPORTED', 1, NULL);
INSERT INTO public.file VALUES
	('fil_1m8akwpp57xkfsdjp2q2hd71f', 'per_1m8akwp9v4d1xw9r3vj3k3x1s', 'bBP20BCZVZjcSJlvRa3rfrRpTTr7Jd-kktxIlt5Mhzk', 'image/jpeg', 278, 40, 30, '2026-11-26 00:25:37.73761+00', 'stp_1m8akwpb4b7swvbqjtp2j1wjp', '2026-11-26 00:25:37.860681+00');
INSERT INTO public.hidden_by_act VALUES
	('cmt_1m8akwpk83h087kv13xp6e5t3', 'act_1m8akwpn4dmz0yftk9v30013c'),
	('cmt_1m8akwpkc4z1wrx3faa23zqdx', 'act_1m8akwpn4dmz0yftk9v30013c');
INSERT INTO public.initiative VALUES
	('ini_1m8akwpknekcb01jj48bzggzn', 1, 'com_1m8akwnp13vv5rd76e9bg4nqs', 'per_1m8akwnqbbvtn8f1zets95dfy', '{"en": "No vans after ten?"}', '{"en": "They wake the children."}', 'GATHERING', 100, 5, 10, '2026-11-26 00:25:37.653+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.initiative_support VALUES
	('ini_1m8akwpknekcb01jj48bzggzn', 'per_1m8akwnqaemfregeq91qd7kea', '2026-11-26 00:25:37.67998+00');
INSERT INTO public.moderation_notice VALUES
	('act_1m8akwpn4dmz0yftk9v30013c', 'per_1m8akwnqbbvtn8f1zets95dfy', '{cmt_1m8akwpk83h087kv13xp6e5t3,cmt_1m8akwpkc4z1wrx3faa23zqdx}', '2026-11-26 00:25:37.696+00');
INSERT INTO public.proposal_status_change VALUES
	('chg_1m8akwnx24btge725dsxgts2p', 'pro_1m8akwnsq3m219mfc33vvwejv', 'SHORTLISTED', '{"en": "It is on the ballot of “What should be done?”.", "zh-Hans": "已列入表决“What should be done?”。"}', 'per_1m8akwnq04yyeh6dv8d5x5npe', NULL, 'dec_1m8akwnwf1qbm8w53a4t1t109', '2026-11-26 00:25:36.911+00'),
	('chg_1m8akwnx24bthv9mdfztxxgqx', 'pro_1m8akwnt2djn05fx9w47p0575', 'SHORTLISTED', '{"en": "It is on the ballot of “What should be done?”.", "zh-Hans": "已列入表决“What should be done?”。"}', 'per_1m8akwnq04yyeh6dv8d5x5npe', NULL, 'dec_1m8akwnwf1qbm8w53a4t1t109', '2026-11-26 00:25:36.911+00'),
	('chg_1m8akwnx24btj3dyq4s6myhmw', 'pro_1m8akwnt810ew8khbvy2c30g5', 'SHORTLISTED', '{"en": "It is on the ballot of “What should be done?”.", "zh-Hans": "已列入表决“What should be done?”。"}', 'per_1m8akwnq04yyeh6dv8d5x5npe', NULL, 'dec_1m8akwnwf1qbm8w53a4t1t109', '2026-11-26 00:25:36.911+00'),
	('chg_1m8akwp824gs02brt02yfcajw', 'pro_1m8akwnsq3m219mfc33vvwejv', 'ADOPTED', '{"en": "The vote chose it: 6 of 6 ballots, place 1.", "zh-Hans": "表决选上：6 张票中得 6 票，列第 1。"}', NULL, NULL, 'dec_1m8akwnwf1qbm8w53a4t1t109', '2026-11-26 00:25:37.276+00'),
	('chg_1m8akwp824gs1ex2rq342gs2t', 'pro_1m8akwnt2djn05fx9w47p0575', 'DECLINED', '{"en": "The vote did not choose it: 0 of 6 ballots, place 2.", "zh-Hans": "表决未选上：6 张票中得 0 票，列第 2。"}', NULL, NULL, 'dec_1m8akwnwf1qbm8w53a4t1t109', '2026-11-26 00:25:37.276+00'),
	('chg_1m8akwp834ycqgm40hswegak4', 'pro_1m8akwnt810ew8khbvy2c30g5', 'DECLINED', '{"en": "The vote did not choose it: 0 of 6 ballots, place 3.", "zh-Hans": "表决未选上：6 张票中得 0 票，列第 3。"}', NULL, NULL, 'dec_1m8akwnwf1qbm8w53a4t1t109', '2026-11-26 00:25:37.276+00'),
	('chg_1m8akwpdz1b3c91syjye4z038', 'pro_1m8akwnt2djn05fx9w47p0575', 'OPEN', '{"en": "It is to be voted on again."}', 'per_1m8akwnq04yyeh6dv8d5x5npe', NULL, NULL, '2026-11-26 00:25:37.467+00'),
	('chg_1m8akwpes23cmepbqgrd784en', 'pro_1m8akwnt810ew8khbvy2c30g5', 'OPEN', '{"en": "It is to be voted on again."}', 'per_1m8akwnq04yyeh6dv8d5x5npe', NULL, NULL, '2026-11-26 00:25:37.495+00'),
	('chg_1m8akwpft13kxhsemvjk3xckq', 'pro_1m8akwnsq3m219mfc33vvwejv', 'SHORTLISTED', '{"en": "It is on the ballot of “What should be done?”.", "zh-Hans": "已列入表决“What should be done?”。"}', 'per_1m8akwnq04yyeh6dv8d5x5npe', NULL, 'dec_1m8akwpfk87r8kqek7mdmb2xk', '2026-11-26 00:25:37.523+00'),
	('chg_1m8akwpfvdepg09gegfrhk157', 'pro_1m8akwnt2djn05fx9w47p0575', 'SHORTLISTED', '{"en": "It is on the ballot of “What should be done?”.", "zh-Hans": "已列入表决“What should be done?”。"}', 'per_1m8akwnq04yyeh6dv8d5x5npe', NULL, 'dec_1m8akwpfk87r8kqek7mdmb2xk', '2026-11-26 00:25:37.523+00'),
	('chg_1m8akwpfvdepht2nt4qvnspmj', 'pro_1m8akwnt810ew8khbvy2c30g5', 'SHORTLISTED', '{"en": "It is on the ballot of “What should be done?”.", "zh-Hans": "已列入表决“What should be done?”。"}', 'per_1m8akwnq04yyeh6dv8d5x5npe', NULL, 'dec_1m8akwpfk87r8kqek7mdmb2xk', '2026-11-26 00:25:37.523+00'),
	('chg_1m8akwpjw4eg7d0c5bsp8cct2', 'pro_1m8akwnsq3m219mfc33vvwejv', 'ADOPTED', '{"en": "The vote chose it: 1 of 2 ballots, place 1.", "zh-Hans": "表决选上：2 张票中得 1 票，列第 1。"}', NULL, NULL, 'dec_1m8akwpfk87r8kqek7mdmb2xk', '2026-11-26 00:25:37.617+00'),
	('chg_1m8akwpjw4eg82fr6aggwv0vt', 'pro_1m8akwnt2djn05fx9w47p0575', 'ADOPTED', '{"en": "The vote chose it: 1 of 2 ballots, place 2.", "zh-Hans": "表决选上：2 张票中得 1 票，列第 2。"}', NULL, NULL, 'dec_1m8akwpfk87r8kqek7mdmb2xk', '2026-11-26 00:25:37.617+00'),
	('chg_1m8akwpjw4eg9c1h54n4jwce0', 'pro_1m8akwnt810ew8khbvy2c30g5', 'DECLINED', '{"en": "The vote did not choose it: 0 of 2 ballots, place 3.", "zh-Hans": "表决未选上：2 张票中得 0 票，列第 3。"}', NULL, NULL, 'dec_1m8akwpfk87r8kqek7mdmb2xk', '2026-11-26 00:25:37.617+00');
INSERT INTO public.proposal_summary VALUES
	('pro_1m8akwnsq3m219mfc33vvwejv', 'brd_1m8akwnpwdmvqpg40sq1tfqph', 0),
	('pro_1m8akwnt2djn05fx9w47p0575', 'brd_1m8akwnpwdmvqpg40sq1tfqph', 0),
	('pro_1m8akwnt810ew8khbvy2c30g5', 'brd_1m8akwnpwdmvqpg40sq1tfqph', 0);
INSERT INTO public.register_entry VALUES
	('com_1m8akwnp13vv5rd76e9bg4nqs', 'per_1m8akwnqaemfregeq91qd7kea', '2026-11-26 00:25:36.75685+00', NULL),
	('com_1m8akwnp13vv5rd76e9bg4nqs', 'per_1m8akwnqaemfs119p9p3ftv64', '2026-11-26 00:25:36.781652+00', NULL),
	('com_1m8akwnp13vv5rd76e9bg4nqs', 'per_1m8akwnqbbvtp70qxsmdzdfcm', '2026-11-26 00:25:36.783146+00', NULL),
	('com_1m8akwnp13vv5rd76e9bg4nqs', 'per_1m8akwnqbbvtk07mnnzsgz54f', '2026-11-26 00:25:36.785474+00', NULL),
	('com_1m8akwnp13vv5rd76e9bg4nqs', 'per_1m8akwnqbbvtmf53xcb98xch6', '2026-11-26 00:25:36.787501+00', NULL),
	('com_1m8akwnp13vv5rd76e9bg4nqs', 'per_1m8akwnqbbvtn8f1zets95dfy', '2026-11-26 00:25:36.789732+00', NULL);
INSERT INTO public.role_grant VALUES
	('rol_1m8akwnq3deh1sc1x0vz32wps', 'per_1m8akwnq04yyeh6dv8d5x5npe', 'MODERATOR', 'com_1m8akwnp13vv5rd76e9bg4nqs', NULL),
	('rol_1m8akwp9x4qv77g3pfgngd91n', 'per_1m8akwp9v4d1xw9r3vj3k3x1s', 'OFFICIAL', 'com_1m8akwnp13vv5rd76e9bg4nqs', 'unt_1m8akwnpr3mgm3f3tsh270k6k');
INSERT INTO public.rulebook VALUES
	('com_1m8akwnp13vv5rd76e9bg4nqs', 1, '{"boardOpeners": ["MODERATOR"], "minimumSample": 30, "newMemberDays": 7, "quorumPercent": 30, "publicityHours": 0, "watchersNeeded": 2, "decisionOpeners": ["MODERATOR"], "proposalAnswerDays": 30, "newMemberDailyLimit": 10, "initiativeAnswerDays": 10, "initiativeBackingPercent": 5}', '2026-11-26 00:25:36.705+00', NULL);
INSERT INTO public.step_report VALUES
	('stp_1m8akwpb4b7swvbqjtp2j1wjp', 1, 'per_1m8akwp9v4d1xw9r3vj3k3x1s', 'unt_1m8akwnpr3mgm3f3tsh270k6k', '{"en": "Three benches stand."}', NULL, '2026-11-26 00:25:37.857+00');
INSERT INTO public.step_part VALUES
	('stp_1m8akwpb4b7swvbqjtp2j1wjp', 'per_1m8akwnqaemfregeq91qd7kea', 'WATCHER', '2026-11-26 00:25:37.807+00'),
	('stp_1m8akwpb4b7swvbqjtp2j1wjp', 'per_1m8akwnqaemfs119p9p3ftv64', 'WATCHER', '2026-11-26 00:25:37.826+00');
INSERT INTO public.step_photo VALUES
	('stp_1m8akwpb4b7swvbqjtp2j1wjp', 1, 1, 'fil_1m8akwpp57xkfsdjp2q2hd71f', 'per_1m8akwp9v4d1xw9r3vj3k3x1s', NULL);
INSERT INTO public.stream_event VALUES
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 1, 'DECISION_SCHEDULED', '{"decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:36.944569+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 2, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnsq3m219mfc33vvwejv"}', '2026-11-26 00:25:36.944898+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 3, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt2djn05fx9w47p0575"}', '2026-11-26 00:25:36.944972+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 4, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt810ew8khbvy2c30g5"}', '2026-11-26 00:25:36.945037+00'),
	('per_1m8akwnq04yyeh6dv8d5x5npe', 1, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:36.994806+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 5, 'DECISION_OPENED', '{"decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.092416+00'),
	('per_1m8akwnq04yyeh6dv8d5x5npe', 2, 'FATE_CHANGED', '{"kind": "DECISION_OPENED", "decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.129531+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 6, 'DECISION_CLOSED', '{"decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.290229+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 7, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnsq3m219mfc33vvwejv"}', '2026-11-26 00:25:37.290321+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 8, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt2djn05fx9w47p0575"}', '2026-11-26 00:25:37.290392+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 9, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt810ew8khbvy2c30g5"}', '2026-11-26 00:25:37.290457+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 10, 'COMMITMENT_MADE', '{"commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.290577+00'),
	('per_1m8akwnq04yyeh6dv8d5x5npe', 3, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.309325+00'),
	('per_1m8akwnqaemfregeq91qd7kea', 1, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.309358+00'),
	('per_1m8akwnqaemfs119p9p3ftv64', 1, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.30937+00'),
	('per_1m8akwnqbbvtk07mnnzsgz54f', 1, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.30938+00'),
	('per_1m8akwnqbbvtmf53xcb98xch6', 1, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.30939+00'),
	('per_1m8akwnqbbvtn8f1zets95dfy', 1, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.3094+00'),
	('per_1m8akwnqbbvtp70qxsmdzdfcm', 1, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwnwf1qbm8w53a4t1t109"}', '2026-11-26 00:25:37.309409+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 11, 'COMMITMENT_CHANGED', '{"commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.385491+00'),
	('per_1m8akwnq04yyeh6dv8d5x5npe', 4, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.402432+00'),
	('per_1m8akwnqaemfregeq91qd7kea', 2, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.402458+00'),
	('per_1m8akwnqaemfs119p9p3ftv64', 2, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.402466+00'),
	('per_1m8akwnqbbvtk07mnnzsgz54f', 2, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.402475+00'),
	('per_1m8akwnqbbvtmf53xcb98xch6', 2, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.402483+00'),
	('per_1m8akwnqbbvtn8f1zets95dfy', 2, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.402491+00'),
	('per_1m8akwnqbbvtp70qxsmdzdfcm', 2, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.402499+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 12, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt2djn05fx9w47p0575"}', '2026-11-26 00:25:37.474135+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 13, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt810ew8khbvy2c30g5"}', '2026-11-26 00:25:37.501499+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 14, 'DECISION_SCHEDULED', '{"decisionId": "dec_1m8akwpfk87r8kqek7mdmb2xk"}', '2026-11-26 00:25:37.533194+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 15, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnsq3m219mfc33vvwejv"}', '2026-11-26 00:25:37.533282+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 16, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt2djn05fx9w47p0575"}', '2026-11-26 00:25:37.533352+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 17, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt810ew8khbvy2c30g5"}', '2026-11-26 00:25:37.533415+00'),
	('per_1m8akwnq04yyeh6dv8d5x5npe', 5, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8akwpfk87r8kqek7mdmb2xk"}', '2026-11-26 00:25:37.542988+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 18, 'DECISION_OPENED', '{"decisionId": "dec_1m8akwpfk87r8kqek7mdmb2xk"}', '2026-11-26 00:25:37.562307+00'),
	('per_1m8akwnq04yyeh6dv8d5x5npe', 6, 'FATE_CHANGED', '{"kind": "DECISION_OPENED", "decisionId": "dec_1m8akwpfk87r8kqek7mdmb2xk"}', '2026-11-26 00:25:37.579032+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 19, 'DECISION_CLOSED', '{"decisionId": "dec_1m8akwpfk87r8kqek7mdmb2xk"}', '2026-11-26 00:25:37.631932+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 20, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnsq3m219mfc33vvwejv"}', '2026-11-26 00:25:37.632064+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 21, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt2djn05fx9w47p0575"}', '2026-11-26 00:25:37.632178+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 22, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8akwnt810ew8khbvy2c30g5"}', '2026-11-26 00:25:37.63234+00'),
	('per_1m8akwnq04yyeh6dv8d5x5npe', 7, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwpfk87r8kqek7mdmb2xk"}', '2026-11-26 00:25:37.646378+00'),
	('per_1m8akwnqaemfregeq91qd7kea', 3, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwpfk87r8kqek7mdmb2xk"}', '2026-11-26 00:25:37.646398+00'),
	('per_1m8akwnqaemfs119p9p3ftv64', 3, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8akwpfk87r8kqek7mdmb2xk"}', '2026-11-26 00:25:37.64641+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 23, 'COMMENT_HIDDEN', '{"commentId": "cmt_1m8akwpk83h087kv13xp6e5t3", "proposalId": "pro_1m8akwnsq3m219mfc33vvwejv"}', '2026-11-26 00:25:37.708781+00'),
	('moderation_com_1m8akwnp13vv5rd76e9bg4nqs', 1, 'CASE_CHANGED', '{"caseId": "cas_1m8akwpn34ntjrsc177ssgf8z"}', '2026-11-26 00:25:37.70899+00'),
	('per_1m8akwnqbbvtn8f1zets95dfy', 3, 'CONTENT_HIDDEN', '{"actId": "act_1m8akwpn4dmz0yftk9v30013c"}', '2026-11-26 00:25:37.70908+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 24, 'STEP_CHANGED', '{"stepId": "stp_1m8akwpb4b7swvbqjtp2j1wjp"}', '2026-11-26 00:25:37.809831+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 25, 'STEP_CHANGED', '{"stepId": "stp_1m8akwpb4b7swvbqjtp2j1wjp"}', '2026-11-26 00:25:37.828838+00'),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 26, 'STEP_CHANGED', '{"stepId": "stp_1m8akwpb4b7swvbqjtp2j1wjp"}', '2026-11-26 00:25:37.865961+00'),
	('per_1m8akwnq04yyeh6dv8d5x5npe', 8, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.879972+00'),
	('per_1m8akwnqaemfregeq91qd7kea', 4, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.879995+00'),
	('per_1m8akwnqaemfs119p9p3ftv64', 4, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.883946+00'),
	('per_1m8akwnqbbvtk07mnnzsgz54f', 3, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.883965+00'),
	('per_1m8akwnqbbvtmf53xcb98xch6', 3, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.883974+00'),
	('per_1m8akwnqbbvtn8f1zets95dfy', 4, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.883982+00'),
	('per_1m8akwnqbbvtp70qxsmdzdfcm', 3, 'FATE_CHANGED', '{"kind": "COMMITMENT_CHANGED", "commitmentId": "prm_1m8akwp872ne6s15stkx9nqt4"}', '2026-11-26 00:25:37.883991+00');
INSERT INTO public.stream_head VALUES
	('moderation_com_1m8akwnp13vv5rd76e9bg4nqs', 1),
	('brd_1m8akwnpwdmvqpg40sq1tfqph', 26),
	('per_1m8akwnq04yyeh6dv8d5x5npe', 8),
	('per_1m8akwnqaemfregeq91qd7kea', 4),
	('per_1m8akwnqaemfs119p9p3ftv64', 4),
	('per_1m8akwnqbbvtk07mnnzsgz54f', 3),
	('per_1m8akwnqbbvtmf53xcb98xch6', 3),
	('per_1m8akwnqbbvtn8f1zets95dfy', 4),
	('per_1m8akwnqbbvtp70qxsmdzdfcm', 3);
SELECT pg_catalog.setval('public.audit_log_seq_seq', 1, true);
SELECT pg_catalog.setval('public.fate_news_id_seq', 10, true);
