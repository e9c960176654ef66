/** Why a file could not be read or written, by the system's word for it: the end of a sentence. */
const vi = {
  noFile: ': không có tệp ấy.',
  noFolder: ': không có thư mục ấy.',
  folder: ': đó là một thư mục; hãy ghi tên tệp.',
  mayNotRead: ': bạn không có quyền đọc tệp.',
  mayNotWrite: ': bạn không có quyền ghi vào đó.',
  full: ': ổ đĩa đã đầy.',
};
const en: typeof vi = {
  noFile: ': there is no such file.',
  noFolder: ': there is no such folder.',
  folder: ': it is a folder; name a file.',
  mayNotRead: ': you may not read it.',
  mayNotWrite: ': you may not write there.',
  full: ': the disk is full.',
};

type Endings = Readonly<Record<string, string>>;

function obstaclesIn(t: typeof vi): { readonly read: Endings; readonly write: Endings } {
  const { noFile, noFolder, folder, mayNotRead, mayNotWrite, full } = t;
  return {
    read: { ENOENT: noFile, ENOTDIR: noFile, EISDIR: folder, EACCES: mayNotRead, EPERM: mayNotRead },
    write: {
      ...{ ENOENT: noFolder, ENOTDIR: noFolder, EISDIR: folder, ENOSPC: full },
      ...{ EACCES: mayNotWrite, EPERM: mayNotWrite, EROFS: mayNotWrite },
    },
  };
}

export const obstacles = { vi: obstaclesIn(vi), en: obstaclesIn(en) };
