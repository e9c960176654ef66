import { bundled } from '@papi/datasets';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../site/context.js';
import { modelOf } from '../site/model.js';
import { AgencyNames } from './agency-names.js';

const dataset = bundled();
const shown = (lang: 'vi' | 'en', agencies: readonly string[], shownIn = modelOf(dataset)) =>
  render(<AgencyNames context={contextOf(shownIn, lang, { page: 'methods' })} agencies={agencies} />);

describe('names of agencies on a page', () => {
  it('are in its language, without a mark', () => {
    expect(shown('vi', ['Sở Y tế', 'Sở Tư pháp'])).toBe('Sở Y tế; Sở Tư pháp');
    expect(shown('en', ['Sở Y tế', 'Sở Tư pháp'])).toBe('Department of Health; Department of Justice');
  });

  it('that stay Vietnamese on an English page are marked so, and no other', () => {
    expect(shown('en', ['Sở Y tế', 'Phòng Kinh tế'])).toBe(
      'Department of Health; <span lang="vi">Phòng Kinh tế</span>',
    );
    expect(shown('vi', ['Phòng Kinh tế'])).toBe('Phòng Kinh tế');
  });

  it('all stay in an index that has none in English', () => {
    const { agencyNames: _, ...methodology } = dataset.methodology;
    expect(shown('en', ['Sở Y tế'], modelOf({ ...dataset, methodology }))).toBe('<span lang="vi">Sở Y tế</span>');
  });
});
