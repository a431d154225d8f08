-- A small community with accounts, as a server of this migration wrote it: data only. What refers to each other both ways
-- is loaded without asking, and what was logged is chained already.
SET session_replication_role = replica;
INSERT INTO public.person VALUES
	('per_1m8c09esp0qcqbh8r5cny3s4e', NULL, NULL, '2026-11-26 13:21:32.982+00', NULL, NULL, NULL, NULL),
	('per_1m8c09f9f8dkt1gtjxr67py5z', NULL, NULL, '2026-11-26 13:21:33.486+00', NULL, NULL, NULL, NULL),
	('per_1m8c09g96bjbv18p1czk9xcex', NULL, NULL, '2026-11-26 13:21:34.502+00', NULL, NULL, NULL, NULL),
	('per_1m8c09fqxddr5vn9ry7vfp0z1', NULL, 3, '2026-11-26 13:21:33.949+00', NULL, NULL, NULL, NULL),
	('per_1m8c09frv78bkxz1g1dm2mtga', NULL, 3, '2026-11-26 13:21:33.979+00', NULL, NULL, NULL, NULL),
	('per_1m8c09ggf54w5wdxtnmcan6jp', NULL, 3, '2026-11-26 13:21:34.735+00', NULL, NULL, NULL, NULL),
	('per_1m8c09fq1asvb5xs9dka1g3n6', '{"en": "Mei"}', 3, '2026-11-26 13:21:33.921+00', '2026-11-26 13:21:34.623+00', NULL, 'fil_1m8c09ghndh79q69gjwcphf13', '2026-11-26 13:21:34.802+00'),
	('per_1m8c09gkt8wahb7xd7xc7s063', NULL, NULL, '2026-11-26 13:21:34.842+00', NULL, NULL, NULL, NULL),
	('per_1m8c09fw00zqbw677gr87e0b7', NULL, NULL, '2026-11-26 13:21:34.079+00', NULL, '2026-11-26 13:21:35.151661+00', NULL, NULL);
INSERT INTO public.account_block VALUES
	('per_1m8c09frv78bkxz1g1dm2mtga', 'Insults under three names', NULL, 'per_1m8c09esp0qcqbh8r5cny3s4e', '2026-11-26 13:21:35.159+00');
INSERT INTO public.account_user VALUES
	('per_1m8c09esp0qcqbh8r5cny3s4e', '', 'root@example.org', true, NULL, NULL, false, '2026-11-26 13:21:32.982+00', '2026-11-26 13:21:33.248+00', '2026-11-26 13:21:33.355+00', 'en'),
	('per_1m8c09f9f8dkt1gtjxr67py5z', '', 'facilitator@example.org', true, NULL, NULL, false, '2026-11-26 13:21:33.486+00', '2026-11-26 13:21:33.747+00', '2026-11-26 13:21:33.848+00', 'en'),
	('per_1m8c09fq1asvb5xs9dka1g3n6', '', 'e051c70c-5537-4801-a291-fa158c7fd1b5@none.invalid', false, NULL, '+8613800000001', true, '2026-11-26 13:21:33.921+00', '2026-11-26 13:21:33.921+00', '2026-11-26 13:21:33.928+00', 'en'),
	('per_1m8c09fqxddr5vn9ry7vfp0z1', '', '49d86b44-20d9-4148-aeb4-88d1f7909350@none.invalid', false, NULL, '+8613800000002', true, '2026-11-26 13:21:33.949+00', '2026-11-26 13:21:33.949+00', '2026-11-26 13:21:33.952+00', 'en'),
	('per_1m8c09frv78bkxz1g1dm2mtga', '', 'ef79a030-c63d-4774-a884-0651f29b9257@none.invalid', false, NULL, '+8613800000003', true, '2026-11-26 13:21:33.979+00', '2026-11-26 13:21:33.979+00', '2026-11-26 13:21:33.982+00', 'en'),
	('per_1m8c09g96bjbv18p1czk9xcex', '', 'd476e848-f921-46d5-82b4-9bbace54c16c@none.invalid', false, NULL, '+8613800000005', true, '2026-11-26 13:21:34.502+00', '2026-11-26 13:21:34.502+00', '2026-11-26 13:21:34.511+00', 'en'),
	('per_1m8c09ggf54w5wdxtnmcan6jp', '', '6f4741c9-8891-4216-a961-2699e872d5c8@none.invalid', false, NULL, '+8613800000011', true, '2026-11-26 13:21:34.735+00', '2026-11-26 13:21:34.735+00', '2026-11-26 13:21:34.739+00', 'en'),
	('per_1m8c09gkt8wahb7xd7xc7s063', '', '0ddb46e4-264f-4a36-81e2-fe134f6bc99e@none.invalid', false, NULL, '+8613800000006', true, '2026-11-26 13:21:34.842+00', '2026-11-26 13:21:34.842+00', '2026-11-26 13:21:34.847+00', 'en');
INSERT INTO public.area VALUES
	('are_1m8c09ehaa4hds2ewygbdpag3', NULL, 'STREET', '{"en": "Qinglan Street"}', '{are_1m8c09ehaa4hds2ewygbdpag3}'),
	('are_1m8c09ehe54psjckm8enzc65e', 'are_1m8c09ehaa4hds2ewygbdpag3', 'COMMUNITY', '{"en": "Willow Bank", "zh-Hans": "柳岸"}', '{are_1m8c09ehaa4hds2ewygbdpag3,are_1m8c09ehe54psjckm8enzc65e}'),
	('are_1m8c09ehg0hqa94ny24szrg5m', 'are_1m8c09ehe54psjckm8enzc65e', 'GRID', '{"en": "Riverside Grid"}', '{are_1m8c09ehaa4hds2ewygbdpag3,are_1m8c09ehe54psjckm8enzc65e,are_1m8c09ehg0hqa94ny24szrg5m}'),
	('are_1m8c09ehg0hqb2vpk601naca5', 'are_1m8c09ehe54psjckm8enzc65e', 'GRID', '{"en": "West Gate Grid"}', '{are_1m8c09ehaa4hds2ewygbdpag3,are_1m8c09ehe54psjckm8enzc65e,are_1m8c09ehg0hqb2vpk601naca5}'),
	('are_1m8c09ehh453ev3s6az6d4bmt', 'are_1m8c09ehg0hqa94ny24szrg5m', 'BUILDING', '{"en": "Building 3"}', '{are_1m8c09ehaa4hds2ewygbdpag3,are_1m8c09ehe54psjckm8enzc65e,are_1m8c09ehg0hqa94ny24szrg5m,are_1m8c09ehh453ev3s6az6d4bmt}');
INSERT INTO public.community VALUES
	('com_1m8c09ehj69ywvydj4feysdqn', '{"en": "Willow Bank", "zh-Hans": "柳岸"}', NULL, 'Asia/Shanghai', 'CNY', '2026-11-26 13:21:32.722+00', 'are_1m8c09ehe54psjckm8enzc65e');
INSERT INTO public.board VALUES
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 1, 'com_1m8c09ehj69ywvydj4feysdqn', '{"en": "What first?", "zh-Hans": "先办哪件？"}', NULL, 'DECIDE', '{}', '2026-11-26 13:21:32.726+00', 'PUBLIC', NULL, NULL);
INSERT INTO public.proposal VALUES
	('pro_1m8c09gn9e39m5hsybxc1zgbr', 3, 'brd_1m8c09ehp6vxysmc3jhfhbbab', 'per_1m8c09fq1asvb5xs9dka1g3n6', '{"en": "Benches", "zh-Hans": "长椅"}', '{"en": "One every 120 m."}', 'FACILITIES', 4200000, '2026-11-26 13:21:34.889+00', 'ADOPTED', NULL, NULL, NULL),
	('pro_1m8c09gnc67q5b3h5v03ccvas', 3, 'brd_1m8c09ehp6vxysmc3jhfhbbab', 'per_1m8c09fq1asvb5xs9dka1g3n6', '{"en": "Lamps", "zh-Hans": "路灯"}', '{"en": "One every 120 m."}', 'FACILITIES', 9600000, '2026-11-26 13:21:34.892+00', 'DECLINED', NULL, NULL, NULL);
INSERT INTO public.unit VALUES
	('unt_1m8c09ehmb3swdmg4pw8vwxas', 'com_1m8c09ehj69ywvydj4feysdqn', '{"en": "Community Affairs Desk"}', NULL, NULL, NULL);
INSERT INTO public.api_token VALUES
	('tok_1m8c09gd7dat2ac87m2c96pvz', '\x0718956e2ba6d990b8f69133721fe1114673b41482cb6c8d988960bd69b43968', 'per_1m8c09fq1asvb5xs9dka1g3n6', 'My calendar', '{READ,PARTICIPATE}', 60, '2026-11-26 13:21:34.631+00', '2027-11-26 13:21:34.631+00', NULL, false),
	('tok_1m8c09gdf0xaz0zjmvpp7c6yp', '\x77ec03115ec9837af1279668e62a361cce6f507b749a123048e967ea83b679b4', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'The desk', '{READ,MODERATE}', NULL, '2026-11-26 13:21:34.639+00', '2026-12-26 13:21:34.639+00', NULL, false),
	('tok_1m8c09gdnaekxt75d45ddxmgr', '\xdeb402db9e959bd52738bd932f9acc6d9a76ee88f0bd4beba9191022f669e306', 'per_1m8c09esp0qcqbh8r5cny3s4e', 'Imports', '{READ,PARTICIPATE,ADMIN}', NULL, '2026-11-26 13:21:34.645+00', '2026-12-26 13:21:34.645+00', NULL, false);
INSERT INTO public.moderation_case VALUES
	('cas_1m8c09gqka3708jzxhratcpzs', 'com_1m8c09ehj69ywvydj4feysdqn', 'brd_1m8c09ehp6vxysmc3jhfhbbab', 'cmt_1m8c09gq1b4qrr8psscxt04vp', 'COMMENT', 'per_1m8c09frv78bkxz1g1dm2mtga', NULL, '{"en": "You are all fools."}', '2026-11-26 13:21:34.96+00', '2026-11-26 13:21:34.98+00');
INSERT INTO public.moderation_act VALUES
	('act_1m8c09gr57ve8wq3z7kj6znac', 'cas_1m8c09gqka3708jzxhratcpzs', 'com_1m8c09ehj69ywvydj4feysdqn', 'brd_1m8c09ehp6vxysmc3jhfhbbab', 'cmt_1m8c09gq1b4qrr8psscxt04vp', 'COMMENT', 'per_1m8c09frv78bkxz1g1dm2mtga', 'HIDE', 'INSULT', '{"en": "It insulted."}', 'per_1m8c09f9f8dkt1gtjxr67py5z', '2026-11-26 13:21:34.98+00');
INSERT INTO public.appeal VALUES
	('apl_1m8c09grt7xarv8nshev47pw2', 'act_1m8c09gr57ve8wq3z7kj6znac', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'per_1m8c09frv78bkxz1g1dm2mtga', 'com_1m8c09ehj69ywvydj4feysdqn', '{"en": "It was a joke."}', '2026-11-26 13:21:35.006+00', 'OPEN', NULL, NULL, NULL);
INSERT INTO public.audit_log OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-26 13:21:33.877385+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09esp0qcqbh8r5cny3s4e', 'ROLE_GRANTED', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'MODERATOR'),
	(2, '2026-11-26 13:21:33.897245+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'CODES_MADE', 'sht_1m8c09fp609nc7fe87y8xg9s7', NULL),
	(3, '2026-11-26 13:21:34.533905+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09fq1asvb5xs9dka1g3n6', 'RESIDENCE_CONFIRMED', 'per_1m8c09fq1asvb5xs9dka1g3n6', 'INVITATION'),
	(4, '2026-11-26 13:21:34.553446+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09fqxddr5vn9ry7vfp0z1', 'RESIDENCE_CONFIRMED', 'per_1m8c09fqxddr5vn9ry7vfp0z1', 'INVITATION'),
	(5, '2026-11-26 13:21:34.56516+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09frv78bkxz1g1dm2mtga', 'RESIDENCE_CONFIRMED', 'per_1m8c09frv78bkxz1g1dm2mtga', 'INVITATION'),
	(6, '2026-11-26 13:21:34.606985+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'RESIDENCE_CONFIRMED', 'per_1m8c09fw00zqbw677gr87e0b7', 'CONFIRMATION'),
	(7, '2026-11-26 13:21:34.632626+00', NULL, 'per_1m8c09fq1asvb5xs9dka1g3n6', 'API_TOKEN_CREATED', 'tok_1m8c09gd7dat2ac87m2c96pvz', NULL),
	(8, '2026-11-26 13:21:34.639929+00', NULL, 'per_1m8c09f9f8dkt1gtjxr67py5z', 'API_TOKEN_CREATED', 'tok_1m8c09gdf0xaz0zjmvpp7c6yp', NULL),
	(9, '2026-11-26 13:21:34.646339+00', NULL, 'per_1m8c09esp0qcqbh8r5cny3s4e', 'API_TOKEN_CREATED', 'tok_1m8c09gdnaekxt75d45ddxmgr', NULL),
	(10, '2026-11-26 13:21:34.693212+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09esp0qcqbh8r5cny3s4e', 'REGISTER_IMPORTED', 'imp_1m8c09ged6yqw29tejjcjzd3w', NULL),
	(11, '2026-11-26 13:21:34.744366+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09ggf54w5wdxtnmcan6jp', 'RESIDENCE_CONFIRMED', 'per_1m8c09ggf54w5wdxtnmcan6jp', 'IMPORT'),
	(12, '2026-11-26 13:21:34.812764+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09esp0qcqbh8r5cny3s4e', 'ROLE_INVITED', 'inv_1m8c09gjv8kn4ywvhxrqnvrxk', 'OFFICIAL unt_1m8c09ehmb3swdmg4pw8vwxas'),
	(13, '2026-11-26 13:21:34.87714+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09esp0qcqbh8r5cny3s4e', 'ROLE_GRANTED', 'per_1m8c09gkt8wahb7xd7xc7s063', 'OFFICIAL unt_1m8c09ehmb3swdmg4pw8vwxas'),
	(14, '2026-11-26 13:21:34.887646+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09esp0qcqbh8r5cny3s4e', 'ROLE_INVITED', 'inv_1m8c09gn6bh4w2ta3254y6r6s', 'MODERATOR'),
	(15, '2026-11-26 13:21:34.965445+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09fq1asvb5xs9dka1g3n6', 'FLAGGED', 'cmt_1m8c09gq1b4qrr8psscxt04vp', 'INSULT'),
	(16, '2026-11-26 13:21:34.982307+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'CONTENT_HIDDEN', 'cmt_1m8c09gq1b4qrr8psscxt04vp', 'INSULT'),
	(17, '2026-11-26 13:21:35.0089+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09frv78bkxz1g1dm2mtga', 'APPEALED', 'act_1m8c09gr57ve8wq3z7kj6znac', NULL),
	(18, '2026-11-26 13:21:35.134173+00', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'SIGN_IN_SLIP_ISSUED', 'per_1m8c09fqxddr5vn9ry7vfp0z1', NULL),
	(19, '2026-11-26 13:21:35.152779+00', NULL, 'per_1m8c09fw00zqbw677gr87e0b7', 'ERASED', 'per_1m8c09fw00zqbw677gr87e0b7', NULL),
	(20, '2026-11-26 13:21:35.160955+00', NULL, 'per_1m8c09esp0qcqbh8r5cny3s4e', 'PERSON_BLOCKED', 'per_1m8c09frv78bkxz1g1dm2mtga', NULL);
INSERT INTO public.audit_link VALUES
	(1, 1, '\x5a1d468527a34978c87ced19451b39b23d6b5c0d219fcad748d2dd6d76c4ca8a'),
	(2, 2, '\x8bf0c5d6e9f4861c38d5b2fadb991940963930f85f6994bac617f7b7edc898df'),
	(3, 3, '\x927e7641efdf31ba4543a454f7f16bb32fd4852df68a7815a1fe57c086d89259'),
	(4, 4, '\xe3e7e18d4b42f9cfdd0c73e9f2e5cb6c0381b9986fc451dec2146a75e2a80236'),
	(5, 5, '\x78ba09e6387a53f7d38a5f82f99a3a4f3526cf1279ed1679a7f511c266ecb496'),
	(6, 6, '\xd28a7d40de5384a7c471f09f1df3555c55f1d7c44341c31e6b6e6d6ac16de7f3'),
	(7, 7, '\xead8e037357c128d14f792ce8a815047395f60cd31283136ed8ca2c4b70dd779'),
	(8, 8, '\xb7b50f1334b67205f7fb930b5be9e48bf6cdc2c5fd226f7c6804c6ade061f030'),
	(9, 9, '\x63330a5c6790ddf63cc53be397ee2cce1c6af2d2703e7714c6b2f135d181d2c9'),
	(10, 10, '\x00a68edeb94de340e93d136045899ac1cedef4690033d29e2d2a7f2ffb67cc5d'),
	(11, 11, '\x36ffc1841113aa79b79eb85e23fe0a9dfc3415ef11ee9854f0679e86eda563a7'),
	(12, 12, '\x11df704ab14bc3d82c6ad0deb9e02e2d1e681e259dd237fb844f60d9f9fdfcbd'),
	(13, 13, '\x9dbeb06563c83cd6ffe720720a5b7d8ba0e2995214b5752a3dbe79b36388d226'),
	(14, 14, '\xd6a72f80cc90f1afed119ef8d1e3fb36fcc2e1ee0687872ca024d78a4216bb30'),
	(15, 15, '\xdd197a2ac4271c423230c3bd399de1ee7ab194a57691bac428a7cd51e7b6e89b'),
	(16, 16, '\x1f1855e8915be64382859b7eae0c66d13264f4bc1703497b56df5fc00ed716fb'),
	(17, 17, '\x3de2e12f09fa00230b5e685442b25756cc968d800f764bd658a5d46c590873d7'),
	(18, 18, '\x5660ae692c6e6735ce4798d41ccc78e1a2a150f3b9d8467613e9a539f4df3f82'),
	(19, 19, '\x89276c1c2137762f8910338744aed8b9f075f7ffcf88d68b7993213e4103b86b'),
	(20, 20, '\x632642f8226ebc2733d87b19c6a398a1eda60736ff63d4efe5a7d54d9bab4492');
INSERT INTO public.decision VALUES
	('dec_1m8c09gsceresgt4m1bye7fre', 3, 'brd_1m8c09ehp6vxysmc3jhfhbbab', '{"en": "Closed"}', 'BUDGET', '{"budget": 15000000, "tieRule": "LISTED_ORDER", "tieSeed": null, "budgetRule": "GREEDY", "minChoices": 1}', 'CLOSED', 'OPEN', 'LIVE', 'SELF_GOVERNANCE', true, 'unt_1m8c09ehmb3swdmg4pw8vwxas', '{"en": "The street’s fund"}', 'CNY', '2027-02-24 13:21:35.012+00', 30, 5, NULL, NULL, '2026-11-26 13:21:35.069+00', '2026-11-26 13:21:35.109+00', '{"spent": 4200000, "passed": true, "rounds": [{"cost": 4200000, "votes": 2, "number": 1, "outcome": "SELECTED", "optionId": "opt_1m8c09gsdbtykbkkk06g9vnt9", "tiedWith": [], "remaining": 10800000}, {"cost": 9600000, "votes": 0, "number": 2, "outcome": "NOT_SELECTED", "optionId": "opt_1m8c09gsdbtymhwe1vdcs84k7", "tiedWith": [], "remaining": 10800000}], "ballots": 2, "options": [{"votes": 2, "percent": 100, "optionId": "opt_1m8c09gsdbtykbkkk06g9vnt9", "selected": true}, {"votes": 0, "percent": 0, "optionId": "opt_1m8c09gsdbtymhwe1vdcs84k7", "selected": false}], "conditions": [{"met": true, "kind": "TURNOUT", "needed": 30, "current": 40}]}', '2026-11-26 13:21:35.019+00', '2026-11-26 13:21:35.019+00', NULL, NULL, NULL, NULL);
INSERT INTO public.roll_entry VALUES
	('dec_1m8c09gsceresgt4m1bye7fre', 'per_1m8c09fq1asvb5xs9dka1g3n6'),
	('dec_1m8c09gsceresgt4m1bye7fre', 'per_1m8c09fqxddr5vn9ry7vfp0z1'),
	('dec_1m8c09gsceresgt4m1bye7fre', 'per_1m8c09frv78bkxz1g1dm2mtga'),
	('dec_1m8c09gsceresgt4m1bye7fre', 'per_1m8c09fw00zqbw677gr87e0b7'),
	('dec_1m8c09gsceresgt4m1bye7fre', 'per_1m8c09ggf54w5wdxtnmcan6jp');
INSERT INTO public.ballot VALUES
	('k-UDdG4Mwg5gMsEy7A2-kBMaH_of7X9Ra2fmB-qKrbY', 'dec_1m8c09gsceresgt4m1bye7fre', 'per_1m8c09fq1asvb5xs9dka1g3n6', '{"options":["opt_1m8c09gsdbtykbkkk06g9vnt9"]}', 'XobiUgGzw_Gtqnomy5L9H6aqtFLajcvYmiicXy4_cUo', '2026-11-26 13:21:35.09+00', NULL),
	('bMhmYZem4QwtGAR50lBmhLOtFj_59fJRKQ373PqBscw', 'dec_1m8c09gsceresgt4m1bye7fre', 'per_1m8c09fqxddr5vn9ry7vfp0z1', '{"options":["opt_1m8c09gsdbtykbkkk06g9vnt9"]}', 'B-5G4fXJAt_ly8toYFevj4eKWyu6TXBtYKY01gT6ObU', '2026-11-26 13:21:35.096+00', NULL);
INSERT INTO public.code_sheet VALUES
	('sht_1m8c09fp609nc7fe87y8xg9s7', 'com_1m8c09ehj69ywvydj4feysdqn', 'are_1m8c09ehh453ev3s6az6d4bmt', 'per_1m8c09f9f8dkt1gtjxr67py5z', 4, '2026-11-26 13:21:33.895784+00', '2027-01-25 13:21:33.895784+00', NULL);
INSERT INTO public.comment VALUES
	('cmt_1m8c09gp03whz7nwfxch35p19', 1, 'brd_1m8c09ehp6vxysmc3jhfhbbab', 'pro_1m8c09gn9e39m5hsybxc1zgbr', NULL, 'per_1m8c09fq1asvb5xs9dka1g3n6', 'FOR', '{"en": "Yes."}', '2026-11-26 13:21:34.921+00', NULL),
	('cmt_1m8c09gpj4pge409t60gnfccd', 1, 'brd_1m8c09ehp6vxysmc3jhfhbbab', 'pro_1m8c09gn9e39m5hsybxc1zgbr', 'cmt_1m8c09gp03whz7nwfxch35p19', 'per_1m8c09fw00zqbw677gr87e0b7', 'NEUTRAL', '{"en": "How many?"}', '2026-11-26 13:21:34.937+00', NULL),
	('cmt_1m8c09gq1b4qrr8psscxt04vp', 2, 'brd_1m8c09ehp6vxysmc3jhfhbbab', 'pro_1m8c09gn9e39m5hsybxc1zgbr', NULL, 'per_1m8c09frv78bkxz1g1dm2mtga', 'AGAINST', '{"en": "You are all fools."}', '2026-11-26 13:21:34.948+00', '2026-11-26 13:21:34.98+00');
INSERT INTO public.decision_option VALUES
	('opt_1m8c09gsdbtykbkkk06g9vnt9', 'dec_1m8c09gsceresgt4m1bye7fre', 'PROPOSAL', '{"en": "Benches", "zh-Hans": "长椅"}', 4200000, 'CNY', 'pro_1m8c09gn9e39m5hsybxc1zgbr', 1),
	('opt_1m8c09gsdbtymhwe1vdcs84k7', 'dec_1m8c09gsceresgt4m1bye7fre', 'PROPOSAL', '{"en": "Lamps", "zh-Hans": "路灯"}', 9600000, 'CNY', 'pro_1m8c09gnc67q5b3h5v03ccvas', 2);
INSERT INTO public.outcome VALUES
	('out_1m8c09gwa644y3jch7zcwdpzg', 1, 'dec_1m8c09gsceresgt4m1bye7fre', 'brd_1m8c09ehp6vxysmc3jhfhbbab', true, true, 'unt_1m8c09ehmb3swdmg4pw8vwxas', '2027-02-24 13:21:35.012+00', '2026-11-26 13:21:35.109+00', NULL, NULL, NULL);
INSERT INTO public.commitment VALUES
	('prm_1m8c09gwbc5djb9g95kksqtcd', 1, 'brd_1m8c09ehp6vxysmc3jhfhbbab', 'out_1m8c09gwa644y3jch7zcwdpzg', 'dec_1m8c09gsceresgt4m1bye7fre', 'opt_1m8c09gsdbtykbkkk06g9vnt9', 'pro_1m8c09gn9e39m5hsybxc1zgbr', '{"en": "Benches", "zh-Hans": "长椅"}', 1, 4200000, 'CNY', 'unt_1m8c09ehmb3swdmg4pw8vwxas', 'PROMISED', '2027-02-24 13:21:35.012+00', NULL, NULL, NULL, '2026-11-26 13:21:35.109+00', NULL, NULL);
INSERT INTO public.file VALUES
	('fil_1m8c09ghndh79q69gjwcphf13', 'per_1m8c09fq1asvb5xs9dka1g3n6', 'LZV5jTiu6ONMiJPeTTMNIeY9Hkckn13noTpIE3BiTJI', 'image/jpeg', 1804, 512, 512, '2026-11-26 13:21:34.77557+00', 'per_1m8c09fq1asvb5xs9dka1g3n6', '2026-11-26 13:21:34.801955+00');
INSERT INTO public.flag VALUES
	('flg_1m8c09gqg9qw7bvqh5d4s2gy2', 'cas_1m8c09gqka3708jzxhratcpzs', 'cmt_1m8c09gq1b4qrr8psscxt04vp', 'per_1m8c09fq1asvb5xs9dka1g3n6', 'INSULT', NULL, '2026-11-26 13:21:34.96+00');
INSERT INTO public.hidden_by_act VALUES
	('cmt_1m8c09gq1b4qrr8psscxt04vp', 'act_1m8c09gr57ve8wq3z7kj6znac');
INSERT INTO public.moderation_notice VALUES
	('act_1m8c09gr57ve8wq3z7kj6znac', 'per_1m8c09frv78bkxz1g1dm2mtga', '{cmt_1m8c09gq1b4qrr8psscxt04vp}', '2026-11-26 13:21:34.98+00');
INSERT INTO public.one_time_code VALUES
	('\x3e5557a1b13a7730f12477555d675a13dc01af16618dd2736771cf74c2a4a62b', '\x70cd1ec82ec21e99b86586f16cde290a945a6c065128ecac9cd7558fddd93367', 5, '2026-11-26 13:31:35.165+00');
INSERT INTO public.proposal_status_change VALUES
	('chg_1m8c09gsrapp7ntjv356et1df', 'pro_1m8c09gn9e39m5hsybxc1zgbr', 'SHORTLISTED', '{"en": "It is on the ballot of “Closed”.", "zh-Hans": "已列入表决“Closed”。"}', 'per_1m8c09f9f8dkt1gtjxr67py5z', NULL, 'dec_1m8c09gsceresgt4m1bye7fre', '2026-11-26 13:21:35.019+00'),
	('chg_1m8c09gsrapp8g961j368t6gr', 'pro_1m8c09gnc67q5b3h5v03ccvas', 'SHORTLISTED', '{"en": "It is on the ballot of “Closed”.", "zh-Hans": "已列入表决“Closed”。"}', 'per_1m8c09f9f8dkt1gtjxr67py5z', NULL, 'dec_1m8c09gsceresgt4m1bye7fre', '2026-11-26 13:21:35.019+00'),
	('chg_1m8c09gw97pmsq2gs2tvayh7v', 'pro_1m8c09gn9e39m5hsybxc1zgbr', 'ADOPTED', '{"en": "The vote chose it: 2 of 2 ballots, place 1.", "zh-Hans": "表决选上：2 张票中得 2 票，列第 1。"}', NULL, NULL, 'dec_1m8c09gsceresgt4m1bye7fre', '2026-11-26 13:21:35.109+00'),
	('chg_1m8c09gw97pmtqtsfegqmhc9z', 'pro_1m8c09gnc67q5b3h5v03ccvas', 'DECLINED', '{"en": "The vote did not choose it: 0 of 2 ballots, place 2.", "zh-Hans": "表决未选上：2 张票中得 0 票，列第 2。"}', NULL, NULL, 'dec_1m8c09gsceresgt4m1bye7fre', '2026-11-26 13:21:35.109+00');
INSERT INTO public.proposal_summary VALUES
	('pro_1m8c09gnc67q5b3h5v03ccvas', 'brd_1m8c09ehp6vxysmc3jhfhbbab', 0),
	('pro_1m8c09gn9e39m5hsybxc1zgbr', 'brd_1m8c09ehp6vxysmc3jhfhbbab', 1);
INSERT INTO public.proposal_support VALUES
	('pro_1m8c09gn9e39m5hsybxc1zgbr', 'per_1m8c09fqxddr5vn9ry7vfp0z1', '2026-11-26 13:21:34.903194+00', NULL);
INSERT INTO public.register_code VALUES
	('\x44efe9e2708bdbd4be52c230603930f1476092ab5db28d7ca5248cc659fa907c', 'sht_1m8c09fp609nc7fe87y8xg9s7', NULL, NULL),
	('\xfc1e3dbb87acff05f05a5d47fefa27b4174f730062cb8f3e9aa3663b2832d6d2', 'sht_1m8c09fp609nc7fe87y8xg9s7', 'per_1m8c09fq1asvb5xs9dka1g3n6', '2026-11-26 13:21:34.52943+00'),
	('\x01f84dc89e7fbbd0e551d6dad61f9c3cf0251064222a676a3809e94cb7770298', 'sht_1m8c09fp609nc7fe87y8xg9s7', 'per_1m8c09fqxddr5vn9ry7vfp0z1', '2026-11-26 13:21:34.551353+00'),
	('\x1d86c89c92033591c274089a54cd22b3a884913039416a2f2b5cdc9373648056', 'sht_1m8c09fp609nc7fe87y8xg9s7', 'per_1m8c09frv78bkxz1g1dm2mtga', '2026-11-26 13:21:34.562327+00');
INSERT INTO public.register_entry VALUES
	('com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09fq1asvb5xs9dka1g3n6', '2026-11-26 13:21:34.529849+00', 'are_1m8c09ehh453ev3s6az6d4bmt', 'INVITATION', 'per_1m8c09f9f8dkt1gtjxr67py5z', '2026-11-26 13:21:33.895+00'),
	('com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09fqxddr5vn9ry7vfp0z1', '2026-11-26 13:21:34.551658+00', 'are_1m8c09ehh453ev3s6az6d4bmt', 'INVITATION', 'per_1m8c09f9f8dkt1gtjxr67py5z', '2026-11-26 13:21:33.895+00'),
	('com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09frv78bkxz1g1dm2mtga', '2026-11-26 13:21:34.564263+00', 'are_1m8c09ehh453ev3s6az6d4bmt', 'INVITATION', 'per_1m8c09f9f8dkt1gtjxr67py5z', '2026-11-26 13:21:33.895+00'),
	('com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09ggf54w5wdxtnmcan6jp', '2026-11-26 13:21:34.742517+00', 'are_1m8c09ehh453ev3s6az6d4bmt', 'IMPORT', 'per_1m8c09esp0qcqbh8r5cny3s4e', '2026-11-26 13:21:34.685+00');
INSERT INTO public.register_import VALUES
	('imp_1m8c09ged6yqw29tejjcjzd3w', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09esp0qcqbh8r5cny3s4e', 'upl_1m8c09gdvbagwg0zhtkrk7trg', '{NAME,AREA,ROOM}', 'DONE', 2, 2, '{"gone": 0, "same": 0, "added": 2, "changed": 0, "goneResidents": 0}', NULL, '[]', 0, '2026-11-26 13:21:34.670016+00', '2026-11-26 13:21:34.670016+00', '2026-11-26 13:21:34.694917+00');
INSERT INTO public.register_line VALUES
	('com_1m8c09ehj69ywvydj4feysdqn', '\xadc2e7d2bd716b9d2dde62f9765ade7dc73b72385fcf5ce8a5d847720843c29a', 'are_1m8c09ehh453ev3s6az6d4bmt', '\x39918377a9898ad367d290904ab7ed32ef05b8c5551955176e122af555d2faef', NULL, '\x6cd35f95c1571260ef4b977275119de54c2e4b3e3ed2f4cb5ac366f7d211d609', 'imp_1m8c09ged6yqw29tejjcjzd3w', '2026-11-26 13:21:34.685676+00', NULL, NULL),
	('com_1m8c09ehj69ywvydj4feysdqn', '\xa2604b0bf643dd17c899f0e619d66e27e874d7c35a58c41e7207a3416c6af666', 'are_1m8c09ehh453ev3s6az6d4bmt', '\x38bc40679855b8d3e6a9cdd6cd48f0a74285334b9d22083aeb634cdf881fa8f4', NULL, '\x2ab071ff0f8a2d06f5e257196534c6cb752475bb1632a73541cab1a8d494d48c', 'imp_1m8c09ged6yqw29tejjcjzd3w', '2026-11-26 13:21:34.685557+00', 'per_1m8c09ggf54w5wdxtnmcan6jp', '2026-11-26 13:21:34.742067+00');
INSERT INTO public.residence_attempt VALUES
	('per_1m8c09fq1asvb5xs9dka1g3n6', 'CODE', '2026-11-26', 1),
	('per_1m8c09fqxddr5vn9ry7vfp0z1', 'CODE', '2026-11-26', 1),
	('per_1m8c09g96bjbv18p1czk9xcex', 'ASK', '2026-11-26', 1),
	('per_1m8c09frv78bkxz1g1dm2mtga', 'CODE', '2026-11-26', 2);
INSERT INTO public.residence_request VALUES
	('req_1m8c09gcpazsf1h1dnhjsc4dw', 'com_1m8c09ehj69ywvydj4feysdqn', 'per_1m8c09g96bjbv18p1czk9xcex', NULL, 'Mr Wu’s niece', '2026-11-26 13:21:34.614656+00', 'ASKED', NULL, NULL, NULL);
INSERT INTO public.role_grant VALUES
	('rol_1m8c09ehs5bvk9p6hn6b9r01m', 'per_1m8c09esp0qcqbh8r5cny3s4e', 'ADMINISTRATOR', NULL, NULL, '2026-11-26 13:21:32.729707+00', NULL),
	('rol_1m8c09fnm3dsrv4232a8yveak', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'MODERATOR', 'com_1m8c09ehj69ywvydj4feysdqn', NULL, '2026-11-26 13:21:33.876711+00', 'per_1m8c09esp0qcqbh8r5cny3s4e'),
	('rol_1m8c09gmre0sxanwp5w06v53n', 'per_1m8c09gkt8wahb7xd7xc7s063', 'OFFICIAL', 'com_1m8c09ehj69ywvydj4feysdqn', 'unt_1m8c09ehmb3swdmg4pw8vwxas', '2026-11-26 13:21:34.874762+00', 'per_1m8c09esp0qcqbh8r5cny3s4e');
INSERT INTO public.role_invitation VALUES
	('inv_1m8c09gjv8kn4ywvhxrqnvrxk', '\xb2c020f907f1208def24e1780bb316f1fb182bc4a1d88155897cb14560d6197e', 'OFFICIAL', 'com_1m8c09ehj69ywvydj4feysdqn', 'unt_1m8c09ehmb3swdmg4pw8vwxas', 'per_1m8c09esp0qcqbh8r5cny3s4e', '2026-11-26 13:21:34.812152+00', '2026-12-03 13:21:34.812152+00', 'per_1m8c09gkt8wahb7xd7xc7s063', '2026-11-26 13:21:34.870213+00', NULL),
	('inv_1m8c09gn6bh4w2ta3254y6r6s', '\x6d6f48b6917ae01fa388e6442b05eddd04deafdc7b485693efce94b73db506f9', 'MODERATOR', 'com_1m8c09ehj69ywvydj4feysdqn', NULL, 'per_1m8c09esp0qcqbh8r5cny3s4e', '2026-11-26 13:21:34.887322+00', '2026-12-26 13:21:34.887322+00', NULL, NULL, NULL);
INSERT INTO public.rulebook VALUES
	('com_1m8c09ehj69ywvydj4feysdqn', 1, '{"boardOpeners": ["MODERATOR"], "minimumSample": 30, "newMemberDays": 7, "quorumPercent": 30, "publicityHours": 0, "watchersNeeded": 2, "decisionOpeners": ["MODERATOR"], "proposalAnswerDays": 30, "newMemberDailyLimit": 10, "initiativeAnswerDays": 10, "initiativeBackingPercent": 5}', '2026-11-26 13:21:32.722+00', NULL);
INSERT INTO public.session VALUES
	('ses_1m8c09f54cqg4djvsdp1e8z9x', 'bkHcgKc2uckOUAB8Kj6To3wguJ2lwaPN', 'per_1m8c09esp0qcqbh8r5cny3s4e', '2026-11-26 13:21:33.353+00', '2026-11-26 13:21:33.353+00', '2026-12-26 13:21:33.353+00', '127.0.0.1', 'a browser of tests', false),
	('ses_1m8c09fmm7c05tqfd8z9gk59b', '9f6wanbN3Jch0Qwlc8UNCFhVNHx6fNvI', 'per_1m8c09f9f8dkt1gtjxr67py5z', '2026-11-26 13:21:33.847+00', '2026-11-26 13:21:33.847+00', '2026-12-26 13:21:33.847+00', '127.0.0.1', 'a browser of tests', false),
	('ses_1m8c09fq25qcpxabwhd5r5wjn', 'BHVtI1YUKvQhxwhKOTXBjb9h3SOa9WfK', 'per_1m8c09fq1asvb5xs9dka1g3n6', '2026-11-26 13:21:33.928+00', '2026-11-26 13:21:33.928+00', '2026-12-26 13:21:33.928+00', '127.0.0.1', 'a browser of tests', false),
	('ses_1m8c09fqy6emx46cpeec6d2m3', '5jCJbDSZFPThCFI6qpuN30QvxFNb8ecD', 'per_1m8c09fqxddr5vn9ry7vfp0z1', '2026-11-26 13:21:33.951+00', '2026-11-26 13:21:33.951+00', '2026-12-26 13:21:33.951+00', '127.0.0.1', 'a browser of tests', false),
	('ses_1m8c09g987d1yxkcj4zsf8cfg', 'pl2d0Djo1ynVGdDEaKbq1eBA3gVPVdUl', 'per_1m8c09g96bjbv18p1czk9xcex', '2026-11-26 13:21:34.51+00', '2026-11-26 13:21:34.51+00', '2026-12-26 13:21:34.51+00', '127.0.0.1', 'a browser of tests', false),
	('ses_1m8c09ggg9fsgnbsacgwgy0tm', 'BpE0fYdM8jtP3vuvK2hPrZUKLdTNSSmN', 'per_1m8c09ggf54w5wdxtnmcan6jp', '2026-11-26 13:21:34.739+00', '2026-11-26 13:21:34.739+00', '2026-12-26 13:21:34.739+00', '127.0.0.1', 'a browser of tests', false),
	('ses_1m8c09gkvcae2sn30nh9zkf5e', 'FNyp1nKa8Dc1lqv3pwhl9aqolmlCowcA', 'per_1m8c09gkt8wahb7xd7xc7s063', '2026-11-26 13:21:34.846+00', '2026-11-26 13:21:34.846+00', '2026-12-26 13:21:34.846+00', '127.0.0.1', 'a browser of tests', false);
INSERT INTO public.sign_in_method VALUES
	('sim_1m8c09esv2ca3gtgpfsab5e3y', 'per_1m8c09esp0qcqbh8r5cny3s4e', 'credential', 'per_1m8c09esp0qcqbh8r5cny3s4e', '9630b5eaebab52b43c28d0e70ed990a9:86022a5437a82a5c31cd7e9f82ad56111f3410bc1f915e8f59507b7bcc33106921e26ea193516110e46b96b758e5afa39e488489d2503e3b19d877e268521e97', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 13:21:32.987+00', '2026-11-26 13:21:32.987+00'),
	('sim_1m8c09f9g67rx7q3rrm2rn64z', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'credential', 'per_1m8c09f9f8dkt1gtjxr67py5z', 'fe794cf5e81fc1276f4235f4a3bc4d3e:2282135956c6b733a4855c1bf4ff0ea82814fe7e500a5a22d9fc876fc052442bb8e83d2269fac79de14fd35212c5c1773e26a54c0ff5f46f7e05fb10c2326019', NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 13:21:33.488+00', '2026-11-26 13:21:33.488+00');
INSERT INTO public.sign_in_slip VALUES
	('per_1m8c09fqxddr5vn9ry7vfp0z1', '\x79d59443f33dc40ce933d9409fd1c7ab3b71d3a3882fe60c526a19529311cc1e', 'per_1m8c09f9f8dkt1gtjxr67py5z', '2026-11-26 13:21:35.134+00', '2026-11-27 13:21:35.134+00');
INSERT INTO public.sign_in_throttle VALUES
	('\x01e9efb0364b16c2a88b9792547c18a750284d9a9384a04ae19eeea5db98ca50', 1, '2026-11-26 13:21:32.752+00', '2026-11-26 13:22:32.752+00'),
	('\x1233db77a69f4849e33b69204c737deed512c19a88886aa33d797527077d2e4e', 1, '2026-11-26 13:21:32.753+00', '2026-11-26 14:21:32.753+00'),
	('\x1f8e630ebc772e4f03ab9bf53083b38c3c3455a64675165ad4d55f483784a3e6', 1, '2026-11-26 13:21:33.392+00', '2026-11-26 13:22:33.392+00'),
	('\xe83d3ff877dbbad91cc1ed0e7d1455c1eba3539e696080a35843073e266383e6', 1, '2026-11-26 13:21:33.393+00', '2026-11-26 14:21:33.393+00'),
	('\xbd2059cf42d51f1ffced39dc3add2d2c453eb1eb84e5e3fe1ebd09f957dfff5a', 1, '2026-11-26 13:21:33.903+00', '2026-11-26 13:22:33.903+00'),
	('\x58492cdd9b42631254e745d0669f6438ee0aff3109b5ef29af7515e7acb8eabf', 1, '2026-11-26 13:21:33.903+00', '2026-11-26 14:21:33.903+00'),
	('\x204b581baa02671f9f9f7b745c8c1f31a2eab99c588575c02dafec8cdb31395f', 1, '2026-11-26 13:21:33.94+00', '2026-11-26 13:22:33.94+00'),
	('\x0aec6eee86038cb84ae20b8502cd3976686735b9a719a749d59d90a80b5e878a', 1, '2026-11-26 13:21:33.941+00', '2026-11-26 14:21:33.941+00'),
	('\xdd7cf5e4fa0247517ef232dcae9d4c41a7db9295d9581e780b3a3b0b87070f49', 1, '2026-11-26 13:21:33.964+00', '2026-11-26 13:22:33.964+00'),
	('\x1016b40b0c358d7839a28ad33ac796244d2290f9bcba0223297f8dc3a217e269', 1, '2026-11-26 13:21:33.964+00', '2026-11-26 14:21:33.964+00'),
	('\x86441cb57782792c74fc53147c1fdc135f4c23333c3341e691a9331e7f39ab4d', 1, '2026-11-26 13:21:33.993+00', '2026-11-26 13:22:33.993+00'),
	('\x776fbaae548d808a695f5c52af1120551f422500fd343c8c911bb1fcc930b694', 1, '2026-11-26 13:21:33.993+00', '2026-11-26 14:21:33.993+00'),
	('\x8bcd92de694c01c4113b9deed5106699b17f59b3c29a5c15a39d0d257238ef08', 1, '2026-11-26 13:21:34.493+00', '2026-11-26 13:22:34.493+00'),
	('\xfb3f0af7021c3f33d8b76d610a2b398d7afe3e111295a58699173e49be45cb41', 1, '2026-11-26 13:21:34.494+00', '2026-11-26 14:21:34.494+00'),
	('\x9bf9b827c440becb29d67164a848b1f360ad437ca8be465c01c2b6e552c4cfb3', 1, '2026-11-26 13:21:34.718+00', '2026-11-26 13:22:34.718+00'),
	('\x7de0dfe2ab6c808e83958bb52ff279816ad951772b0816142c7280dcdbaecafe', 1, '2026-11-26 13:21:34.719+00', '2026-11-26 14:21:34.719+00'),
	('\x856468d473ae78157cae271194610f97cc9435583f371f0b32a16218fd3ad3ae', 1, '2026-11-26 13:21:34.816+00', '2026-11-26 13:22:34.816+00'),
	('\x2d23c68563a038eb601ff62ca6bae0519a3366da8208d12dfcbd7c43b589e903', 1, '2026-11-26 13:21:34.816+00', '2026-11-26 14:21:34.816+00'),
	('\x6c1e7444d8bcb02ba339945d0d054301fc82e261f122d4af2bf00dc9d7c8bdb4', 12, '2026-11-26 13:21:34.826+00', '2026-11-26 13:36:33.13+00'),
	('\x2b02416a52566f90baf01dad75f381d195289478a1910ec4fabb1f32a502639c', 1, '2026-11-26 13:21:35.133+00', '2026-11-27 13:21:35.133+00'),
	('\x6515db99ae8df6a34c9ff64ea8582267c362355b50ec1ec083516fd1d2bd84cf', 1, '2026-11-26 13:21:35.164+00', '2026-11-26 13:22:35.164+00'),
	('\x15cb7dfc819b791e463903efd3db1fde0e8991fe05da19cb3252b42a40304b04', 1, '2026-11-26 13:21:35.165+00', '2026-11-26 14:21:35.165+00'),
	('\x92ab2fe6c984ec3d5860f4a7f2b7b16745c771586c94d23ede7f6c2ea9b49d4b', 11, '2026-11-26 13:21:35.167+00', '2026-11-26 14:21:32.751+00'),
	('\xc755cc8f88f74cb72c9cf65c38054e2b3fe35c814f41587567a294ebe2b49bb2', 1, '2026-11-26 13:21:35.168+00', '2026-11-26 13:22:35.168+00'),
	('\xf351a26d16819f972711ac3a7cebfd4f2a740427a7ce3eb8a386fcb6e75275bf', 1, '2026-11-26 13:21:35.168+00', '2026-11-26 14:21:35.168+00');
INSERT INTO public.stream_event VALUES
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 1, 'COMMENT_ADDED', '{"commentId": "cmt_1m8c09gp03whz7nwfxch35p19"}', '2026-11-26 13:21:34.923004+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 2, 'COMMENT_ADDED', '{"commentId": "cmt_1m8c09gpj4pge409t60gnfccd"}', '2026-11-26 13:21:34.938811+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 3, 'COMMENT_ADDED', '{"commentId": "cmt_1m8c09gq1b4qrr8psscxt04vp"}', '2026-11-26 13:21:34.949503+00'),
	('moderation_com_1m8c09ehj69ywvydj4feysdqn', 1, 'CASE_CHANGED', '{"caseId": "cas_1m8c09gqka3708jzxhratcpzs"}', '2026-11-26 13:21:34.965683+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 4, 'COMMENT_HIDDEN', '{"commentId": "cmt_1m8c09gq1b4qrr8psscxt04vp", "proposalId": "pro_1m8c09gn9e39m5hsybxc1zgbr"}', '2026-11-26 13:21:34.987023+00'),
	('moderation_com_1m8c09ehj69ywvydj4feysdqn', 2, 'CASE_CHANGED', '{"caseId": "cas_1m8c09gqka3708jzxhratcpzs"}', '2026-11-26 13:21:34.987067+00'),
	('per_1m8c09frv78bkxz1g1dm2mtga', 1, 'CONTENT_HIDDEN', '{"actId": "act_1m8c09gr57ve8wq3z7kj6znac"}', '2026-11-26 13:21:34.987093+00'),
	('moderation_com_1m8c09ehj69ywvydj4feysdqn', 3, 'APPEAL_CHANGED', '{"appealId": "apl_1m8c09grt7xarv8nshev47pw2"}', '2026-11-26 13:21:35.009462+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 5, 'DECISION_SCHEDULED', '{"decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.034781+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 6, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8c09gn9e39m5hsybxc1zgbr"}', '2026-11-26 13:21:35.034825+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 7, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8c09gnc67q5b3h5v03ccvas"}', '2026-11-26 13:21:35.03485+00'),
	('per_1m8c09fq1asvb5xs9dka1g3n6', 1, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.046831+00'),
	('per_1m8c09fqxddr5vn9ry7vfp0z1', 1, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.046842+00'),
	('per_1m8c09frv78bkxz1g1dm2mtga', 2, 'FATE_CHANGED', '{"kind": "DECISION_SCHEDULED", "decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.046852+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 8, 'DECISION_OPENED', '{"decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.076536+00'),
	('per_1m8c09fq1asvb5xs9dka1g3n6', 2, 'FATE_CHANGED', '{"kind": "DECISION_OPENED", "decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.085864+00'),
	('per_1m8c09fqxddr5vn9ry7vfp0z1', 2, 'FATE_CHANGED', '{"kind": "DECISION_OPENED", "decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.085877+00'),
	('per_1m8c09frv78bkxz1g1dm2mtga', 3, 'FATE_CHANGED', '{"kind": "DECISION_OPENED", "decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.085881+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 9, 'DECISION_CLOSED', '{"decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.1175+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 10, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8c09gn9e39m5hsybxc1zgbr"}', '2026-11-26 13:21:35.117546+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 11, 'PROPOSAL_MOVED', '{"proposalId": "pro_1m8c09gnc67q5b3h5v03ccvas"}', '2026-11-26 13:21:35.117571+00'),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 12, 'COMMITMENT_MADE', '{"commitmentId": "prm_1m8c09gwbc5djb9g95kksqtcd"}', '2026-11-26 13:21:35.117592+00'),
	('per_1m8c09fq1asvb5xs9dka1g3n6', 3, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.129277+00'),
	('per_1m8c09fqxddr5vn9ry7vfp0z1', 3, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.129292+00'),
	('per_1m8c09frv78bkxz1g1dm2mtga', 4, 'FATE_CHANGED', '{"kind": "DECISION_CLOSED", "decisionId": "dec_1m8c09gsceresgt4m1bye7fre"}', '2026-11-26 13:21:35.129297+00');
INSERT INTO public.stream_head VALUES
	('moderation_com_1m8c09ehj69ywvydj4feysdqn', 3),
	('brd_1m8c09ehp6vxysmc3jhfhbbab', 12),
	('per_1m8c09fq1asvb5xs9dka1g3n6', 3),
	('per_1m8c09fqxddr5vn9ry7vfp0z1', 3),
	('per_1m8c09frv78bkxz1g1dm2mtga', 4);
INSERT INTO public.verification VALUES
	('vrf_1m8c09gy2cw2x1q3xh7gwyzvm', 'IkjEkvwaAih0r6_3FnrkoBpFUM97NQ-dPRfmtM2CKJ8', '{"type":"magic-link","email":"newcomer@example.org"}', '2026-11-26 13:31:35.17+00', '2026-11-26 13:21:35.17+00', '2026-11-26 13:21:35.17+00');
SELECT pg_catalog.setval('public.audit_log_seq_seq', 20, true);
SELECT pg_catalog.setval('public.fate_news_id_seq', 3, true);
