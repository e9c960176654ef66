import { GroupKey, Legend } from '../../parts/marks.js';
import { Section } from '../../parts/section.js';
import { Fold, Scroll } from '../../parts/table.js';
import { address } from '../../routes.js';
import { type Context, slugsOf } from '../../site/context.js';
import { methodsLink } from '../methods/anchors.js';
import type { CompareProps } from './chooser.js';

/** The sections the script fills, out of sight until it runs. It finds its places by `data-slot`. */
export function Results({ context, texts }: CompareProps) {
  const { text, w } = context;
  return (
    <div id="compare" data-scripted="on" hidden data-start={start(context)} {...patterns(context)}>
      <fieldset class="chooser">
        <legend class="vh">{texts.chooser}</legend>
        <div class="places" data-slot="places" />
        <p class="note">{texts.share}</p>
      </fieldset>
      <p class="find answer" role="status" data-slot="lead" />

      <Section id="total" heading={texts.total} rail={<p class="note">{text('no_se')}</p>}>
        <div data-slot="total" />
      </Section>

      <Section
        id="axes"
        heading={texts.axes(text('axis_one'))}
        finding={<span data-slot="finding" />}
        rail={
          <>
            {texts.axesHow.map(how => (
              <p key={how} class="note">
                {how}
              </p>
            ))}
            <Legend
              items={[
                ['median', w.key.median],
                ['half', w.half.told],
              ]}
            />
            <GroupKey context={context} />
          </>
        }
      >
        <div class="lanes" data-slot="axes" />
      </Section>

      <Section
        id="table"
        heading={texts.table}
        rail={
          <>
            <p class="note">{texts.tableHow}</p>
            <GroupKey context={context} />
          </>
        }
      >
        <p class="note" data-slot="note" />
        <Scroll context={context} label={texts.tableCaption}>
          <div data-slot="table" />
        </Scroll>
      </Section>

      <Trends context={context} texts={texts} />
    </div>
  );
}

/** Years side by side; where there is one alone its places are there for the script, out of sight. */
function Trends({ context, texts }: Pick<CompareProps, 'context' | 'texts'>) {
  const { model, w } = context;
  if (model.single) {
    return (
      <div hidden>
        {['legend', 'panels', 'years'].map(slot => (
          <div key={slot} data-slot={slot} />
        ))}
      </div>
    );
  }
  return (
    <Section
      id="trends"
      heading={texts.trends}
      rail={
        <>
          {texts.trendsHow.map(how => (
            <p key={how} class="note">
              {how}
            </p>
          ))}
          <p class="note">
            <a href={methodsLink(context, 'series')}>{texts.whyBroken}</a>
          </p>
          <ul class="key" data-slot="legend" />
          <Legend
            items={[
              ['medianLine', w.key.median],
              ['break', w.key.break],
            ]}
          />
        </>
      }
    >
      <div class="panels" data-slot="panels" />
      <Fold summary={texts.trendsTable}>
        <Scroll context={context} label={texts.trendsTable}>
          <div data-slot="years" />
        </Scroll>
      </Fold>
    </Section>
  );
}

/** The two most populous units: what is compared before anyone chooses. */
function start({ model }: Context): string {
  const largest = [...model.units].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  return largest
    .slice(0, 2)
    .map(unit => unit.code)
    .join(',');
}

/** Addresses of the pages of a unit and an axis with places for slug and year, as the script fills them in. */
function patterns(context: Context) {
  const { model, lang, file } = context;
  const slugs = { ...slugsOf(model), unit: () => '{slug}' };
  const dated = (path: string) => file(path.replace('-0.html', '-{year}.html'));
  return {
    'data-unit': dated(address({ page: 'unit', unit: '', year: 0 }, lang, slugs, model.texts)),
    'data-axis': dated(
      address({ page: 'axis', node: 'slug', year: 0 }, lang, slugs, model.texts).replace('slug', '{slug}'),
    ),
  };
}
