import type { IndexNode } from '@papi/methodology';
import { list, say, together } from '../sentence.js';
import { alike } from './alike.js';
import { capital, idsInOrder, inWords } from './grammar.js';
import type { NationalTexts, RegionShare, TopMove, WideMove } from './national.js';

/** Vietnamese. */
export const vi: NationalTexts = {
  counted: (count, n) => `${count} ${count === 1 ? n.shortOne : n.shortMany}`,
  scored: (of, all, n) => (of === all ? `cả ${all} ${n.many} có điểm` : `${of} trong ${all} ${n.many} có điểm`),
  node: node =>
    node.level === 'axis'
      ? `trục ${node.id} ${node.name.vi}`
      : node.level === 'total'
        ? 'tổng điểm'
        : `${node.id} ${node.name.vi}`,
  axes: nodes => `trục ${inWords(idsInOrder(nodes), 'và')}`,
  share: (share, percent) => (share < 0.005 ? 'dưới 1%' : percent(share)),

  total: (v, n) => {
    const median = `Trung vị tổng điểm năm ${v.year} là ${v.median}`;
    if (v.only) return `${median}.`;
    if (v.before === null) return `Năm ${v.year} là năm đầu tiên có điểm. ${median}.`;
    if (v.why !== null) return `Tổng điểm năm ${v.year} không so sánh được với năm ${v.before}: ${v.why}. ${median}.`;
    const shift =
      v.shift && (v.shift.way === 'level' ? 'không đổi' : `${v.shift.way === 'up' ? 'tăng' : 'giảm'} ${v.shift.size}`);
    const first = shift ? `${median}, ${shift} so với năm ${v.before}.` : `${median}.`;
    const c = v.counts;
    if (!c) return first;
    const some = (k: number, verb: string) =>
      k === 0 ? `không ${n.shortOne} nào ${verb}` : `${k} ${n.shortMany} ${verb}`;
    const same = c.both - c.rose - c.fell;
    const bySign = inWords(
      [some(c.rose, 'tăng'), some(c.fell, 'giảm'), ...(same > 0 ? [some(same, 'giữ nguyên')] : [])],
      'và',
    );
    const rest = v.tested ? 'chưa đủ cơ sở để kết luận' : 'đi ngang';
    const byRule = inWords([some(c.up, 'tăng'), some(c.down, 'giảm'), some(c.both - c.up - c.down, rest)], 'và');
    return `${first} Trong ${c.both} ${n.many} có điểm cả hai năm, ${bySign}; tính theo ${v.rule} thì ${byRule}.`;
  },

  leaders: (v, n) =>
    say`${list(v.first, 'và')} đứng đầu với ${v.firstScore} điểm, ${list(v.last, 'và')} đứng cuối với ${v.lastScore} điểm; một nửa số ${n.many} nằm trong khoảng ${v.q1} đến ${v.q3} điểm.`,

  regions: (high, low, n) => {
    const part = (group: string, regions: readonly RegionShare[], first: boolean) =>
      regions.length > 0 &&
      `nhóm ${group} ${first ? 'chiếm tỷ lệ lớn nhất ' : ''}ở ${inWords(
        regions.map((r, i) => `${r.name} (${r.count} trong ${r.of}${first && i === 0 ? ` ${n.shortMany}` : ''})`),
        'và',
      )}`;
    const parts = [part('Cao', high, true), part('Thấp', low, high.length === 0)].filter(p => p !== false);
    return parts.length === 0 ? '' : `${capital(parts.join(', '), 'vi')}.`;
  },

  axesFinding: (v, n) => {
    if (v.before === null) return '';
    const by = `theo ${v.rule}`;
    if (v.compared === 0) return `Không trục nào so sánh được với năm ${v.before}.`;
    const name = (axes: readonly IndexNode[]) => capital(axes.length === 1 ? vi.node(axes[0]!) : vi.axes(axes), 'vi');
    const medians = (m: WideMove['medians']) =>
      m
        ? m.way === 'level'
          ? `; trung vị vẫn là ${m.to}`
          : m.way === 'up'
            ? `; trung vị tăng từ ${m.from} lên ${m.to}`
            : `, tuy trung vị giảm từ ${m.from} xuống ${m.to}`
        : '';
    const up = v.up
      ? `${name(v.up.axes)} ${v.up.axes.length > 1 ? 'cùng ' : ''}tăng ở ${v.up.count} trong ${v.up.of} ${n.shortMany} ${by}${v.compared > v.up.axes.length ? ', nhiều hơn mọi trục khác' : ''}${medians(v.up.medians)}.`
      : `${capital(by, 'vi')}, không ${n.shortOne} nào tăng ở trục nào.`;
    const down = v.down
      ? `${name(v.down.axes)} ${v.down.axes.length > 1 ? 'cùng ' : ''}giảm ở nhiều ${n.shortMany} nhất (${v.down.count} trong ${v.down.of}).`
      : `Không ${n.shortOne} nào giảm ở trục nào.`;
    const apart = v.apart.length > 0 && `${capital(vi.axes(v.apart), 'vi')} không so sánh được với năm ${v.before}.`;
    return [up, down, apart].filter(Boolean).join(' ');
  },

  moves: (v, n) => {
    const top = (move: TopMove | null, verb: string) =>
      move && say`${list(move.units, 'và')} ${move.units.length > 1 ? 'cùng ' : ''}${verb} ${move.places} bậc`;
    const [up, down] = [top(v.up, 'tăng'), top(v.down, 'giảm')];
    if (!up && !down) return say`Không ${n.shortOne} nào thay đổi thứ hạng so với năm ${v.before}.`;
    const usual = v.usual.map(u => `${u.share} số trường hợp thay đổi từ ${u.places} bậc trở lên`);
    return together(
      up && down ? say`${up}, còn ${down}.` : say`${up ?? down}.`,
      usual.length > 0 && `Khi so sánh hai năm liền kề trong cùng một chuỗi, ${inWords(usual, 'và')}.`,
    );
  },

  apartHeading: before => `Không so sánh được với năm ${before}`,
  apart: (year, before, why) =>
    `Tổng điểm năm ${year} không so sánh được với năm ${before}: ${why}. Vì vậy không tính thay đổi về điểm và thứ hạng giữa hai năm này.`,

  missing: (v, year, all, n) => {
    if (v.length === 0) return say`Cả ${all} ${n.many} đều có điểm năm ${year}.`;
    const whole = v.filter(m => m.axes === null);
    return together(
      whole.length > 0 &&
        say`${list(
          whole.map(m => m.unit),
          'và',
        )} không có điểm năm ${year}.`,
      ...alike(v).map(({ units, axes }) =>
        axes.length === 0
          ? say`${list(units, 'và')} không có tổng điểm.`
          : say`${list(units, 'và')} không có điểm ${vi.axes(axes)}, nên không có tổng điểm.`,
      ),
    );
  },

  mapHeading: 'Bốn nhóm trên bản đồ',
  mapTitle: (index, year, total) => `Bản đồ ô vuông: bốn nhóm theo ${total.toLocaleLowerCase('vi')} ${index} ${year}`,
  axesHeading: n => (n.partly ? `Các trục: tính chung ${n.whole}` : `Các trục trên ${n.whole}`),
  axesNote: (before, n) =>
    before === null ? '' : `Mũi tên đếm số ${n.shortMany} tăng hoặc giảm so với năm ${before}.`,
  medianOf: year => `trung vị ${year}`,
  axisTitle: v =>
    `${v.name}: trung vị ${v.median}${v.before ? `, năm ${v.before.year} là ${v.before.median}` : ''}; nửa giữa ${v.half[0]} đến ${v.half[1]}; thấp nhất ${v.range[0]}, cao nhất ${v.range[1]}`,
  rose: 'tăng',
  fell: 'giảm',
  ofBoth: both => `trong ${both}`,
  since: year => `chuỗi mới từ năm ${year}`,
  movesHeading: 'Thay đổi thứ hạng nhiều nhất',
  movesNote: (year, before, both, ofBefore, of, n) =>
    `Hạng theo tổng điểm, năm ${before} (dấu rỗng) và năm ${year} (dấu đặc, màu theo nhóm); hạng cao ở bên phải. So sánh ${both} ${n.many} có điểm cả hai năm; hạng được tính trong số đơn vị có điểm của từng năm (${ofBefore} và ${of}).`,
};
