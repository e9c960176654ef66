import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder, with `/` between folders, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every page of a site. */
export function pagesOf(folder: string): string[] {
  return filesOf(folder).filter(file => file.endsWith('.html'));
}

export function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** One page of each type and each hard case, in Vietnamese; its English page is found by its own link. */
export const examples: Readonly<Record<string, string>> = {
  home: 'index.html',
  'newest unit': 'tinh/dak-lak.html',
  'unit of an older year': 'tinh/dak-lak-2023.html',
  'unit of the first year, six axes': 'tinh/ha-noi-2011.html',
  'unit whose total is withheld': 'tinh/bac-giang-2022.html',
  'unit without the newest year': 'tinh/tien-giang.html',
  priorities: 'uu-tien/dak-lak.html',
  'priorities of an older year': 'uu-tien/tien-giang.html',
  'priorities of all units': 'uu-tien.html',
  region: 'vung/tay-nguyen.html',
  'newest axis': 'truc/6.html',
  'axis across a break': 'truc/8-2019.html',
  'sub-axis': 'thanh-phan/3-2.html',
  'sub-axis that ended': 'thanh-phan/5-2.html',
  edition: 'nam/2021.html',
  'first edition': 'nam/2011.html',
  'why it moved': 'vi-sao/dak-lak.html',
  'why it moved, withheld in the newest year': 'vi-sao/vinh-phuc.html',
  compare: 'so-sanh.html',
  methods: 'phuong-phap.html',
  data: 'so-lieu.html',
  'not found': '404.html',
};

/** The address of a page's other language, as its own head gives it. */
export function alternate(folder: string, page: string, lang: 'vi' | 'en'): string {
  const [, href] =
    read(folder, page).match(new RegExp(`<link rel="alternate" hreflang="${lang}" href="([^"]+)"`)) ?? [];
  if (href === undefined) throw new Error(`${page} has no ${lang} page`);
  return new URL(href, `file:///${page}`).pathname.slice(1);
}
