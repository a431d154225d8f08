/// <reference lib="dom" />
import type { Page } from 'playwright-core';

const RUN = 'window.intruder=1';

/** What people who mean harm write where words belong. */
export const FOREIGN_SCRIPTS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `"><script>${RUN}</script>`,
  `'"--><img src=x onerror=${RUN}>`,
  `<iframe srcdoc="<script>parent.intruder=1</script>"></iframe>`,
  `<iframe src="javascript:parent.intruder=1"></iframe>`,
  `<details open ontoggle="${RUN}">x</details>`,
  `<input autofocus onfocus="${RUN}">`,
  `<a href="javascript:${RUN}">press</a>`,
  `[press](javascript:${RUN})`,
  `[press](&#106;avascript:${RUN})`,
  `[press](JaVaScRiPt:${RUN})`,
  `[press](data:text/html,<script>opener.intruder=1</script>)`,
  `![x](x"onerror="${RUN})`,
  `<javascript:${RUN}>`,
  `<math><mtext><img src=x onerror="${RUN}"></mtext></math>`,
  `<style>@import '//x'</style><b style="x:expression(${RUN})">b</b>`,
  `</title><body onload="${RUN}">`,
  `{{constructor.constructor('${RUN}')()}}`,
  `$t(app.name) {{title}} </textarea><img src=x onerror=${RUN}>`,
];

/** Markup on the page that could run something, and whether anything has. */
export function intrusions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'STYLE', 'IMG'].includes(element.tagName) ||
        [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith('on') ||
            (name === 'href' && !/^(https?:|mailto:|tel:|[/#])/.test(value)),
        ),
    );
    // The component library keeps its theme in the page.
    const foreign = found.filter((element) => !element.matches('style[data-mantine-styles]'));
    const ran = 'intruder' in globalThis ? ['a foreign script ran'] : [];
    return [...ran, ...foreign.map((element) => element.outerHTML.slice(0, 120))];
  });
}
