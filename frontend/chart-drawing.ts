import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** One chart inside its host element, in the page's font and colours. */
export class Drawing {
  readonly #host: HTMLElement;
  readonly #chart: ECharts;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#chart = init(host, null, { renderer: 'svg' });
  }

  show(option: Json) {
    const style = getComputedStyle(this.#host);
    const base = { animation: false, backgroundColor: 'transparent', textStyle: { fontFamily: style.fontFamily } };
    this.#chart.setOption({ ...base, ...(withColours(option, style) as object) }, { notMerge: true });
  }

  resize() {
    this.#chart.resize();
  }

  dispose() {
    this.#chart.dispose();
  }
}

/** The option with each name of a colour token replaced by the colour it has now. */
function withColours(value: Json, style: CSSStyleDeclaration): Json {
  if (typeof value === 'string') {
    return value.startsWith('--li-') ? style.getPropertyValue(value).trim() : value;
  }
  if (Array.isArray(value)) {
    return value.map((it) => withColours(it, style));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, withColours(it, style)]));
  }
  return value;
}
