import type { Lang } from '@papi/methodology';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Route } from '../routes.js';
import { capital } from '../texts/grammar.js';
import type { Context } from './context.js';
import { languages } from './context.js';
import { madeUp } from './made-up.js';

/** What a page module gives: its head and its main content. */
export interface Page {
  /** Text of the title, without the site's name. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** The way here from the home page, without home; the last is the page itself. */
  readonly crumbs: readonly { readonly label: string; readonly to?: Route; readonly lang?: Lang }[];
  readonly body: ComponentChildren;
  /** What to cite the page as, in its footer. */
  readonly cite: string;
  /** Files whose scripts the page uses: `assets/tables.js`. */
  readonly scripts?: readonly string[];
}

/** The whole HTML text of a page. */
export function documentOf(context: Context, page: Page): string {
  return `<!doctype html>\n${renderToString(<Document context={context} page={page} />)}\n`;
}

function Document({ context, page }: { context: Context; page: Page }) {
  const { lang, route, file, href, text, base } = context;
  const name = text('site_title');
  const warning = madeUp(context);
  const named = `${route.page === 'home' ? page.title : `${page.title} – ${name}`}${warning ? ` (${warning.short})` : ''}`;
  const absolute = (to: string) => (base ? new URL(to, new URL(context.path, base)).href : to);
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{named}</title>
        <meta name="description" content={warning ? `${warning.whole}. ${page.description}` : page.description} />
        {languages.map(l => (
          <link key={l} rel="alternate" hreflang={l} href={absolute(href(route, l))} />
        ))}
        <link rel="alternate" hreflang="x-default" href={absolute(href(route, 'vi'))} />
        {base && <link rel="canonical" href={absolute(href(canonical(context)))} />}
        <link rel="icon" href={file('assets/icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={file('assets/style.css')} />
        {page.scripts?.map(script => (
          <script key={script} src={file(script)} defer />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {context.w.skip}
        </a>
        {warning && (
          <aside class="made-up" aria-label={warning.short}>
            <p>{warning.whole}</p>
          </aside>
        )}
        <Top context={context} />
        <main id="main">
          {page.crumbs.length > 0 && <Crumbs context={context} crumbs={page.crumbs} />}
          {page.body}
        </main>
        <Foot context={context} cite={page.cite} />
      </body>
    </html>
  );
}

/** The newest edition stands at two addresses; the one with its year is the one to cite. */
function canonical({ route, model }: Context): Route {
  return 'year' in route && route.year === null ? ({ ...route, year: model.newest } as Route) : route;
}

function Top({ context }: { context: Context }) {
  const { w, href, lang, route } = context;
  const home = href({ page: 'home' });
  const places: [string, string][] = [
    [capital(context.text('unit_many'), lang), `${home}#units`],
    [capital(context.text('axis_many'), lang), `${home}#axes`],
    [w.nav.compare, href({ page: 'compare' })],
    [w.nav.data, href({ page: 'data' })],
    [w.nav.methods, href({ page: 'methods' })],
  ];
  return (
    <header class="top">
      <a class="brand" href={home}>
        {context.text('site_title')}
      </a>
      <nav aria-label={lang === 'vi' ? 'Chính' : 'Main'}>
        {places.map(([label, to]) => (
          <a key={to} href={to} aria-current={to === href(route) && route.page !== 'home' ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <p class="lang">
        {languages.map(l =>
          l === lang ? (
            <b key={l}>{w.languageName}</b>
          ) : (
            <a key={l} href={href(route, l)} lang={l} hreflang={l}>
              {l === 'vi' ? 'Tiếng Việt' : 'English'}
            </a>
          ),
        )}
      </p>
    </header>
  );
}

function Crumbs({ context, crumbs }: { context: Context; crumbs: Page['crumbs'] }) {
  const { w, href } = context;
  return (
    <nav class="crumb" aria-label={w.breadcrumb}>
      <ol>
        <li>
          <a href={href({ page: 'home' })}>{w.home}</a>
        </li>
        {crumbs.map(({ label, to, lang }) => (
          <li key={label}>
            {to ? (
              <a href={href(to)} lang={lang}>
                {label}
              </a>
            ) : (
              <span aria-current="page" lang={lang}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Foot({ context, cite }: { context: Context; cite: string }) {
  const { text, textIfAny, href, w, lang } = context;
  const site = textIfAny('site');
  const warning = madeUp(context);
  return (
    <footer class="foot">
      <div>
        <p>
          <b>{lang === 'vi' ? 'Trích dẫn' : 'Cite as'}</b> {warning && `[${warning.whole}] `}
          {cite}. {text('source_note')}
        </p>
        <p>
          {text('not_official')} {site && <a href={site}>{textIfAny('site_name') || site}</a>}{' '}
          <a href={href({ page: 'methods' })}>{w.nav.methods}</a>
        </p>
      </div>
    </footer>
  );
}
