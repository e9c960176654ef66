import { agencyName } from '@papi/methodology';
import { Fragment } from 'preact';
import type { Context } from '../site/context.js';

interface AgencyNamesProps {
  readonly context: Context;
  readonly agencies: readonly string[];
}

/** Names of agencies in the page's language; one that has none in it keeps its own, marked as Vietnamese. */
export function AgencyNames({ context: { model, lang }, agencies }: AgencyNamesProps) {
  return (
    <>
      {agencies.map((agency, i) => {
        const name = agencyName(model.methodology, agency, lang);
        return (
          <Fragment key={agency}>
            {i > 0 && '; '}
            {lang !== 'vi' && name === agency ? <span lang="vi">{name}</span> : name}
          </Fragment>
        );
      })}
    </>
  );
}
