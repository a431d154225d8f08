import { afterAll, beforeAll, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { buildBoard, buildScene, type Actor } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let boardId: string;
let author: Actor;

beforeAll(async () => {
  server = await startTestServer();
  const { community, people } = await buildScene(server);
  author = people[0]!;
  const board = { communityId: community.id, phase: Phase.DISCUSS };
  boardId = (await buildBoard(server, board)).id;
});
afterAll(() => server.stop());

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" /><!--',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#106;avascript:alert(1)">x</a>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<style>@import "//evil.example/x.css";</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<object data="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](//evil.example)',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '![x](x "onerror=alert(1)")',
  '[x](https://good.example "onmouseover=alert(1)")',
  '[x](https://good.example/" onmouseover="alert(1))',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '```html\n<script>alert(1)</script>\n```',
  '`<img src=x onerror=alert(1)>`',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '<https://good.example/"onmouseover="alert(1)>',
];

/** Every tag that a text of ours may hold, with exactly the attributes it may have. */
const SAFE_TAG = new RegExp(
  [
    '</?(?:p|br|strong|em|s|ul|ol|li|blockquote|code|pre|h3|h4|hr) ?/?>',
    '<ol start="\\d+">',
    '</a>',
    '<a(?: href="(?:https?://|mailto:|tel:)[^"<>]*")?(?: rel="nofollow noopener ugc")>',
  ].join('|'),
  'g',
);

/** What is left of the markup once everything known to be harmless is taken out; no angle bracket may be. */
function rest(html: string): string {
  return html.replace(SAFE_TAG, '');
}

test.each(PAYLOADS)('%j yields nothing that runs or calls out', async (payload) => {
  const fields = 'title summary bodyHtml';
  const input = { boardId, title: payload.slice(0, 120), body: payload, category: 'OTHER' };
  const { proposal, userErrors } = await author.api.mutate<{
    proposal: { id: string; title: string; summary: string; bodyHtml: string };
  }>('publishProposal', input, `proposal { id ${fields} }`);
  expect(userErrors).toEqual([]);
  // Titles and summaries are plain text, which the client shows as text: what was typed, not markup made of it.
  expect(proposal.title).toBe(payload.slice(0, 120).trim());
  expect(rest(proposal.bodyHtml)).not.toMatch(/[<>]/);
  const { comment } = await author.api.mutate<{ comment: { bodyHtml: string } }>(
    'addComment',
    { proposalId: proposal.id, stance: 'NEUTRAL', body: payload },
    'comment { bodyHtml }',
  );
  expect(comment.bodyHtml).toBe(proposal.bodyHtml);
});

test('HTML is shown as text, harmless or not', async () => {
  const body = '<b>bold</b> & <script>alert(1)</script>';
  const input = { boardId, title: 'Benches', body, category: 'OTHER' };
  const { proposal } = await author.api.mutate<{ proposal: { bodyHtml: string } }>(
    'publishProposal',
    input,
    'proposal { bodyHtml }',
  );
  expect(proposal.bodyHtml).toBe(
    '<p>&lt;b&gt;bold&lt;/b&gt; &amp; &lt;script&gt;alert(1)&lt;/script&gt;</p>\n',
  );
});

test('what people need is kept: emphasis, lists, quotes, code and links out', async () => {
  const body =
    '# Why\n\n**Old** people *rest*.\n\n1. one\n2. two\n\n> said\n\n`code`\n\n[map](https://good.example/?a=1&b=2) https://good.example/x';
  const input = { boardId, title: 'Benches', body, category: 'OTHER' };
  const { proposal } = await author.api.mutate<{ proposal: { bodyHtml: string } }>(
    'publishProposal',
    input,
    'proposal { bodyHtml }',
  );
  for (const kept of [
    '<h3>Why</h3>',
    '<strong>Old</strong>',
    '<em>rest</em>',
    '<li>one</li>',
    '<blockquote>',
    '<code>code</code>',
    '<a href="https://good.example/?a=1&amp;b=2" rel="nofollow noopener ugc">map</a>',
    '<a href="https://good.example/x" rel="nofollow noopener ugc">https://good.example/x</a>',
  ])
    expect(proposal.bodyHtml).toContain(kept);
});

test('a board’s introduction is rendered by the same hands', async () => {
  const [payload] = PAYLOADS;
  await server.platform.db.query('UPDATE board SET intro = $2 WHERE id = $1', [
    boardId,
    JSON.stringify({ en: `${payload} [x](javascript:alert(1))` }),
  ]);
  const { board } = await server
    .api()
    .ask<{ board: { introHtml: string } }>(`query ($id: ID!) { board(id: $id) { introHtml } }`, {
      id: boardId,
    });
  expect(rest(board.introHtml)).not.toMatch(/[<>]/);
});
