import { type Html, html } from './html.ts';
import { writeDocument } from './layout.ts';

const words = {
  en: {
    skip: 'Skip to the explorer',
    pages: 'Pages',
    questions: 'Questions',
    dictionary: 'Dictionary',
    graphql: 'GraphQL playground',
    title: 'Network explorer',
    noScript: 'The explorer needs JavaScript. The pages above do without.',
  },
  es: {
    skip: 'Ir al explorador',
    pages: 'Páginas',
    questions: 'Preguntas',
    dictionary: 'Diccionario',
    graphql: 'Consola de GraphQL',
    title: 'Explorador de la red',
    noScript: 'El explorador necesita JavaScript. Las páginas de arriba no lo necesitan.',
  },
} as const;

type Language = keyof typeof words;

/** The network explorer over the whole window, in the language that the browser asks for. */
export function writeExplorerPage(acceptLanguage: string | undefined): Html {
  const language = chooseLanguage(acceptLanguage);
  const { skip, pages, questions, dictionary, graphql, title, noScript } = words[language];
  return writeDocument({
    language,
    title,
    head: html`<link rel="stylesheet" href="/explorer-page.css">
<script type="module" src="/explorer.js"></script>`,
    body: html`<a class="skip" href="#main">${skip}</a>
<header>
<h1 class="name">Entente<span class="unseen">: ${title}</span></h1>
<nav aria-label="${pages}">
<ul>
<li><a href="/questions" hreflang="en">${questions}</a></li>
<li><a href="/dictionary" hreflang="en">${dictionary}</a></li>
<li><a href="/graphql" hreflang="en">${graphql}</a></li>
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
<noscript><p>${noScript}</p></noscript>
<network-explorer endpoint="/graphql" keeps-address></network-explorer>
</main>`,
  });
}

/** The one of our languages that stands first where the browser lists those it wants most (RFC 9110, 12.5.4). */
function chooseLanguage(accepted = ''): Language {
  const wanted = accepted.split(',').flatMap((each) => {
    const [, name, weight = '1'] = /^\s*(en|es)\b[\w-]*\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(each) ?? [];
    return name === undefined ? [] : [{ name: name.toLowerCase(), weight: Number(weight) }];
  });
  const [first] = wanted.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
  return first?.name === 'es' ? 'es' : 'en';
}
