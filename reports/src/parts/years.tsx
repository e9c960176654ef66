import type { ComponentChildren } from 'preact';
import type { Route } from '../routes.js';
import type { Context } from '../site/context.js';

interface YearsProps {
  readonly context: Context;
  readonly years: readonly number[];
  readonly current: number;
  /** The page of a year; the newest is asked for as null where the route has an address without a year. */
  readonly to: (year: number) => Route;
}

/** Links to the same page in other years. */
export function Years({ context, years, current, to }: YearsProps) {
  if (context.model.single) return null;
  return (
    <nav class="years" aria-label={context.w.otherYears}>
      {years.map(year =>
        year === current ? (
          <b key={year} aria-current="page">
            {year}
          </b>
        ) : (
          <a key={year} href={context.href(to(year))}>
            {year}
          </a>
        ),
      )}
    </nav>
  );
}

/** Heading block of a page: title, what it is, the years, then what the page says first. */
export function Hero({
  kicker,
  title,
  sub,
  children,
}: {
  kicker?: ComponentChildren;
  title: ComponentChildren;
  sub?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <div class="hero">
      {kicker && <p class="kick">{kicker}</p>}
      <h1>{title}</h1>
      {sub && <p class="sub">{sub}</p>}
      {children}
    </div>
  );
}
