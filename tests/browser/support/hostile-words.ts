/** What a payload tries to do, in every way it knows: leave a mark that the test looks for. */
const MARK = 'globalThis.marked=1';

/** What carries a script into pages that put words into markup as they stand. */
const MARKUP = [
  `<script>${MARK}</script>`,
  `</title></textarea></style><script>${MARK}</script>`,
  `<img src=x onerror="${MARK}">`,
  `<img src=x onerror=${MARK}//`,
  `"><img src=x onerror="${MARK}">`,
  `'><svg/onload=${MARK}>`,
  `<svg><script>${MARK}</script></svg>`,
  `<svg><animate onbegin="${MARK}" attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.${MARK}</script>"></iframe>`,
  `<iframe src="javascript:parent.${MARK}"></iframe>`,
  `<object data="javascript:${MARK}"></object>`,
  `<embed src="data:image/svg+xml,<svg onload='${MARK}'/>">`,
  `<details open ontoggle="${MARK}">x</details>`,
  `<video><source onerror="${MARK}"></video>`,
  `<audio src=x onerror="${MARK}">`,
  `<input autofocus onfocus="${MARK}">`,
  `<body onload="${MARK}">`,
  `<marquee onstart="${MARK}">x</marquee>`,
  `<form action="javascript:${MARK}"><button autofocus>x</button></form>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${MARK}"></style></mglyph></table></mtext></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${MARK}>">`,
  `<template><img src=x onerror="${MARK}"></template>`,
  `<base href="javascript:${MARK}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${MARK}">`,
  `<link rel="stylesheet" href="javascript:${MARK}">`,
  `<style>@import 'javascript:${MARK}';</style>`,
  `<a href="javascript:${MARK}" autofocus onfocus="${MARK}">x</a>`,
  `<xss style="animation-name:x" onanimationstart="${MARK}">`,
  `<!--><img src=x onerror="${MARK}">-->`,
  `\u003cimg src=x onerror="${MARK}"\u003e`,
  `&lt;img src=x onerror="${MARK}"&gt;`,
  `&#60;img src=x onerror="${MARK}"&#62;`,
  `＜img src=x onerror="${MARK}"＞`,
  `<IMG SRC=x OnErRoR="${MARK}">`,
  `<img/src=x/onerror="${MARK}"/>`,
];

/** What Markdown would make links or pictures of. */
const MARKDOWN = [
  `[x](javascript:${MARK})`,
  `[x](JaVaScRiPt:${MARK})`,
  `[x](java\tscript:${MARK})`,
  `[x](&#106;avascript:${MARK})`,
  `[x](javascript&colon;${MARK})`,
  `[x](%6aavascript:${MARK})`,
  `[x](vbscript:${MARK})`,
  `[x](data:text/html,<script>${MARK}</script>)`,
  `[x](data:text/html;base64,PHNjcmlwdD5nbG9iYWxUaGlzLm1hcmtlZD0xPC9zY3JpcHQ+)`,
  `[x](<javascript:${MARK}>)`,
  `[x]: javascript:${MARK}\n\n[x]`,
  `<javascript:${MARK}>`,
  `![x](x" onerror="${MARK})`,
  `![x](javascript:${MARK})`,
  `[x](https://a.example "onmouseover=${MARK}")`,
  `[x](https://a.example" onmouseover="${MARK})`,
  `\`\`\`html\n<img src=x onerror="${MARK}">\n\`\`\``,
  `https://a.example/"onmouseover="${MARK}`,
];

/** What templates and catalogues would fill in or look up. */
const TEMPLATES = [
  `{{constructor.constructor('${MARK}')()}}`,
  `\${${MARK}}`,
  `$t(problems.unknown, {"x":"<img src=x onerror='${MARK}'>"})`,
  `%3Cimg%20src=x%20onerror=%22${MARK}%22%3E`,
  `__proto__[x]=<img src=x onerror="${MARK}">`,
];

/** At least a hundred: each by itself, and each in the middle of other words. */
export const HOSTILE_WORDS: readonly string[] = [...MARKUP, ...MARKDOWN, ...TEMPLATES].flatMap(
  (words) => [words, `Benches ${words} by the *river*`],
);
