import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../context/context.ts';
import { type AskFailure, asFailure } from '../../data/ask.ts';
import { askEvidence, askPortrait } from '../../data/evidence-queries.ts';
import type { EntityCard, RelationshipCard } from '../../records/records.ts';
import { select } from '../../view/view.ts';
import { sayFact } from '../../words/say-fact.ts';
import { nameOfKind, nameOfRelationship } from '../../words/words.ts';
import { renderClaims } from './claims.ts';

type Portrait = Awaited<ReturnType<typeof askPortrait>>;
type Evidence = Awaited<ReturnType<typeof askEvidence>>;
type Loaded = { readonly portrait: Portrait } | { readonly evidence: Evidence } | { readonly failure: AskFailure };

/** The panel that says of what is selected who said so, where and when. */
export class Details {
  readonly #loaded = new Map<string, Loaded>();
  readonly #loading = new Set<string>();

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
      portrait: await askPortrait(explorer.ask, entity.id, AbortSignal.timeout(patienceMs)),
    }));
    const portrait = loaded && 'portrait' in loaded ? loaded.portrait : undefined;
    const beside = explorer.state.visible.relationships.filter(({ from, to }) => [from.id, to.id].includes(entity.id));
    return html`<h2 dir="auto">${entity.name}</h2>
      <p class="quiet">${nameOfKind(words, entity.kind)} · <code>${entity.id}</code></p>
      ${renderFailure(context, loaded, () => this.#again(context, entity.id))}
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
              ${
                portrait.facts.length > 0
                  ? html`<h3>${words.facts}</h3>
                      <ul>
                        ${portrait.facts.map((fact) => {
                          const { what, value } = sayFact(words, fact);
                          return html`<li>
                            <strong dir="auto">${what}</strong>
                            <span dir="auto">${value}</span>
                            ${
                              fact.claims.length < fact.claimCount
                                ? html`<p class="quiet">${words.claimsShown(fact.claims.length, fact.claimCount)}</p>`
                                : nothing
                            }
                            ${renderClaims(context, fact.claims)}
                          </li>`;
                        })}
                      </ul>`
                  : nothing
              }`
          : nothing
      }
      <h3>${words.relationships}</h3>
      <ul class="plain">
        ${beside.map(
          (each) => html`<li>
            <button type="button" class="link" @click=${() => void explorer.touch((view) => select(view, [each.id]))}>
              ${sentence(context, each)}
            </button>
          </li>`,
        )}
      </ul>`;
  }

  #renderRelationship(context: Context, relationship: RelationshipCard): TemplateResult {
    const { words, explorer } = context;
    const loaded = this.#read(context, relationship.id, async () => ({
      evidence: await askEvidence(explorer.ask, relationship.id, AbortSignal.timeout(patienceMs)),
    }));
    const evidence = loaded && 'evidence' in loaded ? loaded.evidence : undefined;
    const { stated, selfReported, disagrees, sourceCount, publisherCount } = relationship;
    return html`<section class="evidence" part="evidence">
      <h2 dir="auto">${sentence(context, relationship)}</h2>
      <p class="quiet">
        ${stated ? words.stated : words.inferred} · ${words.sources}: ${sourceCount} · ${words.independent}:
        ${publisherCount}
      </p>
      ${selfReported ? html`<p class="mark">${words.selfReported}</p>` : nothing}
      ${disagrees ? html`<p class="mark">${words.disagrees}</p>` : nothing}
      ${renderFailure(context, loaded, () => this.#again(context, relationship.id))}
      ${
        evidence
          ? html`<h3>
                ${
                  evidence.claims.length < evidence.count
                    ? words.claimsShown(evidence.claims.length, evidence.count)
                    : words.claims(evidence.count)
                }
              </h3>
              ${renderClaims(context, evidence.claims)}`
          : nothing
      }
    </section>`;
  }

  /** What is known of it; asks for it the first time. */
  #read(context: Context, id: string, ask: () => Promise<Loaded>): Loaded | undefined {
    const loaded = this.#loaded.get(id);
    if (loaded || this.#loading.has(id)) return loaded;
    this.#loading.add(id);
    void ask()
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

const patienceMs = 60_000;

function renderFailure({ words }: Context, loaded: Loaded | undefined, again: () => void) {
  if (!loaded) return html`<progress aria-label=${words.loading(0)}></progress>`;
  if (!('failure' in loaded)) return nothing;
  return html`<p class="problem" role="alert">
    ${loaded.failure.message} <button type="button" @click=${again}>${words.retry}</button>
  </p>`;
}

function renderSeveral({ explorer, words }: Context): TemplateResult {
  const { network } = explorer.state;
  const chosen = explorer.view.selected.flatMap((id) => network.entities.get(id) ?? []);
  return html`<h2>${words.selected(chosen.length)}</h2>
    <ul>
      ${chosen.map(({ name }) => html`<li dir="auto">${name}</li>`)}
    </ul>`;
}

/** A relationship in words: from, what joins them, to. */
function sentence({ explorer, words }: Context, relationship: RelationshipCard): TemplateResult {
  const { from, to } = relationship;
  const { entities } = explorer.state.network;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  return html`<bdi>${nameOf(from.id)}</bdi> <em>${nameOfRelationship(words, relationship)}</em> <bdi>${nameOf(to.id)}</bdi>`;
}
