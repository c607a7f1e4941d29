import type { Drawing, Json } from './chart-drawing';

/** Draws the ECharts option it is given, again when its size or the colour scheme changes. */
class LumbungChart extends HTMLElement {
  #option?: Json;
  #drawing?: Drawing;
  readonly #size = new ResizeObserver(() => this.#drawing?.resize());
  readonly #scheme = new MutationObserver(() => this.#draw());

  get option(): Json | undefined {
    return this.#option;
  }

  set option(option: Json | undefined) {
    this.#option = option;
    this.#draw();
  }

  connectedCallback() {
    this.#size.observe(this);
    this.#scheme.observe(document.documentElement, { attributeFilter: ['theme'] });
    this.#draw();
  }

  disconnectedCallback() {
    this.#size.disconnect();
    this.#scheme.disconnect();
    this.#drawing?.dispose();
    this.#drawing = undefined;
  }

  async #draw() {
    // ECharts is large; only a page that shows a chart loads it.
    const { Drawing } = await import('./chart-drawing');
    if (this.isConnected && this.#option) {
      this.#drawing ??= new Drawing(this);
      this.#drawing.show(this.#option);
    }
  }
}

customElements.define('li-chart', LumbungChart);
