-- A small community as a server of this migration wrote it: data only, in an order that foreign keys accept.
INSERT INTO public.community VALUES
	('com_1m84ny1pstyx2bpeab99a5x3y', '{"en": "Willow Bank"}', NULL, 'Asia/Shanghai', 'CNY', '2026-11-23 17:05:52.348+00');
INSERT INTO public.board VALUES
	('brd_1m84ny1scw4bs607ez3s5s4f5', 2, 'com_1m84ny1pstyx2bpeab99a5x3y', '{"en": "What first?"}', '{"en": "Two *wishes*."}', 'DECIDE', '{}', '2026-11-23 17:05:52.429+00');
INSERT INTO public.unit VALUES
	('unt_1m84ny1rgpms06t4whknp56n7', 'com_1m84ny1pstyx2bpeab99a5x3y', '{"en": "Community Affairs Desk"}');
INSERT INTO public.decision VALUES
	('dec_1m84ny1zvfghyvmzz3vgz824h', 1, 'brd_1m84ny1scw4bs607ez3s5s4f5', '{"en": "Announced"}', 'BUDGET', '{"budget": 10000000, "tieRule": "LISTED_ORDER", "tieSeed": null, "budgetRule": "GREEDY", "minChoices": 1}', 'SCHEDULED', 'OPEN', 'LIVE', 'SELF_GOVERNANCE', false, 'unt_1m84ny1rgpms06t4whknp56n7', NULL, 'CNY', '2099-01-01 00:00:00+00', 30, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 17:05:52.636+00'),
	('dec_1m84ny1ze8jqcs6jha0349baj', 2, 'brd_1m84ny1scw4bs607ez3s5s4f5', '{"en": "Open"}', 'BUDGET', '{"budget": 10000000, "tieRule": "LISTED_ORDER", "tieSeed": null, "budgetRule": "GREEDY", "minChoices": 1}', 'OPEN', 'OPEN', 'LIVE', 'SELF_GOVERNANCE', false, 'unt_1m84ny1rgpms06t4whknp56n7', NULL, 'CNY', '2099-01-01 00:00:00+00', 30, 2, NULL, NULL, '2026-11-23 17:05:52.659+00', NULL, NULL, '2026-11-23 17:05:52.623+00'),
	('dec_1m84ny1yp4ab5sgvba0g6y8kj', 3, 'brd_1m84ny1scw4bs607ez3s5s4f5', '{"en": "Closed"}', 'BUDGET', '{"budget": 10000000, "tieRule": "LISTED_ORDER", "tieSeed": null, "budgetRule": "GREEDY", "minChoices": 1}', 'CLOSED', 'OPEN', 'LIVE', 'SELF_GOVERNANCE', false, 'unt_1m84ny1rgpms06t4whknp56n7', NULL, 'CNY', '2099-01-01 00:00:00+00', 30, 2, NULL, NULL, '2026-11-23 17:05:52.648+00', '2026-11-23 17:05:52.702+00', '{"spent": 4200000, "passed": true, "rounds": [{"cost": 4200000, "votes": 1, "number": 1, "outcome": "SELECTED", "optionId": "opt_1m84ny1yr5rsjkzsf5rn3j9kk", "tiedWith": ["opt_1m84ny1yrv3tpqrkse111aggt"], "remaining": 5800000}, {"cost": 9600000, "votes": 1, "number": 2, "outcome": "DOES_NOT_FIT", "optionId": "opt_1m84ny1yrv3tpqrkse111aggt", "tiedWith": ["opt_1m84ny1yr5rsjkzsf5rn3j9kk"], "remaining": 5800000}], "ballots": 2, "options": [{"votes": 1, "percent": 50, "optionId": "opt_1m84ny1yr5rsjkzsf5rn3j9kk", "selected": true}, {"votes": 1, "percent": 50, "optionId": "opt_1m84ny1yrv3tpqrkse111aggt", "selected": false}], "conditions": [{"met": true, "kind": "TURNOUT", "needed": 30, "current": 100}]}', '2026-11-23 17:05:52.6+00');
INSERT INTO public.person VALUES
	('per_1m84ny1n643449bkch8axvcsz', '{"en": "Administrator"}', NULL, '2026-11-23 17:05:52.294+00'),
	('per_1m84ny1nerxfzdqrqx0kvh9xb', NULL, 3, '2026-11-23 17:05:52.294+00'),
	('per_1m84ny1ng80wv8tt9pcqtgxjc', '{"en": "Ben"}', 5, '2026-11-23 17:05:52.294+00');
INSERT INTO public.roll_entry VALUES
	('dec_1m84ny1yp4ab5sgvba0g6y8kj', 'per_1m84ny1nerxfzdqrqx0kvh9xb'),
	('dec_1m84ny1yp4ab5sgvba0g6y8kj', 'per_1m84ny1ng80wv8tt9pcqtgxjc'),
	('dec_1m84ny1ze8jqcs6jha0349baj', 'per_1m84ny1nerxfzdqrqx0kvh9xb'),
	('dec_1m84ny1ze8jqcs6jha0349baj', 'per_1m84ny1ng80wv8tt9pcqtgxjc');
INSERT INTO public.ballot VALUES
	('30T-7K0oec5j620ZuCHw3CDfv8sGRho7v594sjY1adw', 'dec_1m84ny1yp4ab5sgvba0g6y8kj', 'per_1m84ny1nerxfzdqrqx0kvh9xb', '{"options":["opt_1m84ny1yr5rsjkzsf5rn3j9kk"]}', 'ywWi9vcGX0qdrWp1QoO1vPIRyjCk3JZGZGpq8b84XF8', '2026-11-23 17:05:52.672+00', '2026-11-23 17:05:52.68+00'),
	('ddLdzp6vYWmCIFbk0T-reb5Fi8PnBMht6VELzmwSrtY', 'dec_1m84ny1yp4ab5sgvba0g6y8kj', 'per_1m84ny1nerxfzdqrqx0kvh9xb', '{"options":["opt_1m84ny1yrv3tpqrkse111aggt"]}', 'Yyiwyrp9kF0U7RDgrJycbOS9-Kd9G1-L3HQIOv7gStc', '2026-11-23 17:05:52.68+00', NULL),
	('G6wzuc7eggLnmldA__MduYYpTgDAbOf6mLPD3P4xWsU', 'dec_1m84ny1yp4ab5sgvba0g6y8kj', 'per_1m84ny1ng80wv8tt9pcqtgxjc', '{"options":["opt_1m84ny1yr5rsjkzsf5rn3j9kk"]}', 'VRjw84DzHv5kZL1TQeXELPtzClquB_a1WYqdSK2R_M8', '2026-11-23 17:05:52.686+00', NULL),
	('ZNvljU2urVy7MiJhpc61rJf2ZrYSb6j-QzvcRVdguUc', 'dec_1m84ny1ze8jqcs6jha0349baj', 'per_1m84ny1ng80wv8tt9pcqtgxjc', '{"options":["opt_1m84ny1zfr4kpahh2f5zhxjc1"]}', 'Z1HnsZF55qY70kp1G5nQFjJSt-ol55P38lJ1KwfbRAg', '2026-11-23 17:05:52.694+00', NULL);
INSERT INTO public.proposal VALUES
	('pro_1m84ny1t69dze9sd4t358xtsv', 1, 'brd_1m84ny1scw4bs607ez3s5s4f5', 'per_1m84ny1nerxfzdqrqx0kvh9xb', '{"en": "Benches"}', '{"en": "Benches for all."}', 'FACILITIES', 4200000, '2026-11-23 17:05:52.455+00'),
	('pro_1m84ny1tvs9vp2864eacs8p4g', 1, 'brd_1m84ny1scw4bs607ez3s5s4f5', 'per_1m84ny1nerxfzdqrqx0kvh9xb', '{"en": "Lamps"}', '{"en": "Lamps for all."}', 'FACILITIES', 9600000, '2026-11-23 17:05:52.479+00');
INSERT INTO public.comment VALUES
	('cmt_1m84ny1wr4wgta4nntkjwabq7', 1, 'brd_1m84ny1scw4bs607ez3s5s4f5', 'pro_1m84ny1t69dze9sd4t358xtsv', NULL, 'per_1m84ny1ng80wv8tt9pcqtgxjc', 'FOR', '{"en": "Yes."}', '2026-11-23 17:05:52.536+00'),
	('cmt_1m84ny1x6319vq73bsrc9wrw4', 1, 'brd_1m84ny1scw4bs607ez3s5s4f5', 'pro_1m84ny1t69dze9sd4t358xtsv', 'cmt_1m84ny1wr4wgta4nntkjwabq7', 'per_1m84ny1nerxfzdqrqx0kvh9xb', 'NEUTRAL', '{"en": "How many?"}', '2026-11-23 17:05:52.551+00');
INSERT INTO public.decision_option VALUES
	('opt_1m84ny1yr5rsjkzsf5rn3j9kk', 'dec_1m84ny1yp4ab5sgvba0g6y8kj', 'PROPOSAL', '{"en": "Benches"}', 4200000, 'CNY', 'pro_1m84ny1t69dze9sd4t358xtsv', 1),
	('opt_1m84ny1yrv3tpqrkse111aggt', 'dec_1m84ny1yp4ab5sgvba0g6y8kj', 'PROPOSAL', '{"en": "Lamps"}', 9600000, 'CNY', 'pro_1m84ny1tvs9vp2864eacs8p4g', 2),
	('opt_1m84ny1zfr4kpahh2f5zhxjc1', 'dec_1m84ny1ze8jqcs6jha0349baj', 'PROPOSAL', '{"en": "Benches"}', 4200000, 'CNY', 'pro_1m84ny1t69dze9sd4t358xtsv', 1),
	('opt_1m84ny1zfdc1ena61az620sb1', 'dec_1m84ny1ze8jqcs6jha0349baj', 'PROPOSAL', '{"en": "Lamps"}', 9600000, 'CNY', 'pro_1m84ny1tvs9vp2864eacs8p4g', 2),
	('opt_1m84ny1zv3snsm6gfk2vp6a3z', 'dec_1m84ny1zvfghyvmzz3vgz824h', 'PROPOSAL', '{"en": "Benches"}', 4200000, 'CNY', 'pro_1m84ny1t69dze9sd4t358xtsv', 1),
	('opt_1m84ny1zw6h2vqcqzdxc1y75c', 'dec_1m84ny1zvfghyvmzz3vgz824h', 'PROPOSAL', '{"en": "Lamps"}', 9600000, 'CNY', 'pro_1m84ny1tvs9vp2864eacs8p4g', 2);
INSERT INTO public.demo_sign_in VALUES
	('per_1m84ny1nerxfzdqrqx0kvh9xb', 'RESIDENT', 0, 'com_1m84ny1pstyx2bpeab99a5x3y', NULL, '{"en": "A resident"}');
INSERT INTO public.mutation_request VALUES
	('per_1m84ny1n643449bkch8axvcsz', '3f0c5a9e-8f4e-4a52-9d3b-1f6f6d0f1c2a', 'MNDm6bLChJCvnUgyzK7FoG1lqObTshY7r7LB1vyEtkM', 'com_1m84ny1pstyx2bpeab99a5x3y', '2026-11-23 17:05:52.34799+00');
INSERT INTO public.proposal_summary VALUES
	('pro_1m84ny1tvs9vp2864eacs8p4g', 'brd_1m84ny1scw4bs607ez3s5s4f5', 0),
	('pro_1m84ny1t69dze9sd4t358xtsv', 'brd_1m84ny1scw4bs607ez3s5s4f5', 1);
INSERT INTO public.proposal_support VALUES
	('pro_1m84ny1t69dze9sd4t358xtsv', 'per_1m84ny1ng80wv8tt9pcqtgxjc', '2026-11-23 17:05:52.509457+00');
INSERT INTO public.register_entry VALUES
	('com_1m84ny1pstyx2bpeab99a5x3y', 'per_1m84ny1nerxfzdqrqx0kvh9xb', '2026-11-23 17:05:52.369476+00'),
	('com_1m84ny1pstyx2bpeab99a5x3y', 'per_1m84ny1ng80wv8tt9pcqtgxjc', '2026-11-23 17:05:52.371209+00');
INSERT INTO public.role_grant VALUES
	('rol_1m84ny1ncetyty724vb4dwyr7', 'per_1m84ny1n643449bkch8axvcsz', 'ADMINISTRATOR', NULL, NULL);
INSERT INTO public.session VALUES
	('ses_1m84ny1n9jkdb3n55zthtdvfd', '\x78c1d8812ea0a4469cbc4c71cf2b21329c7b54f927d6d0f3c86fd77286097fa9', 'per_1m84ny1n643449bkch8axvcsz', '2026-11-23 17:05:52.294+00', '2099-01-01 00:00:00+00'),
	('ses_1m84ny1nf5d4h9t7mx4hq5ksn', '\xaf11210a56da2539fb22ebb5e3a9dc207fff4ae61de11cc860c777da6ae1c448', 'per_1m84ny1nerxfzdqrqx0kvh9xb', '2026-11-23 17:05:52.294+00', '2099-01-01 00:00:00+00'),
	('ses_1m84ny1nhq93bvr8q4vkmesk1', '\x72eb919d80a2b994cb86d930d2a7b6208cf9a010489462a6116b74f92269b0b4', 'per_1m84ny1ng80wv8tt9pcqtgxjc', '2026-11-23 17:05:52.294+00', '2099-01-01 00:00:00+00');
INSERT INTO public.stream_event VALUES
	('brd_1m84ny1scw4bs607ez3s5s4f5', 1, 'PROPOSAL_PUBLISHED', '{"proposalId": "pro_1m84ny1t69dze9sd4t358xtsv"}', '2026-11-23 17:05:52.460368+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 2, 'PROPOSAL_PUBLISHED', '{"proposalId": "pro_1m84ny1tvs9vp2864eacs8p4g"}', '2026-11-23 17:05:52.481447+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 3, 'COMMENT_ADDED', '{"commentId": "cmt_1m84ny1wr4wgta4nntkjwabq7"}', '2026-11-23 17:05:52.539476+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 4, 'COMMENT_ADDED', '{"commentId": "cmt_1m84ny1x6319vq73bsrc9wrw4"}', '2026-11-23 17:05:52.55278+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 5, 'PHASE_CHANGED', '{"boardId": "brd_1m84ny1scw4bs607ez3s5s4f5"}', '2026-11-23 17:05:52.580965+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 6, 'DECISION_SCHEDULED', '{"decisionId": "dec_1m84ny1yp4ab5sgvba0g6y8kj"}', '2026-11-23 17:05:52.604145+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 7, 'DECISION_SCHEDULED', '{"decisionId": "dec_1m84ny1ze8jqcs6jha0349baj"}', '2026-11-23 17:05:52.625779+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 8, 'DECISION_SCHEDULED', '{"decisionId": "dec_1m84ny1zvfghyvmzz3vgz824h"}', '2026-11-23 17:05:52.638157+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 9, 'DECISION_OPENED', '{"decisionId": "dec_1m84ny1yp4ab5sgvba0g6y8kj"}', '2026-11-23 17:05:52.651635+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 10, 'DECISION_OPENED', '{"decisionId": "dec_1m84ny1ze8jqcs6jha0349baj"}', '2026-11-23 17:05:52.661206+00'),
	('brd_1m84ny1scw4bs607ez3s5s4f5', 11, 'DECISION_CLOSED', '{"decisionId": "dec_1m84ny1yp4ab5sgvba0g6y8kj"}', '2026-11-23 17:05:52.705456+00');
INSERT INTO public.stream_head VALUES
	('brd_1m84ny1scw4bs607ez3s5s4f5', 11);
