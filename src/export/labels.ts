/** The words of the view that an export prints as headings. Without them its parts stand without headings. */
export interface ExportLabels {
  summary: string;
  quotes: string;
}
