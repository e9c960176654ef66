import { parse, type Runtime, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** A row fed to a spec. Rows without a panel belong to all panels. */
export interface Row {
  readonly panel?: number;
  readonly [field: string]: number | string | boolean | null | undefined;
}

/** A mark as Vega placed it: px down, hundredths of the width across. */
export interface Item {
  readonly datum: Row;
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly width?: number;
  readonly height?: number;
  /** Area of a symbol: the square of its diameter. */
  readonly size?: number;
  readonly text?: string;
  /** A class name: colour scales of the specs range over classes. */
  readonly fill?: string;
}

export type MarkType = 'rule' | 'rect' | 'symbol' | 'text';

/** One layer of a spec, drawn for all panels. */
export interface Layer {
  readonly type: MarkType;
  readonly items: readonly Item[];
}

/** The layers of one evaluation by the names they have in the spec; to be read before the next evaluation. */
export type Scene = ReadonlyMap<string, Layer>;

/** Feeds every named dataset and parameter of a spec anew and evaluates it; a number that is not finite is refused. */
export type Plate<Data extends string, Param extends string> = (
  data: Readonly<Record<Data, readonly Row[]>>,
  params: Readonly<Record<Param, number>>,
) => Scene;

/** The parts of Vega's scene graph that are read here. */
interface SceneMark {
  readonly name?: string;
  readonly marktype: MarkType;
  readonly items: readonly Item[];
}

/** Above this many rows, clearing a view takes longer than opening a new one. */
const MANY_ROWS = 500;

/**
 * A chart type ready to be evaluated again and again. The spec is compiled once, at first use. Every dataset and every
 * parameter is replaced each time, so that no use leaves a trace in the next; a view is kept for the next use unless
 * it holds many rows.
 */
export function plate<Data extends string, Param extends string = never>(spec: TopLevelSpec): Plate<Data, Param> {
  const faults: unknown[] = [];
  const logger = faultLogger(faults);
  const stopAtFaults = () => {
    if (faults.length > 0) throw new Error(`the spec could not be drawn: ${faults.splice(0).map(String).join('; ')}`);
  };
  let compiled: Compiled | undefined;
  let kept: View | undefined;
  return (data, params) => {
    if (compiled === undefined) {
      const first = compileOnce(spec, logger);
      stopAtFaults();
      compiled = first;
    }
    const fed = sorted(Object.keys(data));
    if (fed !== compiled.datasets) throw new Error(`the spec draws ${compiled.datasets}, not ${fed}`);
    const view = kept ?? new View(compiled.runtime, { renderer: 'none', logger, loader: closedLoader });
    kept = undefined; // a view that fails half-way is not used again
    let rows = 0;
    checkFinite('parameters', params);
    for (const [name, value] of Object.entries(params)) view.signal(name, value as number);
    for (const [name, values] of Object.entries<readonly Row[]>(data)) {
      rows += values.length;
      for (const row of values) checkFinite(name, row);
      view.data(name, values);
    }
    view.run();
    stopAtFaults();
    const scene = sceneOf(view);
    if (rows <= MANY_ROWS) kept = view;
    return scene;
  };
}

/** A scale would give NaN no place and say nothing. */
function checkFinite(dataset: string, row: Row): void {
  for (const field in row) {
    const value = row[field];
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`${dataset}, panel ${row.panel ?? 'all'}: ${field} is ${value}`);
    }
  }
}

interface Compiled {
  readonly runtime: Runtime;
  /** Names of the datasets to be fed, sorted. */
  readonly datasets: string;
}

function compileOnce(spec: TopLevelSpec, logger: Logger): Compiled {
  const vega = compile(spec, { logger }).spec;
  const fed = (vega.data ?? []).filter(dataset => !('source' in dataset));
  return { runtime: parse(vega), datasets: sorted(fed.map(dataset => dataset.name)) };
}

const sorted = (names: readonly string[]) => [...names].sort().join(', ');

function sceneOf(view: View): Scene {
  const { root } = view.scenegraph() as unknown as { root: { items: { items: SceneMark[] }[] } };
  const marks = root.items[0]?.items ?? [];
  return new Map(marks.map(mark => [layerName(mark), { type: mark.marktype, items: mark.items }]));
}

/** Vega-Lite names the mark of the layer `now` `now_marks`. */
const layerName = (mark: SceneMark) => (mark.name ?? '').replace(/_marks$/, '');

type Logger = NonNullable<NonNullable<Parameters<typeof compile>[1]>['logger']>;

/** Vega reports through its logger and goes on; here every warning is a fault of ours and stops the drawing. */
function faultLogger(faults: unknown[]): Logger {
  const logger = {
    level: () => logger,
    error: keep,
    warn: keep,
    info: () => logger,
    debug: () => logger,
  };
  function keep(...messages: readonly unknown[]) {
    faults.push(...messages);
    return logger;
  }
  return logger as unknown as Logger;
}

/** Drawings are made from rows in memory: nothing is ever fetched. */
const refuse = () => Promise.reject(new Error('charts load nothing'));
const closedLoader = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as NonNullable<
  NonNullable<ConstructorParameters<typeof View>[1]>['loader']
>;
