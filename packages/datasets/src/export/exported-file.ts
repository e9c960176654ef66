/** A file of an export: its name in the folder and its text. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}
