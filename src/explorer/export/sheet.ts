import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { frameAround } from '../drawing/frame.ts';
import type { Look } from '../drawing/look.ts';
import { nameOfKind, nameOfRelationship } from '../words/words.ts';
import { makePicture } from './picture.ts';
import { writeSvg } from './svg.ts';
import { takeSnapshot, type ViewSnapshot } from './view-snapshot.ts';

/** Renders the view for paper: the drawing, then everything in words with its evidence. */
export function renderSheet(context: Context, look: Look): TemplateResult {
  const { words, stage } = context;
  const snapshot = { ...takeSnapshot(context), drawn: stage.drawnIn(look) };
  const picture = makePicture(snapshot.drawn, frameAround(snapshot.drawn), look, snapshot.selected);
  return html`<h1 dir="auto">${snapshot.title}</h1>
    <p>${snapshot.day} · ${words.ready(snapshot.entities.length, snapshot.relationships.length)}</p>
    <p class="address">${snapshot.address}</p>
    ${writeSvg(picture, snapshot, words)} ${renderRelationships(context, snapshot)} ${renderEntities(context, snapshot)}`;
}

function renderRelationships({ words }: Context, { relationships }: ViewSnapshot): TemplateResult {
  return html`<table>
    <caption>
      ${words.relationships}: ${relationships.length}
    </caption>
    <thead>
      <tr>
        ${[words.first, words.type, words.second, words.sources, words.independent, words.evidence].map(
          (name) => html`<th scope="col">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${relationships.map(
        ({ fromName, toName, sourceCount, publisherCount, stated, ...each }) => html`<tr>
          <td><bdi>${fromName}</bdi></td>
          <td dir="auto">${nameOfRelationship(words, each)}</td>
          <td><bdi>${toName}</bdi></td>
          <td>${sourceCount}</td>
          <td>${publisherCount}</td>
          <td>${stated ? words.stated : words.inferred}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderEntities({ words }: Context, { entities }: ViewSnapshot): TemplateResult {
  return html`<table>
    <caption>
      ${words.entities}: ${entities.length}
    </caption>
    <thead>
      <tr>
        ${[words.name, words.kind, words.neighbours].map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${entities.map(
        ({ name, kind, neighbours }) => html`<tr>
          <th scope="row"><bdi>${name}</bdi></th>
          <td>${nameOfKind(words, kind)}</td>
          <td>${neighbours}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
