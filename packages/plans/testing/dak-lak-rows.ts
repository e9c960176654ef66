import type { AnnexRow } from '../src/annex.js';

const keys = ['node', 'name', 'score', 'rank', 'group', 'change', 'trend', 'target', 'gain', 'lead', 'with'];
const numbers = new Set(['score', 'change', 'target', 'gain']);

const lines = `
0|total|Tổng điểm|42.32653|31/61|Trung bình thấp|1.204193|Không đổi|42.64|0.31347||
1|1|Tham gia của người dân ở cấp cơ sở|4.756168|38/61|Trung bình thấp|-0.382619|Giảm|4.76|0.003832||
2|1.1|Tri thức công dân|0.99231|34/61|Trung bình thấp|-0.003163|Không đổi|1.0|0.00769|UBND cấp huyện; UBND cấp xã|Sở Nội vụ; Ủy ban MTTQ Việt Nam tỉnh
2|1.2|Cơ hội tham gia|1.382576|35/61|Trung bình thấp|0.088498|Tăng|1.39|0.007424|UBND cấp huyện; UBND cấp xã|Sở Nội vụ; Ủy ban MTTQ Việt Nam tỉnh
2|1.3|Chất lượng bầu cử|1.536807|17/61|Trung bình cao|0.064923|Không đổi|1.54|0.003193|UBND cấp huyện; UBND cấp xã|Sở Nội vụ; Ủy ban MTTQ Việt Nam tỉnh
2|1.4|Đóng góp tự nguyện|0.844476|48/61|Thấp|-0.532877|Giảm|0.85|0.005524|UBND cấp huyện; UBND cấp xã|Sở Nội vụ; Ủy ban MTTQ Việt Nam tỉnh
1|2|Công khai, minh bạch trong hoạch định chính sách|5.308916|22/61|Trung bình cao|0.470017|Tăng|5.42|0.111084||
2|2.1|Tiếp cận thông tin|0.840455|35/61|Trung bình thấp|0.100864|Tăng|0.96|0.119545|Sở Tư pháp|Các sở ngành; UBND các cấp
2|2.2|Công khai danh sách hộ nghèo|1.677741|27/61|Trung bình cao|0.100858|Tăng|1.68|0.002259|Sở Lao động - Thương binh và Xã hội|UBND cấp xã
2|2.3|Công khai thu, chi ngân sách cấp xã/phường|1.279124|35/61|Trung bình thấp|-0.002218|Không đổi|1.28|0.000876|Sở Tài chính|UBND cấp xã
2|2.4|Quy hoạch, kế hoạch sử dụng đất; giá bồi thường thu hồi đất|1.511597|4/61|Cao|0.270515|Tăng|1.52|0.008403|Sở Tài nguyên và Môi trường|UBND các cấp
1|3|Trách nhiệm giải trình với người dân|4.209075|39/61|Trung bình thấp|0.061333|Không đổi|4.21|0.000925||
2|3.1|Mức độ và hiệu quả trong tiếp xúc với chính quyền|1.871582|48/61|Thấp|-0.008726|Không đổi|1.88|0.008418|Sở Nội vụ|Chủ tịch UBND các cấp
2|3.2|Giải đáp khiếu nại, tố cáo, khúc mắc của người dân|0.461565|32/61|Trung bình thấp|0.025394|Tăng|0.47|0.008435|Thanh tra tỉnh|Sở Nội vụ; UBND các cấp
2|3.3|Tiếp cận dịch vụ tư pháp|1.875929|23/61|Trung bình cao|0.044665|Không đổi|1.88|0.004071|Sở Tư pháp|Tòa án nhân dân tỉnh
1|4|Kiểm soát tham nhũng trong khu vực công|6.617339|42/61|Trung bình thấp|0.227503|Không đổi|6.62|0.002661||
2|4.1|Kiểm soát tham nhũng trong chính quyền địa phương|1.685857|28/61|Trung bình cao|0.146846|Tăng|1.69|0.004143|Thanh tra tỉnh|Các sở ngành; UBND các cấp
2|4.2|Kiểm soát tham nhũng trong cung ứng dịch vụ công|1.977001|41/61|Trung bình thấp|0.017584|Không đổi|1.98|0.002999|Sở Y tế; Sở Giáo dục và Đào tạo|UBND các cấp
2|4.3|Công bằng trong tuyển dụng vào khu vực công|1.163324|36/61|Trung bình thấp|0.004281|Không đổi|1.17|0.006676|Sở Nội vụ|Các sở ngành; UBND các cấp
2|4.4|Quyết tâm chống tham nhũng của chính quyền địa phương|1.791157|53/61|Thấp|0.058792|Không đổi|1.8|0.008843|Thanh tra tỉnh|HĐND; Ủy ban MTTQ Việt Nam tỉnh
1|5|Thủ tục hành chính công|7.226942|29/61|Trung bình cao|-0.018108|Không đổi|7.23|0.003058||
2|5.1|Dịch vụ chứng thực, xác nhận của chính quyền|2.463427|18/61|Trung bình cao|0.053023|Không đổi|2.47|0.006573|Văn phòng UBND tỉnh|Sở Tư pháp; UBND cấp xã
2|5.3|Thủ tục liên quan đến giấy chứng nhận quyền sử dụng đất|2.376082|25/61|Trung bình cao|0.046892|Không đổi|2.38|0.003918|Sở Tài nguyên và Môi trường|UBND các cấp
2|5.4|Dịch vụ hành chính cấp xã/phường|2.387432|53/61|Thấp|-0.118023|Không đổi|2.39|0.002568|Văn phòng UBND tỉnh|UBND cấp xã
1|6|Cung ứng dịch vụ công|7.542155|30/61|Trung bình cao|0.050996|Không đổi|7.67|0.127845||
2|6.1|Y tế công lập|1.867582|44/61|Trung bình thấp|-0.026268|Không đổi|1.87|0.002418|Sở Y tế|Bảo hiểm xã hội tỉnh
2|6.2|Giáo dục tiểu học công lập|1.895083|27/61|Trung bình cao|-0.066655|Không đổi|1.9|0.004917|Sở Giáo dục và Đào tạo|UBND các cấp
2|6.3|Cơ sở hạ tầng căn bản|1.833639|49/61|Thấp|0.099952|Tăng|1.96|0.126361|Sở Giao thông vận tải; Sở Công Thương; Sở Nông nghiệp và Phát triển nông thôn; Sở Tài nguyên và Môi trường|UBND các cấp
2|6.4|An ninh, trật tự khu dân cư|1.945851|18/61|Trung bình cao|0.043968|Không đổi|1.95|0.004149|Công an tỉnh|UBND các cấp
1|7|Quản trị môi trường|3.248903|45/61|Trung bình thấp|0.265512|Tăng|3.25|0.001097||
2|7.1|Nghiêm túc trong bảo vệ môi trường|0.923795|42/61|Trung bình thấp|0.013946|Không đổi|0.93|0.006205|Sở Tài nguyên và Môi trường|UBND các cấp
2|7.2|Chất lượng không khí|1.947802|27/61|Trung bình cao|0.241895|Tăng|1.95|0.002198|Sở Tài nguyên và Môi trường|UBND các cấp
2|7.3|Chất lượng nước|0.377306|57/61|Thấp|0.009671|Không đổi|0.38|0.002694|Sở Tài nguyên và Môi trường|UBND các cấp
1|8|Quản trị điện tử|3.417032|14/61|Cao|0.52956|Tăng|3.5|0.082968||
2|8.1|Sử dụng cổng thông tin điện tử của chính quyền địa phương|0.458413|34/61|Trung bình thấp|0.072542|Tăng|0.46|0.001587|Sở Thông tin và Truyền thông|Văn phòng UBND tỉnh; UBND các cấp
2|8.2|Tiếp cận và sử dụng Internet tại địa phương|2.566256|9/61|Cao|0.437924|Tăng|2.57|0.003744|Sở Thông tin và Truyền thông|Văn phòng UBND tỉnh; UBND các cấp
2|8.3|Phúc đáp của chính quyền qua cổng thông tin điện tử|0.392363|40/61|Trung bình thấp|0.019094|Tăng|0.48|0.087637|Sở Thông tin và Truyền thông|Văn phòng UBND tỉnh; UBND các cấp
`;

/** The contents of the plan of Đắk Lắk for 2024, as its annex lists them. */
export const rows: readonly AnnexRow[] = lines
  .trim()
  .split('\n')
  .map(line => {
    const [depth, ...cells] = line.split('|');
    const value = (key: string, cell: string) => (numbers.has(key) ? (cell === '' ? null : Number(cell)) : cell);
    return {
      depth: Number(depth) as AnnexRow['depth'],
      cells: Object.fromEntries(keys.map((key, i) => [key, value(key, cells[i] ?? '')])),
    };
  });
