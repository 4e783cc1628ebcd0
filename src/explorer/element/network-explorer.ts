import { LitElement, nothing, type PropertyValues } from 'lit';
import type { Context, Showing } from '../context/context.ts';
import { Stage } from '../context/stage.ts';
import { queryEndpoint } from '../data/query-endpoint.ts';
import { readLook } from '../drawing/look.ts';
import { Explorer } from '../state/explorer.ts';
import { styles } from '../styles/styles.ts';
import { readAddress } from '../view/address.ts';
import { emptyView, focusOn } from '../view/view.ts';
import { en } from '../words/en.ts';
import { loadWords, type Words } from '../words/words.ts';
import { AddressKeeper } from './address-keeper.ts';
import { CommunityColours } from './community-colours.ts';
import { DrawingKeeper } from './drawing-keeper.ts';
import { Opening } from './opening.ts';
import { Panels } from './panels.ts';
import { Paper } from './paper.ts';
import { isAddressed, shareAddress } from './share-address.ts';

/**
 * `<network-explorer endpoint="…/graphql" focus="org:iom">`: a network of actors and partnerships as a drawing and a
 * list, with the evidence for every line. docs/explorer.md documents its attributes, events and methods.
 */
export class NetworkExplorer extends LitElement {
  static override readonly styles = styles;
  static override readonly properties = {
    endpoint: { type: String },
    focused: { type: String, attribute: 'focus' },
    theme: { type: String, reflect: true },
    showing: { type: String, reflect: true },
    keepsAddress: { type: Boolean, attribute: 'keeps-address' },
    words: { state: true },
    message: { state: true },
  };

  /** The address of the GraphQL endpoint. */
  declare endpoint: string;
  /** The ids of the initial entities, separated by commas or spaces. */
  declare focused: string;
  declare theme: 'auto' | 'light' | 'dark';
  declare showing: Showing;
  /** Whether the address of the page contains the view. */
  declare keepsAddress: boolean;
  declare words: Words;
  declare message: string;

  #context: Context | undefined;
  /** The attributes with which it was last opened. */
  #opened = { endpoint: '', focused: '' };
  #panels: Panels | undefined;
  readonly #paper = new Paper(this, () => this.#context);
  readonly #drawing = new DrawingKeeper(this, () => this.requestUpdate());
  #opening: Opening | undefined;
  readonly #states = this.attachInternals().states;
  #leaving = new AbortController();
  readonly #keeper = new AddressKeeper();

  constructor() {
    super();
    this.endpoint = '/graphql';
    this.focused = '';
    this.theme = 'auto';
    this.showing = 'drawing';
    this.keepsAddress = false;
    this.words = en;
    this.message = '';
    this.addController(this.#paper);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Removing the element has closed it.
    if (this.hasUpdated) this.requestUpdate();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const isDark = matchMedia('(prefers-color-scheme: dark)');
    isDark.addEventListener('change', () => this.#changeLook(), { signal });
    addEventListener('hashchange', () => this.#readAddress(), { signal });
    const language = this.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
    void loadWords(language).then((words) => {
      this.words = words;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
    this.#close();
  }

  /** The address of this page with the view and all positions. */
  get address(): string {
    return this.#context ? shareAddress(this, this.#context) : location.href;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (!this.#context || this.endpoint !== this.#opened.endpoint) this.#open();
    else if (this.focused !== this.#opened.focused) this.#begin();
    if (changed.has('words') && this.#context) this.#context = { ...this.#context, words: this.words };
  }

  protected override render() {
    const [context, panels] = [this.#context, this.#panels];
    if (!context || !panels) return nothing;
    return panels.render(context, this.showing, this.message, this.#drawing.drawability);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#drawing.resizeBeside(this.renderRoot.querySelector('.details') !== null);
    this.#keepDrawing();
    if (changed.has('theme')) this.#changeLook();
  }

  #open(): void {
    this.#close();
    const sendQuery = queryEndpoint(new URL(this.endpoint, document.baseURI).href);
    const opening = new Opening(sendQuery, this.hasUpdated ? undefined : this.#states);
    this.#opening = opening;
    void opening.turn.then(() => this.#keepDrawing());
    const explorer = new Explorer(opening.sendQuery);
    const worker = new URL(/* @vite-ignore */ './layout-worker.js', import.meta.url);
    const stage = new Stage(readLook(this), worker, opening.turn, () => {
      this.#keepAddress();
      this.#dispatch('explorer-settled');
    });
    const update = () => this.requestUpdate();
    this.#context = {
      explorer,
      stage,
      words: this.words,
      isAnimated: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      isWide: this.clientWidth === 0 || this.clientWidth > 960,
      address: () => this.address,
      print: () => this.#paper.print(),
      show: (showing) => {
        this.showing = showing;
        this.#drawing.drawAgain();
      },
      announce: (message) => {
        this.message = message;
      },
      retract: (message) => {
        if (this.message === message) this.message = '';
      },
      update,
    };
    this.#panels = new Panels();
    const colours = new CommunityColours();
    explorer.listen((state) => {
      stage.show(state);
      if (this.#context) void colours.follow(this.#context);
      if (state.status.is !== 'loading') {
        this.#opening?.end();
        this.#keepAddress();
      }
      update();
      this.#dispatch('explorer-change');
    });
    const { endpoint, focused } = this;
    this.#opened = { endpoint, focused };
    if (isAddressed(this) && this.#keeper.read().length > 1) this.#readAddress();
    else this.#begin();
  }

  /**
   * Opens with the entities in the attribute. The address takes precedence when the element is opened, but not when the
   * attribute changes.
   */
  #begin(): void {
    const { focused } = this;
    this.#opened = { ...this.#opened, focused };
    const ids = focused.split(/[\s,]+/).filter((id) => id !== '');
    void this.#context?.explorer.begin(focusOn(emptyView, ids));
  }

  #readAddress(): void {
    if (!isAddressed(this)) return;
    if (location.href === this.address) return;
    const { view, places } = readAddress(this.#keeper.read());
    this.#context?.stage.place(places);
    void this.#context?.explorer.begin(view);
  }

  #keepAddress(): void {
    if (this.keepsAddress && this.#context && this.#context.explorer.view !== emptyView)
      this.#keeper.keep(() => this.address);
  }

  /** Opens the drawing when possible, and closes it without a container. */
  #keepDrawing(): void {
    const { explorer, stage } = this.#context ?? {};
    const container = this.renderRoot.querySelector<HTMLElement>('.canvas');
    if (!explorer || !stage || (container && !this.#opening?.mayDraw)) return;
    this.#drawing.keep(explorer, stage, container, () => this.#dispatch('explorer-drawn'));
  }

  /** Dispatches an event: the view or the loaded data changed, the drawing is complete, or all positions are final. */
  #dispatch(name: 'explorer-change' | 'explorer-drawn' | 'explorer-settled'): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
  }

  #changeLook(): void {
    this.#context?.stage.changeLook(readLook(this));
  }

  #close(): void {
    this.#keeper.close();
    this.#drawing.close();
    this.#panels?.close();
    this.#context?.stage.close();
    this.#context?.explorer.close();
    this.#context = undefined;
    this.#opening = undefined;
  }
}
