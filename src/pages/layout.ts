import { type Html, html } from './html.ts';

const places = [
  ['/', 'Explorer'],
  ['/questions', 'Questions'],
  ['/dictionary', 'Dictionary'],
  ['/graphql', 'GraphQL playground'],
] as const;

/** The parts in which pages differ. */
interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly head: Html;
  readonly body: Html;
}

/** Lays out a complete page. */
export function layOut(path: string, title: string, main: Html): Html {
  return writeDocument({
    language: 'en',
    title,
    head: html`<script type="module" src="/pages.js"></script>`,
    body: html`<a class="skip" href="#main">Skip to the content</a>
<header>
<p class="name">Entente</p>
<nav aria-label="Pages">
<ul>
${places.map(([to, name]) => html`<li>${to === path ? html`<a href="${to}" aria-current="page">${name}</a>` : html`<a href="${to}">${name}</a>`}</li>`)}
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${main}
</main>`,
  });
}

/** Writes the document around a page: its language, title, styles and scripts. */
export function writeDocument({ language, title, head, body }: PageParts): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Entente</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/pages.css">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/** Writes a search field that filters the page; only shown if scripts run. */
export function filterBox(what: string): Html {
  return html`<p class="filter" hidden>
<label for="filter">Show only ${what} with these words</label>
<input id="filter" type="search" autocomplete="off" spellcheck="false">
<span role="status" id="found"></span>
</p>`;
}

/** Writes a table that scrolls by itself if it is wider than the page. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(([first, ...rest]) => html`<tr>${first ? html`<th scope="row">${first}</th>` : html``}${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
</tbody>
</table>
</div>`;
}

/** Writes a collapsed text for copying. */
export function copyable(id: string, title: string, of: string, text: string): Html {
  return html`<div class="copyable">
<details><summary>${title}</summary>
<pre id="${id}" tabindex="0"><code>${text}</code></pre>
</details>
<button type="button" data-copy="${id}" hidden>Copy<span class="unseen"> ${title} of ${of}</span></button>
</div>`;
}
