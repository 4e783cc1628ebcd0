import Negotiator from 'negotiator';
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
    noScript: 'The explorer and the GraphQL playground need JavaScript. The other pages do not.',
  },
  es: {
    skip: 'Ir al explorador',
    pages: 'Páginas',
    questions: 'Preguntas',
    dictionary: 'Diccionario',
    graphql: 'Consola de GraphQL',
    title: 'Explorador de la red',
    noScript: 'El explorador y la consola de GraphQL necesitan JavaScript. Las demás páginas no lo necesitan.',
  },
} as const;

/** Writes the page of the network explorer, in the language that the browser requests. */
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

function chooseLanguage(acceptLanguage: string | undefined): keyof typeof words {
  const asked = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language(Object.keys(words));
  return asked !== undefined && isLanguage(asked) ? asked : 'en';
}

function isLanguage(text: string): text is keyof typeof words {
  return Object.hasOwn(words, text);
}
