import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../context/context.ts';
import {
  type ClaimCard,
  claimsAtOnce,
  type Evidence,
  fetchEvidence,
  fetchPortrait,
} from '../../data/evidence-queries.ts';
import { asFailure, type QueryFailure } from '../../data/query-endpoint.ts';
import type { EntityCard, RelationshipCard } from '../../records/records.ts';
import { select } from '../../view/view.ts';
import { writeDays } from '../../words/days.ts';
import { describeFact } from '../../words/describe-fact.ts';
import { nameOfKind, nameOfRelationship } from '../../words/words.ts';
import { renderClaims, webAddress } from './claims.ts';
import { renderReading } from './witness-reader.ts';

type Portrait = Awaited<ReturnType<typeof fetchPortrait>>;
/** The claims loaded after the first page. */
interface Further {
  readonly claims: readonly ClaimCard[];
  readonly next: string | null;
  readonly reading: 'read' | 'reading' | QueryFailure;
}
type Loaded = { readonly portrait: Portrait } | { readonly evidence: Evidence } | { readonly failure: QueryFailure };

/** The number of relationships shown at once: browsers lay out thousands of rows slowly. */
const pageSize = 100;

/** The panel with the evidence for the selection: who states it, where and when. */
export class Details {
  readonly #loaded = new Map<string, Loaded>();
  readonly #loading = new Set<string>();
  readonly #further = new Map<string, Further>();
  readonly #closing = new AbortController();
  /** The number of relationships shown for an entity. */
  #unfolded = { id: '', count: pageSize };

  render(context: Context): TemplateResult | typeof nothing {
    const { explorer, words } = context;
    const { network } = explorer.state;
    const [first, ...others] = explorer.view.selected;
    if (first === undefined) return nothing;
    const entity = network.entities.get(first);
    const relationships = explorer.view.selected.flatMap((id) => network.relationships.get(id) ?? []);
    return html`<section class="details" part="details" aria-label=${words.details}>
      <button
        type="button"
        class="sign close"
        aria-label=${words.close}
        @click=${() => void explorer.touch((view) => select(view, []))}
      >
        ×
      </button>
      ${entity && others.length === 0 ? this.#renderEntity(context, entity) : nothing}
      ${entity && others.length > 0 ? renderSeveral(context) : nothing}
      ${relationships.map((each) => this.#renderRelationship(context, each))}
    </section>`;
  }

  #renderEntity(context: Context, entity: EntityCard): TemplateResult {
    const { words, explorer } = context;
    const loaded = this.#read(context, entity.id, async () => ({
      portrait: await fetchPortrait(explorer.sendQuery, entity.id, this.#signal),
    }));
    const portrait = loaded && 'portrait' in loaded ? loaded.portrait : undefined;
    const { id } = entity;
    const beside = explorer.state.visible.relationships.filter(({ from, to }) => from.id === id || to.id === id);
    const shown = this.#unfolded.id === id ? this.#unfolded.count : pageSize;
    const showMore = () => {
      this.#unfolded = { id, count: shown + pageSize };
      context.update();
    };
    return html`<h2 dir="auto">${entity.name}</h2>
      <p class="quiet">${nameOfKind(words, entity.kind)} · <code>${entity.id}</code></p>
      ${renderLoading(context, loaded, () => this.#again(context, entity.id))}
      ${
        portrait
          ? html`${
              portrait.names.length > 0
                ? html`<p>
                    ${words.alsoNamed}: ${portrait.names.map((name, at) => html`${at > 0 ? ' · ' : ''}<bdi>${name}</bdi>`)}
                  </p>`
                : nothing
            }
              <p>${words.namedBy(portrait.mentionedIn.totalCount)}</p>
              ${renderPublication(context, portrait)}
              ${
                portrait.facts.length > 0
                  ? html`<h3>${words.facts}</h3>
                      <ul>
                        ${portrait.facts.map((fact) => {
                          const { what, value } = describeFact(words, fact);
                          const claims = this.#claimsOf(fact.id, fact.evidence);
                          return html`<li>
                            <strong dir="auto">${what}</strong>
                            <span dir="auto" title=${fact.date ?? nothing}>${value}</span>
                            ${
                              claims.length < fact.evidence.count
                                ? html`<p class="quiet">${words.claimsShown(claims.length, fact.evidence.count)}</p>`
                                : nothing
                            }
                            ${renderClaims(context, claims)} ${this.#renderMore(context, fact.id, fact.evidence)}
                          </li>`;
                        })}
                      </ul>`
                  : nothing
              }`
          : nothing
      }
      <h3>${words.relationships}</h3>
      <ul class="plain">
        ${beside.slice(0, shown).map(
          (each) => html`<li>
            <button type="button" class="link" @click=${() => void explorer.touch((view) => select(view, [each.id]))}>
              ${sentence(context, each)}
            </button>
          </li>`,
        )}
      </ul>
      ${
        beside.length > shown
          ? html`<button type="button" @click=${showMore}>${words.more(Math.min(pageSize, beside.length - shown))}</button>`
          : nothing
      }`;
  }

  #renderRelationship(context: Context, relationship: RelationshipCard): TemplateResult {
    const { words, explorer } = context;
    const loaded = this.#read(context, relationship.id, async () => ({
      evidence: await fetchEvidence(explorer.sendQuery, relationship.id, null, this.#signal),
    }));
    const evidence = loaded && 'evidence' in loaded ? loaded.evidence : undefined;
    const claims = evidence ? this.#claimsOf(relationship.id, evidence) : [];
    const { stated, planned, selfReported, disagrees, sourceCount, publisherCount } = relationship;
    return html`<section class="evidence" part="evidence">
      <h2 dir="auto">${sentence(context, relationship)}</h2>
      <p class="quiet">
        ${stated ? words.stated : words.inferred} · ${words.sources}: ${sourceCount} · ${words.independent}:
        ${publisherCount}
      </p>
      ${planned ? html`<p class="mark">${words.onlyPlanned}</p>` : nothing}
      ${selfReported ? html`<p class="mark">${words.selfReported}</p>` : nothing}
      ${disagrees ? html`<p class="mark">${words.disagrees}</p>` : nothing}
      ${renderLoading(context, loaded, () => this.#again(context, relationship.id))}
      ${
        evidence
          ? html`<h3>
                ${
                  claims.length < evidence.count
                    ? words.claimsShown(claims.length, evidence.count)
                    : words.claims(evidence.count)
                }
              </h3>
              ${renderClaims(context, claims)} ${this.#renderMore(context, relationship.id, evidence)}`
          : nothing
      }
    </section>`;
  }

  /** Returns the loaded claims of a relationship or a fact. */
  #claimsOf(id: string, { claims }: Evidence): readonly ClaimCard[] {
    return [...claims, ...(this.#further.get(id)?.claims ?? [])];
  }

  #renderMore(context: Context, id: string, evidence: Evidence): TemplateResult | typeof nothing {
    const { next, reading } = this.#further.get(id) ?? { next: evidence.next, reading: 'read' };
    if (next === null) return nothing;
    const more = () => void this.#readMore(context, id, next);
    if (reading !== 'read') return renderReading(context, reading, more);
    const left = evidence.count - this.#claimsOf(id, evidence).length;
    return html`<button type="button" @click=${more}>${context.words.moreClaims(Math.min(claimsAtOnce, left))}</button>`;
  }

  async #readMore(context: Context, id: string, next: string): Promise<void> {
    const { claims } = this.#further.get(id) ?? { claims: [] };
    const show = (further: Further) => {
      this.#further.set(id, further);
      context.update();
    };
    show({ claims, next, reading: 'reading' });
    try {
      const found = await fetchEvidence(context.explorer.sendQuery, id, next, this.#signal);
      show({ claims: [...claims, ...found.claims], next: found.next, reading: 'read' });
    } catch (error) {
      show({ claims, next, reading: asFailure(error) });
    }
  }

  /** Aborts requests. */
  close(): void {
    this.#closing.abort();
  }

  get #signal(): AbortSignal {
    return AbortSignal.any([this.#closing.signal, AbortSignal.timeout(timeoutMs)]);
  }

  /** Returns what is known of an item; requests it the first time. */
  #read(context: Context, id: string, load: () => Promise<Loaded>): Loaded | undefined {
    const loaded = this.#loaded.get(id);
    if (loaded || this.#loading.has(id)) return loaded;
    this.#loading.add(id);
    void load()
      .catch((error: unknown): Loaded => ({ failure: asFailure(error) }))
      .then((found) => {
        this.#loading.delete(id);
        this.#loaded.set(id, found);
        context.update();
      });
    return undefined;
  }

  #again(context: Context, id: string): void {
    this.#loaded.delete(id);
    context.update();
  }
}

const timeoutMs = 60_000;

function renderLoading(context: Context, loaded: Loaded | undefined, again: () => void) {
  if (!loaded) return renderReading(context, 'reading', again);
  return 'failure' in loaded ? renderReading(context, loaded.failure, again) : nothing;
}

/** Renders who published a document, when, and where it can be read. */
function renderPublication({ words }: Context, portrait: NonNullable<Portrait>): TemplateResult {
  const { publishers, publishedEarliest = null, publishedLatest = null, address = null, archive = null } = portrait;
  const published = writeDays(words, publishedEarliest, publishedLatest, true);
  const names = (publishers ?? []).map(({ name }) => name);
  const link = (to: string | undefined, name: string) =>
    to === undefined ? nothing : html`<p><a href=${to} target="_blank" rel="noopener noreferrer">${name}</a></p>`;
  return html`${
    names.length > 0
      ? html`<p>${words.publishedBy} <bdi>${names.join(', ')}</bdi>, ${published === '' ? words.dateUnknown : published}</p>`
      : nothing
  }
  ${link(webAddress(address), words.address)} ${link(webAddress(archive), words.archive)}`;
}

function renderSeveral({ explorer, words }: Context): TemplateResult {
  const { network } = explorer.state;
  const chosen = explorer.view.selected.flatMap((id) => network.entities.get(id) ?? []);
  return html`<h2>${words.selected(chosen.length)}</h2>
    <ul>
      ${chosen.map(({ name }) => html`<li dir="auto">${name}</li>`)}
    </ul>`;
}

/** Renders a relationship as a sentence. */
function sentence({ explorer, words }: Context, relationship: RelationshipCard): TemplateResult {
  const { from, to } = relationship;
  const { entities } = explorer.state.network;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  return html`<bdi>${nameOf(from.id)}</bdi> <em>${nameOfRelationship(words, relationship)}</em> <bdi>${nameOf(to.id)}</bdi>`;
}
