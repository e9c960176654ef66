import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { InputError } from '@papi/tables';

/** Files of a data folder: path inside it to text. */
export type Files = Readonly<Record<string, string>>;

/** A sound index of two axes over three years, in which sub-axis A.2 starts a new series in 2022. */
export const smallIndex: Files = {
  'index.csv': lines('key,vi,en', 'short,Chỉ số,Index'),
  'methodology/nodes.csv': lines(
    'node,from,to,level,parent,name_vi,name_en,short_vi,short_en,about_vi,about_en,lo,hi,ceiling',
    'total,2020,2022,total,,Tổng,Total,Tổng,Total,,,2,20,20',
    'A,2020,2022,axis,total,Trục A,Axis A,A,A,Đo A,What A is,1,10,9',
    'A.1,2020,2022,sub-axis,A,Một,One,Một,One,,,0.5,5,5',
    'A.2,2020,2022,sub-axis,A,Hai,Two,Hai,Two,,,0.5,5,4',
    'B,2020,2022,axis,total,Trục B,Axis B,B,B,,,1,10,10',
    'B.1,2020,2022,sub-axis,B,Ba,Three,Ba,Three,,,1,10,10',
  ),
  'methodology/series.csv': lines(
    'node,from,to,series,why_vi,why_en',
    'total,2020,2021,total-2020,,',
    'total,2022,2022,total-2022,A.2 đổi,A.2 changed',
    'A,2020,2021,A-2020,,',
    'A,2022,2022,A-2022,A.2 đổi,A.2 changed',
    'A.1,2020,2022,A.1-2020,,',
    'A.2,2020,2021,A.2-2020,,',
    'A.2,2022,2022,A.2-2022,đổi thang,rescaled',
    'B,2020,2022,B-2020,,',
    'B.1,2020,2022,B.1-2020,,',
  ),
};

/** A sound geography of two units, in `geography/two/`. */
export const smallGeography: Files = {
  'geography/two/regions.csv': lines('code,name_vi,name_en,slug', 'N,Bắc,North,north'),
  'geography/two/units.csv': lines(
    'code,name_vi,name_en,slug,mark,kind,region,population,area_km2,aliases',
    '02,Đồi,Doi,doi,ĐO,province,N,,12.5,Xứ Đồi; Doi Xu',
    '01,Sông,Song,song,S,province,N,1000,,',
  ),
  'geography/two/tiles.csv': lines(
    'id,unit,row,col,part,label',
    '01,01,0,0,,Sông',
    '02,02,0,1,,Đồi',
    'D,02,0,2,Đảo,Đảo|Nhỏ',
  ),
};

/** The same files with one text replaced in one of them. The text must be there. */
export function replaced(files: Files, file: string, from: string, to: string): Files {
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { ...files, [file]: text.replace(from, to) };
}

/** Writes the files into a new folder, hands it over and removes it. */
export function inFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of the InputError that reading the files throws; none where it reads them. */
export function faultsOf(files: Files, read: (folder: string) => unknown): readonly string[] {
  try {
    inFolder(files, read);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.lines('en');
  }
}

function lines(...rows: string[]): string {
  return `${rows.join('\n')}\n`;
}
